import type { MunicipalityId, StreamId } from '../../domain/ids.ts';
import { partsOf } from '../owner-key.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Ports } from '../ports.ts';
import { foldCommit, type Loaded, snapshotOf } from '../streams/load.ts';
import { commitOf } from '../streams/read-commit.ts';
import { type AnyStreamType, typeOf } from '../streams/stream-type.ts';
import { sameState } from './same-state.ts';

export interface Rebuilt {
  readonly streams: number;
  /** Snapshots that said something else than the journal, or were not there. */
  readonly changed: readonly StreamId[];
}

/** Another process may save a newer snapshot meanwhile, made from the old one: then it is made once more. */
const MOST_ATTEMPTS = 20;

/**
 * Makes every snapshot anew from the journal, and has every stream planned again. May run beside the bot, and be broken
 * off and run again. `done`: called after each stream.
 */
export async function rebuild(
  ports: Pick<Ports, 'journal' | 'snapshots' | 'wakeups' | 'clock'>,
  streams: readonly { readonly municipalityId: MunicipalityId; readonly stream: StreamId }[],
  done: (stream: StreamId) => Promise<void> = async () => undefined,
): Promise<Rebuilt> {
  const changed: StreamId[] = [];
  for (const { municipalityId, stream } of streams) {
    if (await rebuildStream(ports, municipalityId, stream)) changed.push(stream);
    if (partsOf(stream).kind !== 'municipality') {
      await ports.wakeups.mark(stream, municipalityId, await ports.clock.now());
    }
    await done(stream);
  }
  return { streams: streams.length, changed };
}

/** True: what stood there was not the same. */
async function rebuildStream(
  ports: Pick<Ports, 'journal' | 'snapshots'>,
  municipalityId: MunicipalityId,
  stream: StreamId,
): Promise<boolean> {
  const type = typeOf(stream);
  const before = await ports.snapshots.load(municipalityId, stream);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const folded = type === null ? null : await foldAll(ports, type, municipalityId, stream);
    if (type === null || folded === null) return false;
    const snapshot = snapshotOf(type, municipalityId, stream, folded);
    if (await ports.snapshots.replace(snapshot)) return !isSame(before, snapshot);
  }
  throw new Error(`${stream} changes faster than it can be rebuilt: try again`);
}

const isSame = (before: Snapshot | null, after: Snapshot): boolean =>
  before !== null &&
  before.seq === after.seq &&
  before.version === after.version &&
  sameState(before.state, after.state);

interface Folded extends Loaded<unknown> {
  readonly hash: NonNullable<Loaded<unknown>['hash']>;
}

async function foldAll(
  { journal }: Pick<Ports, 'journal'>,
  type: AnyStreamType,
  municipalityId: MunicipalityId,
  stream: StreamId,
): Promise<Folded | null> {
  let loaded: Folded | null = null;
  for (const stored of await journal.read(municipalityId, stream, 0)) {
    const { events, at } = commitOf<never>(stored);
    const state: unknown = foldCommit(type, loaded === null ? type.decider.initial : loaded.state, events, at);
    loaded = { state, seq: stored.seq, hash: stored.hash };
  }
  return loaded;
}
