import { afterAll, beforeAll, expect, test } from 'vitest';
import { conversationOf, encodeReplyTo } from '../../adapters/slack/conversation-ref.ts';
import { byTimer, commandAgreement } from '../../src/application/command.ts';
import type { Interaction } from '../../src/application/interaction.ts';
import type { Running } from '../../src/compose.ts';
import {
  type AgreementId,
  agreementStream,
  as,
  type CommandId,
  type LocalDate,
  type PartyId,
  type ProjectId,
  type TimeZone,
} from '../../src/domain/ids.ts';
import { verifyStream } from '../../src/domain/journal/chain.ts';
import { PROGRAMME, readyToFreeze } from './asking.ts';
import {
  eventsOf,
  MUNICIPALITY,
  personId,
  type Surroundings,
  slackUser,
  startBot,
  surroundings,
  until,
} from './bot.ts';

const ANSWERS = 1_000;
const OWNERS = 5;
const AT_ONCE = 20;
let around: Surroundings;
let bot: Running;

const numbers = Array.from({ length: ANSWERS }, (_, index) => index);
const agreementOf = (n: number) => as<AgreementId>(`teststad.proef.af${n}`);
const ownerOf = (n: number) => `p${(n % OWNERS) + 1}`;
const buttonOf = (n: number) => `button-${n}`;

/** As the activation does for each agreement of a programme. */
const start = async (n: number): Promise<void> => {
  const command = {
    type: 'StartAgreement',
    agreementId: agreementOf(n),
    programmeId: PROGRAMME,
    municipalityId: MUNICIPALITY,
    terms: {
      agreementId: agreementOf(n),
      projectId: as<ProjectId>('teststad.proef.project'),
      what: `Afspraak ${n}`,
      forWhom: null,
      leadPartyId: as<PartyId>(`teststad.partij${(n % OWNERS) + 1}`),
      ownerFunction: 'directeur',
      involvedPartyIds: [],
      dueOn: as<LocalDate>('2031-06-02'),
      waitsFor: [],
      themes: [],
      means: { money: [], hours: 1, goods: [] },
      result: { indicator: 'dingen', baseline: 0, target: 1, unit: 'dingen' },
      milestones: [],
    },
    ownerId: personId(ownerOf(n)),
    onPaper: false,
    startedOn: as<LocalDate>('2030-01-01'),
    zone: as<TimeZone>('Europe/Amsterdam'),
    ladder: { ownerAfter: 5, coordinatorAfter: 10 },
    overdueAtStart: false,
  } as const;
  const giving = byTimer(as<CommandId>(`start-${n}`));
  const outcome = await commandAgreement(bot.ports, MUNICIPALITY, agreementOf(n), command, giving);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
};

const answer = async (n: number): Promise<Interaction> => ({
  id: `slack|burst-${n}`,
  account: { platform: 'slack', workspace: 'T0TEST', user: slackUser(ownerOf(n)) },
  conversation: conversationOf('T0TEST', slackUser(ownerOf(n)).replace(/^U/, 'D')),
  at: await bot.ports.clock.real(),
  replyTo: encodeReplyTo({ surface: 'message' }),
  what: { kind: 'press', buttonId: buttonOf(n) },
});

/** So many at a time, as a server takes what comes in. */
const each = async (work: (n: number) => Promise<void>): Promise<void> => {
  const left = [...numbers];
  const worker = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) await work(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

beforeAll(async () => {
  around = await surroundings();
  bot = await startBot(around);
  bot.demo?.setTo(as('2030-02-27T09:00:00.000Z'));
  await readyToFreeze(bot.ports, OWNERS);
  await each(start);
  await bot.ports.buttons.put(
    numbers.map((n) => ({
      buttonId: buttonOf(n),
      municipalityId: MUNICIPALITY,
      place: 'burst',
      action: { verb: 'report', agreementId: agreementOf(n), slot: null, progress: 'onTrack' },
    })),
  );
}, 120_000);

afterAll(async () => {
  await bot?.stop();
  await around?.clear();
}, 60_000);

test('of a thousand answers on one programme in a burst none is lost, and each is recorded once', async () => {
  await each(async (n) => {
    const interaction = await answer(n);
    if ((await bot.front.note(interaction)) === 'new') void bot.front.work(interaction);
  });
  const reported = async (n: number) =>
    (await eventsOf(bot.ports, agreementStream(agreementOf(n)))).filter(({ type }) => type === 'ProgressReported')
      .length;
  const missing = new Set(numbers);
  await until(
    'every answer to be recorded',
    async () => {
      await Promise.all([...missing].slice(0, AT_ONCE).map(async (n) => (await reported(n)) > 0 && missing.delete(n)));
      return missing.size === 0;
    },
    100_000,
  );
  for (const n of numbers) {
    expect(await reported(n)).toBe(1);
    expect(verifyStream(await bot.ports.journal.read(MUNICIPALITY, agreementStream(agreementOf(n)), 0))).toEqual({
      ok: true,
    });
  }
  expect(await bot.ports.inbox.waiting(as('9999-12-31T00:00:00.000Z'), 10)).toEqual([]);
});
