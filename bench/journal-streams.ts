import { createConnection } from 'mongoose';
import type { PersonalValue } from '../src/application/ports/personal.ts';
import { foldCommit, snapshotOf } from '../src/application/streams/load.ts';
import { AGREEMENT } from '../src/application/streams/stream-type.ts';
import { agreement } from '../src/domain/agreement/decider.ts';
import type { AgreementEvent } from '../src/domain/agreement/events.ts';
import { type AgreementId, agreementStream, as, type Instant, type ReportId } from '../src/domain/ids.ts';
import { sealCommit } from '../src/domain/journal/chain.ts';
import type { StoredCommit } from '../src/domain/journal/commit.ts';
import { seal } from '../src/domain/journal/seal.ts';
import { report, startCommand } from '../test/builders/agreement.ts';
import { timer } from '../test/builders/fold.ts';
import { municipalityId, person } from '../test/builders/haarlem.ts';

const START = Date.parse('2007-10-01T09:00:00.000Z');
const SALT = '5a'.repeat(32);
const DATED = 28;

export interface BuiltStream {
  readonly commits: readonly StoredCommit[];
  readonly values: readonly PersonalValue[];
}

export const benchAgreement = (name: string): AgreementId => as(`bench-${name}`);
const instant = (seq: number): Instant => as(new Date(START + seq * 60_000).toISOString());

/** What happens to an agreement: asked, answered with a note every fourth time, put off; and once more. */
const eventAt = (seq: number, name: string): AgreementEvent => {
  const slot = as<never>(`2008-01-${String(1 + (seq % DATED)).padStart(2, '0')}`);
  if (seq % 3 === 1)
    return { type: 'CheckInDelivered', slot, personId: person.greenManager, messageId: `message-${seq}` };
  if (seq % 3 === 2) return { type: 'NudgesSnoozed', until: slot };
  const ref = `${name}-note-${seq}`;
  const note = seq % 4 === 0 ? { ref, seal: seal(`Een opmerking ${seq}`, SALT) } : null;
  return { type: 'ProgressReported', report: report({ reportId: as<ReportId>(`${name}-${seq}`), slot, note }) };
};

/** One commit an event; `only`: what every event after the first is. */
export function builtStream(name: string, length: number, only: AgreementEvent | null = null): BuiltStream {
  const agreementId = benchAgreement(name);
  const stream = agreementStream(agreementId);
  const started = agreement.decide(
    { ...startCommand(), agreementId },
    { commandId: as('start'), at: instant(0), actor: timer },
    agreement.initial,
  );
  if (!started.ok) throw new Error(started.refusal.code);
  const commits: StoredCommit[] = [];
  const values: PersonalValue[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const events = seq === 1 ? started.events : [only ?? eventAt(seq, name)];
    const prevHash = commits.at(-1)?.hash ?? null;
    const commandId = as<never>(`${name}-${seq}`);
    commits.push(
      sealCommit({ municipalityId, stream, seq, at: instant(seq), actor: timer, commandId, events, prevHash }),
    );
    for (const event of events) {
      if (event.type !== 'ProgressReported' || event.report.note === null) continue;
      values.push({ ...event.report.note, value: `Een opmerking ${seq}`, salt: SALT });
    }
  }
  return { commits, values };
}

/** The fold as a load without a snapshot does it, from events that are parsed. */
export const fold = (events: readonly { readonly event: AgreementEvent; readonly at: Instant }[]) =>
  events.reduce((state, { event, at }) => foldCommit(AGREEMENT, state, [event], at), agreement.initial);

const AT_ONCE = 2_000;

/** Puts streams where the bot would have put them, many at a time. */
export async function insert(uri: string, streams: readonly BuiltStream[]): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  const put = async (name: string, documents: readonly object[]) => {
    for (let at = 0; at < documents.length; at += AT_ONCE)
      await connection.collection(name).insertMany(documents.slice(at, at + AT_ONCE) as never);
  };
  await put(
    'commits',
    streams.flatMap(({ commits }) => commits).map((commit) => ({ _id: `${commit.stream}#${commit.seq}`, ...commit })),
  );
  await put(
    'personal',
    streams
      .flatMap(({ values }) => values)
      .map((one) => ({ _id: `${municipalityId}/${one.ref}`, municipalityId, ...one })),
  );
  await put('snapshots', streams.map(snapshotDocument));
  await connection.close();
}

const snapshotDocument = ({ commits }: BuiltStream) => {
  const last = commits.at(-1);
  if (last === undefined) throw new Error('an empty stream');
  const { stream, seq, hash } = last;
  const state = fold(commits.map(({ canonical, at }) => ({ event: JSON.parse(canonical).events[0], at })));
  const snapshot = snapshotOf(AGREEMENT, municipalityId, stream, { state, seq, hash });
  return { _id: stream, of: 'agreement', ...snapshot };
};
