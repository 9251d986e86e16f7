import { describe, expect, test } from 'vitest';
import type { BoundHome } from '../../../src/application/interaction.ts';
import { changeSettings } from '../../../src/application/people/settings.ts';
import { serve } from '../../../src/application/time/serve.ts';
import { as } from '../../../src/domain/ids.ts';
import { person } from '../../builders/haarlem.ts';
import { accountOf } from '../world.ts';
import { converse } from './driver.ts';
import { wordsOf } from './shown.ts';

const key = `person/${person.greenManager}` as const;
const HOURS = { workingDays: [1, 2], listAt: 600, quietUntil: 540, quietFrom: 1020 } as const;

const atHome = async () => {
  const world = await converse({ phase: 'active' });
  const shown: BoundHome[] = [];
  Object.assign(world.slack, {
    publishHome: async (_account: unknown, home: BoundHome) => {
      shown.push(home);
      return 'shown';
    },
  });
  world.clock.set('2007-11-20T09:00:00.000Z');
  await world.work();
  const owner = world.as(person.greenManager);
  await owner.openHome();
  const nowPerson = async () => {
    const known = await world.ports.people.byAccount(accountOf(person.greenManager));
    if (known === null) throw new Error('nobody');
    return known;
  };
  return {
    ...world,
    owner,
    shown,
    words: () => shown.map((home) => wordsOf({ kind: 'home', home })),
    after: (seconds: number) => world.clock.set(`2007-11-20T09:00:0${seconds}.000Z`),
    /** Something of theirs changes, and not by what they do at this home. */
    speaks: async (language: 'nl' | 'en') =>
      changeSettings(world.ports, await nowPerson(), { language, zone: as('Europe/Amsterdam'), hours: HOURS }),
  };
};

describe('a home that somebody opened', () => {
  test('is not shown again while it would read the same', async () => {
    const { ports, shown, after } = await atHome();
    after(5);
    await serve(ports, key);
    expect(shown).toEqual([]);
  });

  test('is shown anew when something of theirs changes, and once', async () => {
    const { ports, words, after, speaks, work } = await atHome();
    after(5);
    await speaks('en');
    await work();
    await serve(ports, key);
    expect(words()).toHaveLength(1);
    expect(words()[0]).toContain('Your settings');
  });

  test('is shown at most once in two seconds, and the last change is not lost', async () => {
    const { ports, words, after, speaks } = await atHome();
    after(5);
    await speaks('en');
    await serve(ports, key);
    await speaks('nl');
    after(6);
    await serve(ports, key);
    expect(words()).toHaveLength(1);
    after(7);
    await serve(ports, key);
    expect(words()).toHaveLength(2);
    expect(words()[1]).toContain('U werkt op maandag en dinsdag.');
  });

  test('of somebody who never opened it is not shown', async () => {
    const { ports, shown, after } = await atHome();
    after(5);
    await serve(ports, `person/${person.alderman}`);
    expect(shown).toEqual([]);
  });
});
