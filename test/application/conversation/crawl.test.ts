import { describe, expect, test } from 'vitest';
import type { Response } from '../../../src/application/interaction.ts';
import { COMMANDS } from '../../../src/views/command-grammar.ts';
import { person } from '../../builders/haarlem.ts';
import type { BuiltPhase } from '../../builders/programme.ts';
import { converse } from './driver.ts';
import { buttonsOf } from './shown.ts';

const ROLES = {
  coordinator: person.coordinator,
  signatory: person.alderman,
  'signatory on Teams': person.policeChief,
  owner: person.greenManager,
  stranger: person.stranger,
} as const;
const PHASES: readonly BuiltPhase[] = ['draft', 'frozen', 'active'];

const FAILED = /Er ging iets mis/;
const NOW = {
  draft: '2007-09-17T09:00:00.000Z',
  frozen: '2007-09-18T09:00:00.000Z',
  active: '2007-11-20T09:00:00.000Z',
};

type Bot = Awaited<ReturnType<typeof converse>>;
type Somebody = ReturnType<Bot['as']>;

/** Presses every button that is shown, and on what that shows once more; an open form is sent in as it stands. */
async function pressAll(somebody: Somebody, shown: Response, depth: number, path: string): Promise<readonly string[]> {
  const failed = FAILED.test(somebody.sees) ? [path] : [];
  if (shown.kind === 'form' && shown.form.submit !== null) {
    await somebody.submit({});
    if (FAILED.test(somebody.sees)) failed.push(`${path} > send`);
  }
  if (depth === 0) return failed;
  for (const { act, label } of buttonsOf(shown)) {
    const next = await somebody.pressId(act);
    failed.push(...(await pressAll(somebody, next, depth - 1, `${path} > ${label}`)));
  }
  return failed;
}

describe.each(PHASES)('in a programme that is %s', (phase) => {
  const world = async (): Promise<Bot> => {
    const bot = await converse({ phase });
    bot.clock.set(NOW[phase]);
    await bot.work();
    return bot;
  };

  test.each(Object.entries(ROLES))('%s can type every word and press whatever is shown', async (_, who) => {
    for (const name of COMMANDS) {
      const somebody = (await world()).as(who);
      const shown = await somebody.type(name);
      expect(['private', 'form']).toContain(shown.kind);
      expect(await pressAll(somebody, shown, 2, name)).toEqual([]);
    }
  });

  test.each(Object.entries(ROLES))('%s can press whatever stands in the messages and on the home', async (_, who) => {
    const bot = await world();
    const somebody = bot.as(who);
    const shown = await somebody.openHome();
    expect(shown.kind).toBe('home');
    expect(await pressAll(somebody, shown, 2, 'home')).toEqual([]);
    for (const { card } of [...bot.slack.inboxOf(who), ...bot.teams.inboxOf(who)]) {
      expect(await pressAll(somebody, { kind: 'private', card }, 1, card.summary)).toEqual([]);
    }
  });
});
