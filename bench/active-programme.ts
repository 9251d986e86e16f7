import { connectMongo, type MongoStores } from '../adapters/mongo/connect.ts';
import type { BoundButton } from '../src/application/ports/inbox.ts';
import type { Person } from '../src/application/ports/people.ts';
import { saveSnapshot } from '../src/application/streams/load.ts';
import { AGREEMENT, MUNICIPALITY, PROGRAMME, type StreamType } from '../src/application/streams/stream-type.ts';
import type { AgreementEvent } from '../src/domain/agreement/events.ts';
import {
  type AgreementId,
  agreementStream,
  as,
  type Instant,
  type LocalDate,
  municipalityStream,
  type PersonId,
  programmeStream,
  type StreamId,
} from '../src/domain/ids.ts';
import { sealCommit } from '../src/domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../src/domain/journal/commit.ts';
import { startCommand } from '../test/builders/agreement.ts';
import { play, type Step, timer } from '../test/builders/fold.ts';
import { municipalityId, party, programmeId, zone } from '../test/builders/haarlem.ts';
import { municipalitySteps } from '../test/builders/municipality.ts';
import { stepsTo } from '../test/builders/programme.ts';
import { type Click, WORKSPACE } from './clicks.ts';

const OWNERS = 100;
const AT_ONCE = 50;
const DAY_MS = 86_400_000;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
export const open = (uri: string): Promise<MongoStores> => connectMongo({ uri, log: silent });

const instant = (daysFromNow: number): Instant => as(new Date(Date.now() + daysFromNow * DAY_MS).toISOString());
const date = (daysFromNow: number): LocalDate => as(instant(daysFromNow).slice(0, 10));

const agreementId = (index: number): AgreementId => as(`bench-${index}`);
const userOf = (index: number): string => `U0BENCH${index % OWNERS}`;
const buttonId = (index: number): string => `button-${index}`;

const owner = (index: number): Person => {
  const user = userOf(index);
  const account = { platform: 'slack', workspace: WORKSPACE, user } as const;
  return {
    personId: as<PersonId>(user),
    municipalityId,
    name: user,
    function: 'beheerder',
    partyId: party.municipality,
    language: 'nl',
    zone,
    accounts: [{ account, linkId: user, state: 'confirmed', linkedAt: instant(-30), direct: null, goneAt: null }],
    version: 1,
  };
};

/** As `execute` leaves it behind: the commits, and a snapshot of where they end. */
export const append = async <State, Command, Event>(
  stores: MongoStores,
  type: StreamType<State, Command, Event>,
  stream: StreamId,
  steps: readonly Step<Command>[],
): Promise<void> => {
  const played = play(type.decider, steps);
  let prevHash: Commit<Event>['prevHash'] = null;
  for (const [index, { envelope, events }] of played.entries()) {
    const stored: StoredCommit = sealCommit({ municipalityId, stream, seq: index + 1, ...envelope, events, prevHash });
    if ((await stores.journal.append(stored)) === 'conflict') throw new Error(`${stream} is there already`);
    prevHash = stored.hash;
  }
  const state = played.at(-1)?.state;
  if (state === undefined || prevHash === null) throw new Error(`nothing for ${stream}`);
  await saveSnapshot(stores, type, municipalityId, stream, { state, seq: played.length, hash: prevHash });
};

/** Started yesterday, due in a year, owned by somebody who has "on track" in their home tab. */
const start = async (stores: MongoStores, template: ReturnType<typeof startCommand>, index: number): Promise<void> => {
  const command = {
    ...template,
    agreementId: agreementId(index),
    ownerId: as<PersonId>(userOf(index)),
    startedOn: date(-1),
    terms: { ...template.terms, dueOn: date(365) },
  };
  const stream = agreementStream(agreementId(index));
  await append(stores, AGREEMENT, stream, [{ at: instant(-1), actor: timer, command }]);
  const button: BoundButton = {
    buttonId: buttonId(index),
    municipalityId,
    place: `home|${userOf(index)}`,
    action: { verb: 'report', agreementId: agreementId(index), slot: null, progress: 'onTrack' },
  };
  await stores.buttons.put([button]);
};

/** Haarlem's contract with that many agreements under way, written as commits. */
export const prepareAgreements = async (uri: string, count: number): Promise<void> => {
  const stores = await open(uri);
  await append(stores, MUNICIPALITY, municipalityStream(municipalityId), municipalitySteps);
  await append(stores, PROGRAMME, programmeStream(programmeId), stepsTo('active'));
  for (let index = 0; index < OWNERS; index += 1) await stores.people.add(owner(index));
  const template = startCommand();
  for (let first = 0; first < count; first += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, place) => first + place);
    await Promise.all(batch.map((index) => start(stores, template, index)));
  }
  await stores.close();
};

/** One "on track" for each of these agreements. */
export const clicksOn = (first: number, count: number): readonly Click[] =>
  Array.from({ length: count }, (_, place) => {
    const index = first + place;
    return { user: userOf(index), buttonId: buttonId(index), actionTs: `1700000000.${String(index).padStart(6, '0')}` };
  });

export interface Outcomes {
  /** Reports that stand in the journal exactly once. */
  readonly recorded: number;
  readonly missing: number;
  readonly twice: number;
}

/** What the journal says about the first `count` agreements. */
export const outcomesOf = async (uri: string, count: number): Promise<Outcomes> => {
  const stores = await open(uri);
  const outcomes = { recorded: 0, missing: 0, twice: 0 };
  for (let index = 0; index < count; index += 1) {
    const commits = await stores.journal.read(municipalityId, agreementStream(agreementId(index)), 0);
    const reports = commits.flatMap(({ canonical }) =>
      (JSON.parse(canonical) as Commit<AgreementEvent>).events.filter(({ type }) => type === 'ProgressReported'),
    );
    if (reports.length === 0) outcomes.missing += 1;
    else if (reports.length === 1) outcomes.recorded += 1;
    else outcomes.twice += 1;
  }
  await stores.close();
  return outcomes;
};

/** Waits until every noted click was worked; the tick works what was left, so this ends. Gives the seconds it took. */
export const untilWorked = async (uri: string, patienceSeconds: number): Promise<number> => {
  const stores = await open(uri);
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1_000;
  try {
    // Asked as of tomorrow, when every lease has ended: those that are worked now count too.
    while ((await stores.inbox.waiting(instant(1), 1)).length > 0 && seconds() < patienceSeconds)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return seconds();
  } finally {
    await stores.close();
  }
};
