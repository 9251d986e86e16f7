import type { Snapshot, SnapshotStore } from '../../src/application/ports/snapshots.ts';

/** Characters of state kept: tens of thousands of agreements, or a few dozen large programmes. */
const MOST_CHARACTERS = 16_000_000;

export interface RememberedSnapshots extends SnapshotStore {
  /** Forgets all of them, when the database was emptied. */
  forget(): void;
}

/**
 * Keeps what was last used in memory: one click loads the same programme several times. A snapshot may be older than
 * another process's: the journal is append-only and is read from its seq on, so an old one is only more work.
 */
export const rememberSnapshots = (store: SnapshotStore, most = MOST_CHARACTERS): RememberedSnapshots => {
  const kept = new Map<string, Snapshot>();
  let size = 0;
  const forgetOne = (key: string): void => {
    size -= kept.get(key)?.state.length ?? 0;
    kept.delete(key);
  };
  /** The one used last stands last. */
  const remember = (snapshot: Snapshot): void => {
    const key = keyOf(snapshot);
    const known = kept.get(key);
    const newest = known !== undefined && isNewer(known, snapshot) ? known : snapshot;
    forgetOne(key);
    kept.set(key, newest);
    size += newest.state.length;
    for (const [oldest] of kept) {
      if (size <= most) break;
      forgetOne(oldest);
    }
  };
  return {
    ...store,
    async save(snapshot) {
      await store.save(snapshot);
      remember(snapshot);
    },
    async load(municipalityId, stream) {
      const found = kept.get(keyOf({ municipalityId, stream })) ?? (await store.load(municipalityId, stream));
      if (found !== null) remember(found);
      return found;
    },
    async replace(snapshot) {
      const replaced = await store.replace(snapshot);
      forgetOne(keyOf(snapshot));
      return replaced;
    },
    async remove(municipalityId, stream) {
      await store.remove(municipalityId, stream);
      forgetOne(keyOf({ municipalityId, stream }));
    },
    forget() {
      kept.clear();
      size = 0;
    },
  };
};

const keyOf = ({ municipalityId, stream }: Pick<Snapshot, 'municipalityId' | 'stream'>): string =>
  `${municipalityId}|${stream}`;

const isNewer = (one: Snapshot, other: Snapshot): boolean =>
  one.version > other.version || (one.version === other.version && one.seq > other.seq);
