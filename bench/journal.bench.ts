// npm run bench -- journal
// HANDSLAG_TEST_MONGODB_URI=mongodb://127.0.0.1:27017 npm run bench -- journal     on a server of your own
import { loadavg } from 'node:os';
import { connectMongo } from '../adapters/mongo/connect.ts';
import { verifyAll } from '../src/application/journal/verify.ts';
import type { Ports } from '../src/application/ports.ts';
import { execute } from '../src/application/streams/execute.ts';
import { commitOf } from '../src/application/streams/read-commit.ts';
import { AGREEMENT } from '../src/application/streams/stream-type.ts';
import type { AgreementCommand } from '../src/domain/agreement/commands.ts';
import type { AgreementEvent } from '../src/domain/agreement/events.ts';
import { agreementStream, as } from '../src/domain/ids.ts';
import { timer } from '../test/builders/fold.ts';
import { municipalityId } from '../test/builders/haarlem.ts';
import { aDatabase } from '../test/services/database.ts';
import { machine, rounded, spread } from './figures.ts';
import { type BuiltStream, benchAgreement, builtStream, fold, insert } from './journal-streams.ts';

const SHORT = 100;
const LONG = 10_000;
const APPENDS = Number(process.argv[2] ?? 200);
const FOLDS = 20;
const STREAMS = 1_000;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const load = () => `load ${loadavg().map(rounded).join(', ')}`;

const database = aDatabase();
const stores = await connectMongo({ uri: database.uri, log: silent });

/** A command that the journal alone decides: nothing in the state grows with it. */
const ports = {
  ...stores,
  clock: { now: async () => as('2007-12-01T09:00:00.000Z'), real: async () => as('2007-12-01T09:00:00.000Z') },
  queue: { wake: async () => undefined, send: async () => undefined },
} as unknown as Ports;

const put = (name: string, times: number) => {
  const until = as<never>(`2008-02-${String(1 + (times % 27)).padStart(2, '0')}`);
  return timed(async () => {
    const target = {
      type: AGREEMENT,
      municipalityId,
      stream: agreementStream(benchAgreement(name)),
      authorise: () => null,
    };
    const envelope = {
      commandId: as<never>(`append-${times}`),
      at: as<never>('2007-12-01T09:00:00.000Z'),
      actor: timer,
    };
    const outcome = await execute(ports, target, (): AgreementCommand => ({ type: 'SnoozeNudges', until }), envelope);
    if (!outcome.ok || outcome.events.length !== 1) throw new Error(JSON.stringify(outcome).slice(0, 200));
  });
};

console.log(`The journal. ${machine()}, ${load()}`);
const snoozed: AgreementEvent = { type: 'NudgesSnoozed', until: as('2008-01-01') };
await insert(database.uri, [builtStream('short', SHORT, snoozed), builtStream('long', LONG, snoozed)]);
const appends: Record<'short' | 'long', number[]> = { short: [], long: [] };
for (let time = 0; time < APPENDS + 20; time += 1) {
  // Turn by turn, so that a busy moment of the machine touches both; the first twenty warm up.
  for (const name of ['short', 'long'] as const) {
    const took = await put(name, time);
    if (time >= 20) appends[name].push(took);
  }
}
console.log(
  `\nA command on a stream of ${SHORT} and of ${LONG} commits: load, decide, append, snapshot; ${APPENDS} of each, in ms. ${load()}`,
);
console.table({ [SHORT]: spread(appends.short), [LONG]: spread(appends.long) });
console.log(`${rounded(spread(appends.long).median / spread(appends.short).median)} times; goal at most 1.2`);

const { commits } = builtStream('fold', LONG);
const parsed = commits.map((stored) => ({
  event: commitOf<AgreementEvent>(stored).events[0] as AgreementEvent,
  at: stored.at,
}));
const folds: number[] = [];
const reads: number[] = [];
for (let time = 0; time < FOLDS; time += 1) {
  folds.push(await timed(() => fold(parsed)));
  reads.push(await timed(() => commits.map((stored) => commitOf<AgreementEvent>(stored))));
}
console.log(`\n${LONG} events, in ms. ${load()}; goal 100 ms for the fold`);
console.table({ 'the fold': spread(folds), 'reading and upcasting them first': spread(reads) });

const batch = 50;
for (let at = 0; at < STREAMS; at += batch) {
  const streams = Array.from({ length: batch }, (_, index): BuiltStream => builtStream(`s${at + index}`, SHORT));
  await insert(database.uri, streams);
}
const used = process.cpuUsage();
const from = performance.now();
const verification = await verifyAll(stores, new Map());
const seconds = (performance.now() - from) / 1_000;
const { user, system } = process.cpuUsage(used);
const { streams, commits: looked, sealed, findings } = verification;
console.log(
  `\nVerified ${looked} commits of ${streams} streams and ${sealed} personal values in ${rounded(seconds)} s, of which ${rounded((user + system) / 1_000_000)} s of processor in this process. ${load()}; goal 100000 in 10 s`,
);
if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));

await stores.close();
await database.drop();
