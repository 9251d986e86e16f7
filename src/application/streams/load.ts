import type { Instant, MunicipalityId, Sha256, StreamId } from '../../domain/ids.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Ports } from '../ports.ts';
import { commitOf } from './read-commit.ts';
import type { StreamType } from './stream-type.ts';

/** A stream's folded state, and where its chain ends. `seq` 0 and hash null: nothing yet. */
export interface Loaded<State> {
  readonly state: State;
  readonly seq: number;
  readonly hash: Sha256 | null;
}

interface SavedState<State> {
  readonly state: State;
  readonly hash: Sha256;
}

export function foldCommit<State, Command, Event>(
  type: StreamType<State, Command, Event>,
  state: State,
  events: readonly Event[],
  at: Instant,
): State {
  return events.reduce((folded, event) => type.decider.evolve(folded, event, at), state);
}

/** A snapshot lags by one commit between an append and its save; by more when a process ended there. */
const LAGS_FROM = 5;

/** Snapshot, then the commits after it. A snapshot that lags (a crash, or another shape of the state) is healed. */
export async function load<State, Command, Event>(
  ports: Pick<Ports, 'journal' | 'snapshots'>,
  type: StreamType<State, Command, Event>,
  municipalityId: MunicipalityId,
  stream: StreamId,
): Promise<Loaded<State>> {
  const snapshot = await ports.snapshots.load(municipalityId, stream);
  let loaded: Loaded<State> = fromSnapshot(type, snapshot) ?? { state: type.decider.initial, seq: 0, hash: null };
  const after = await ports.journal.read(municipalityId, stream, loaded.seq);
  for (const stored of after) {
    const commit = commitOf<Event>(stored);
    loaded = {
      state: foldCommit(type, loaded.state, commit.events, commit.at),
      seq: stored.seq,
      hash: stored.hash,
    };
  }
  if (after.length >= LAGS_FROM && loaded.hash !== null) {
    await saveSnapshot(ports, type, municipalityId, stream, { ...loaded, hash: loaded.hash });
  }
  return loaded;
}

export function fromSnapshot<State, Command, Event>(
  type: StreamType<State, Command, Event>,
  snapshot: Snapshot | null,
): Loaded<State> | null {
  if (snapshot === null || snapshot.version !== type.snapshotVersion) return null;
  const saved = parsed<State>(snapshot);
  return { state: saved.state, seq: snapshot.seq, hash: saved.hash };
}

/** One look at a stream reads the programme around it many times: a text that was parsed before is not parsed again. */
const recent = new Map<StreamId, { readonly text: string; readonly saved: unknown }>();
/** A programme with its agreements, and some beside. */
const MOST_RECENT = 64;

/** States are never changed, so that one may be shared; the whole text is compared, so that it is never another's. */
function parsed<State>({ stream, state: text }: Snapshot): SavedState<State> {
  const known = recent.get(stream);
  recent.delete(stream);
  const saved = known?.text === text ? known.saved : (JSON.parse(text) as unknown);
  recent.set(stream, { text, saved });
  const [oldest] = recent.keys();
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest);
  return saved as SavedState<State>;
}

export async function saveSnapshot<State, Command, Event>(
  ports: Pick<Ports, 'snapshots'>,
  type: StreamType<State, Command, Event>,
  municipalityId: MunicipalityId,
  stream: StreamId,
  { state, seq, hash }: { state: State; seq: number; hash: Sha256 },
): Promise<void> {
  await ports.snapshots.save(snapshotOf(type, municipalityId, stream, { state, seq, hash }));
}

/** The form in which a folded state is kept. */
export function snapshotOf<State, Command, Event>(
  type: StreamType<State, Command, Event>,
  municipalityId: MunicipalityId,
  stream: StreamId,
  { state, seq, hash }: { state: State; seq: number; hash: Sha256 },
): Snapshot {
  const saved: SavedState<State> = { state, hash };
  const programmeId = type.programmeOf(state);
  return { stream, municipalityId, programmeId, seq, version: type.snapshotVersion, state: JSON.stringify(saved) };
}
