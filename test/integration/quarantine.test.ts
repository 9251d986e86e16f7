import { afterEach, beforeEach, expect, test } from 'vitest';
import { heldMessages } from '../../src/application/quarantine/held.ts';
import { noteTick } from '../../src/application/quarantine/hold.ts';
import { composeForOperator, type ForOperator } from '../../src/compose/operator.ts';
import { as, type Instant, municipalityStream } from '../../src/domain/ids.ts';
import { sha256Hex } from '../../src/domain/journal/canonical.ts';
import { type Environment, firstLine, freePort, startNode, stop } from '../services/processes.ts';
import { eventsOf, MUNICIPALITY, personId, programmeStands, type Surroundings, surroundings, until } from './bot.ts';
import { handslag } from './handslag.ts';
import { programmeOf } from './parties.ts';

const HOURS = 3_600_000;

let around: Surroundings;
let operator: ForOperator;
let bots: ReturnType<typeof startNode>[] = [];

beforeEach(async () => {
  around = await surroundings();
  operator = await composeForOperator(around.config);
  bots = [];
  await programmeStands(operator.ports, programmeOf(1));
  await owesAnAnswer('first');
});

afterEach(async () => {
  for (const bot of bots) await stop(bot);
  await operator.close();
  await around.clear();
});

/** An answer to one's own act goes out whatever day and hour it is. */
async function owesAnAnswer(slot: string): Promise<void> {
  const now = await operator.ports.clock.now();
  const recipient = `person/${personId('p1')}` as const;
  await operator.ports.deliveries.insert({
    deliveryId: sha256Hex(slot),
    municipalityId: MUNICIPALITY,
    kind: 'accountConfirmed',
    subject: { of: 'person', personId: personId('p1') },
    owner: municipalityStream(MUNICIPALITY),
    slot,
    recipient,
    dueAt: now,
    expiresAt: null,
    insertedAt: now,
    state: 'open',
    messageId: null,
    notReachedAt: null,
  });
  await operator.ports.wakeups.mark(recipient, MUNICIPALITY, now);
}

/** The database as a backup of that age would have left it. */
async function lastTick(hoursAgo: number): Promise<void> {
  const { ports } = operator;
  const then = new Date(Date.parse(await ports.clock.real()) - hoursAgo * HOURS).toISOString();
  await noteTick({ ...ports, clock: { ...ports.clock, real: async () => as<Instant>(then) } });
}

/** The bot as an operator starts it; resolves with what it says when it listens. */
async function start(...args: readonly string[]): Promise<void> {
  const environment: Environment = { ...around.env, PORT: String(await freePort()) };
  const bot = startNode(['--import', 'tsx', 'src/main.ts', ...args], environment);
  bots.push(bot);
  expect(await firstLine(bot)).toContain('listens on port');
}

const arrived = () => around.slack.texts().filter((text) => text.includes('Welkom, Persoon 1')).length;
/** The answer, where it waits to be let go. */
const waiting = () =>
  until('the answer to wait', async () =>
    (await heldMessages(operator.ports)).find(({ deliveries }) =>
      deliveries.some(({ kind }) => kind === 'accountConfirmed'),
    ),
  );
const listed = async () => (await handslag(['release'], around.env)).out;

test('a restored backup sends nothing until the operator has seen what waits; then it sends each once', async () => {
  await lastTick(7);
  await start();
  const { id } = await waiting();
  expect(await listed()).toMatch(new RegExp(`  ${id}  .* to person/teststad.p1: your account`));
  expect(around.slack.texts()).toEqual([]);

  const released = await handslag(['release', '--yes', '--operator', 'Bas'], around.env);
  expect(released).toMatchObject({ exit: 0, out: expect.stringContaining('Released.') });
  await start();
  await until('the message to arrive', async () => arrived() === 1);
  expect(await listed()).toBe('Nothing is held: messages go out.\n');
  const events = await eventsOf(operator.ports, municipalityStream(MUNICIPALITY));
  expect(events.at(-1)).toMatchObject({ type: 'SendingReleased', skipped: 0 });
});

test('what went out before the backup was restored is skipped, and stays unsent', async () => {
  await lastTick(1);
  await start('--quarantine');
  const { id, message } = await waiting();
  await handslag(['release', '--yes', '--skip', id], around.env);
  await owesAnAnswer('second');
  await start();
  await until('the other message to arrive', async () => arrived() === 1);
  expect(await operator.ports.messages.get(message.messageId)).toMatchObject({ state: 'ambiguous', attempt: 0 });
});
