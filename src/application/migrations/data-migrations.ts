import type { StreamId } from '../../domain/ids.ts';
import { rebuild } from '../journal/rebuild.ts';
import type { Ports } from '../ports.ts';
import { AGREEMENT, MUNICIPALITY, PROGRAMME, typeOf } from '../streams/stream-type.ts';

/** One change of what is stored beside the journal. The journal itself is never migrated: old events are upcast. */
export interface DataMigration {
  /** Never used again for another one. */
  readonly id: string;
  /** For the operator. */
  readonly says: string;
  /** Does the next part after that place; doing a part twice does no harm. `next` null: it was the last. */
  readonly part: (ports: Ports, after: string | null, dryRun: boolean) => Promise<Part>;
}

export interface Part {
  readonly next: string | null;
  readonly looked: number;
  readonly changed: number;
}

const SNAPSHOTS = 200;

/** A snapshot of an older shape is folded anew at the next load, one by one; this does all of them before anybody waits. */
const snapshotsOfToday: DataMigration = {
  id: `snapshots-${[MUNICIPALITY, PROGRAMME, AGREEMENT].map(({ snapshotVersion }) => snapshotVersion).join('-')}`,
  says: 'snapshots of an older shape are made anew',
  async part(ports, after, dryRun) {
    const snapshots = await ports.snapshots.scan(after as StreamId | null, SNAPSHOTS);
    const old = snapshots.filter(({ stream, version }) => typeOf(stream)?.snapshotVersion !== version);
    if (!dryRun) await rebuild(ports, old);
    const next = snapshots.length < SNAPSHOTS ? null : (snapshots.at(-1)?.stream ?? null);
    return { next, looked: snapshots.length, changed: old.length };
  },
};

/** In the order in which they are done. Only ever appended to. */
export const DATA_MIGRATIONS: readonly DataMigration[] = [snapshotsOfToday];
