import { describe, expect, test } from 'vitest';
import { commandProgramme } from '../../src/application/command.ts';
import { addLink } from '../../src/application/people/linking.ts';
import { as, type CommandId, type PersonId } from '../../src/domain/ids.ts';
import { activity, municipalityId, party, person, programmeId } from '../builders/haarlem.ts';
import { FILLED_IN } from './authorisation/filled-in.ts';
import { converse } from './conversation/driver.ts';
import { wordsOf } from './conversation/shown.ts';
import { accountOf, aPerson, type World } from './world.ts';

type Bot = Awaited<ReturnType<typeof converse>>;

const FAILED = /Er ging iets mis/;
const SECOND: PersonId = as('p-second-coordinator');
const place = { programmeId, partyId: party.municipality, revision: 1 } as const;

const eventsOf = ({ stores }: World, ...types: readonly string[]) =>
  stores.journal.commits
    .flatMap(({ canonical }) => (JSON.parse(canonical) as { events: readonly { type: string }[] }).events)
    .filter(({ type }) => types.includes(type));

const addSecondCoordinator = async ({ ports }: Bot): Promise<void> => {
  const account = { ...accountOf(person.coordinator), user: SECOND };
  const link = { account, linkId: 'link-second', state: 'confirmed', direct: null, goneAt: null } as const;
  await ports.people.add(
    aPerson(SECOND, { accounts: [{ ...link, linkedAt: as('2007-07-01T08:00:00.000Z') }], partyId: party.municipality }),
  );
  const first = await ports.people.get(municipalityId, person.coordinator);
  const giving = {
    actor: { kind: 'person', personId: person.coordinator } as const,
    person: first,
    commandId: as<CommandId>('add-second'),
  };
  const add = { type: 'AddCoordinator', personId: SECOND } as const;
  expect(await commandProgramme(ports, municipalityId, programmeId, add, giving)).toMatchObject({ ok: true });
};

const frozen = async (): Promise<Bot> => {
  const bot = await converse({ phase: 'frozen' });
  bot.clock.set('2007-09-18T09:00:00.000Z');
  return bot;
};

describe('two coordinators at once', () => {
  test('say who an account belongs to: one answer counts, the other hears that it was answered', async () => {
    const bot = await converse({ without: [person.youthWorker] });
    await addSecondCoordinator(bot);
    const newcomer = aPerson(person.youthWorker, { accounts: [] });
    await bot.ports.people.add(newcomer);
    await addLink(bot.ports, newcomer, {
      account: accountOf(person.youthWorker),
      linkId: 'link-new',
      state: 'waiting',
      linkedAt: as('2007-07-01T08:00:00.000Z'),
      direct: null,
      goneAt: null,
    });
    const link = { personId: person.youthWorker, linkId: 'link-new' } as const;
    const answers = await Promise.all([
      bot.as(person.coordinator).act({ verb: 'confirmAccount', ...link }),
      bot.as({ ...accountOf(person.coordinator), user: SECOND }).act({ verb: 'rejectAccount', ...link }),
    ]);
    const [account] = (await bot.ports.people.get(municipalityId, person.youthWorker))?.accounts ?? [];
    expect([undefined, 'confirmed']).toContain(account?.state);
    expect(answers.map(wordsOf).filter((words) => /al beantwoord|al antwoord/i.test(words))).toHaveLength(1);
  });

  test('freeze: there is one text, and one of them hears why not', async () => {
    const bot = await converse();
    await addSecondCoordinator(bot);
    bot.clock.set('2007-09-17T09:00:00.000Z');
    const [one, other] = [bot.as(person.coordinator), bot.as({ ...accountOf(person.coordinator), user: SECOND })];
    await Promise.all([one.type('vastzetten'), other.type('vastzetten')]);
    await Promise.all([one.press('Zet vast'), other.press('Zet vast')]);
    expect(eventsOf(bot, 'TextFrozen')).toHaveLength(1);
    expect([one.sees, other.sees].filter((words) => /controlecode/i.test(words))).toHaveLength(1);
    for (const words of [one.sees, other.sees]) expect(words).not.toMatch(FAILED);
  });
});

describe('one signatory at two screens', () => {
  test('signs here and declines there: the journal holds one answer that counts', async () => {
    const bot = await frozen();
    const [here, there] = [bot.as(person.alderman), bot.as(person.alderman)];
    await Promise.all([
      here.act({ verb: 'sign', ...place }),
      there.submitAction({ verb: 'submitDecline', ...place }, { reason: 'Toch niet' }),
    ]);
    const signing = (await bot.programme()).texts[0]?.signings.find(({ partyId }) => partyId === party.municipality);
    const last = eventsOf(bot, 'SignatureGiven', 'DeclineGiven').at(-1);
    expect(signing?.answer.kind).toBe(last?.type === 'SignatureGiven' ? 'signed' : 'declined');
    bot.clock.set('2007-09-18T09:10:00.000Z');
    await bot.work();
    expect(eventsOf(bot, 'SignatureCounted', 'DeclineCounted')).toHaveLength(1);
  });

  test('signs twice: one signature, the second is answered kindly', async () => {
    const bot = await frozen();
    const [here, there] = [bot.as(person.alderman), bot.as(person.alderman)];
    await Promise.all([here.act({ verb: 'sign', ...place }), there.act({ verb: 'sign', ...place })]);
    expect(eventsOf(bot, 'SignatureGiven')).toHaveLength(1);
    expect([here.sees, there.sees].filter((words) => /al getekend/i.test(words))).toHaveLength(1);
  });

  test('signs while the text is reopened: the signature stands in the text that was, or is refused', async () => {
    const bot = await frozen();
    const alderman = bot.as(person.alderman);
    await Promise.all([
      alderman.act({ verb: 'sign', ...place }),
      bot.as(person.coordinator).submitAction({ verb: 'submitReopen', programmeId }, { reason: 'Een fout' }),
    ]);
    const programme = await bot.programme();
    expect(programme.phase).toBe('draft');
    expect(alderman.sees).not.toMatch(FAILED);
    bot.clock.set('2007-09-18T09:10:00.000Z');
    await bot.work();
    expect(eventsOf(bot, 'SignatureCounted', 'ProgrammeActivated')).toEqual([]);
  });
});

describe('a freeze and a change at once', () => {
  test('what is frozen is what was shown: either the change is refused, or the freeze is stale', async () => {
    const bot = await converse();
    bot.clock.set('2007-09-17T09:00:00.000Z');
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('vastzetten');
    const partner = bot.as(person.greenManager);
    const change = { verb: 'submitComplete', programmeId, activityId: activity.square, step: 3 } as const;
    await Promise.all([coordinator.press('Zet vast'), partner.submitAction(change, FILLED_IN)]);
    const { activities } = await bot.programme();
    const changed =
      activities.find(({ activityId }) => activityId === activity.square)?.fields.result?.unit === 'lampen';
    expect(eventsOf(bot, 'TextFrozen')).toHaveLength(changed ? 0 : 1);
  });

  test('a change after the list of what is missing was shown makes its button stale', async () => {
    const bot = await converse();
    bot.clock.set('2007-09-17T09:00:00.000Z');
    const coordinator = bot.as(person.coordinator);
    const shown = await coordinator.type('vastzetten');
    const change = { verb: 'submitComplete', programmeId, activityId: activity.square, step: 3 } as const;
    await bot.as(person.greenManager).submitAction(change, FILLED_IN);
    await coordinator.press('Zet vast', shown);
    expect(eventsOf(bot, 'TextFrozen')).toEqual([]);
    expect(coordinator.sees).not.toMatch(FAILED);
  });
});

describe('the same interaction', () => {
  const press = async (bot: Bot) => {
    const buttonId = 'the-button';
    const action = { verb: 'sign', ...place } as const;
    await bot.ports.buttons.put([{ buttonId, municipalityId, place: 'test', action }]);
    const account = accountOf(person.alderman);
    const at = as<never>('2007-09-18T09:00:00.000Z');
    const what = { kind: 'press', buttonId } as const;
    return { id: 'slack-once', account, conversation: null, at, replyTo: '', what };
  };

  test('worked by two at once is done once and answered once', async () => {
    const bot = await frozen();
    const interaction = await press(bot);
    await bot.front.note(interaction);
    await Promise.all([bot.front.work(interaction), bot.front.work(interaction), bot.front.work(interaction)]);
    expect(eventsOf(bot, 'SignatureGiven')).toHaveLength(1);
    const shown = bot.slack.responses.filter(({ response }) => response.kind !== 'nothing');
    expect(shown).toHaveLength(1);
  });

  test('delivered again later changes nothing', async () => {
    const bot = await frozen();
    const interaction = await press(bot);
    await bot.front.answer(interaction);
    const commits = bot.stores.journal.commits.length;
    expect(await bot.front.note(interaction)).toBe('seen');
    await bot.front.work(interaction);
    expect(bot.stores.journal.commits).toHaveLength(commits);
  });
});
