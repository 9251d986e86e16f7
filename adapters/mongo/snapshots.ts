import { type Connection, trusted } from 'mongoose';
import type { Snapshot, SnapshotStore } from '../../src/application/ports/snapshots.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

/** `of`: the first word of the stream's id, for the lists. */
type SnapshotDocument = { _id: string; of: string } & Snapshot;

const snapshotOf = ({ _id, of, ...snapshot }: SnapshotDocument): Snapshot => snapshot;

export const mongoSnapshots = (connection: Connection): SnapshotStore => {
  const snapshots = collection<SnapshotDocument>(connection, 'snapshots', {
    of: String,
    stream: String,
    municipalityId: String,
    programmeId: String,
    seq: Number,
    version: Number,
    state: String,
  });
  const replaceOlder = async (snapshot: Snapshot): Promise<boolean> => {
    const { stream, municipalityId, seq, version } = snapshot;
    const older = [{ seq: trusted({ $lt: seq }) }, { version: trusted({ $lt: version }) }];
    const { matchedCount } = await snapshots.updateOne({ _id: stream, municipalityId, $or: older }, { $set: snapshot });
    return matchedCount === 1;
  };
  return {
    async save(snapshot) {
      const [of = ''] = snapshot.stream.split('/', 1);
      const document = { _id: snapshot.stream, of, ...snapshot };
      await changeOrInsert(
        () => replaceOlder(snapshot),
        () => insertNew(snapshots, document),
      );
    },
    async load(municipalityId, stream) {
      const found = await snapshots.findOne({ _id: stream, municipalityId }).lean<SnapshotDocument>();
      return found && snapshotOf(found);
    },
    async scan(after, limit) {
      const found = await snapshots
        .find(after === null ? {} : { _id: trusted({ $gt: after }) })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<SnapshotDocument[]>();
      return found.map(snapshotOf);
    },
    async replace(snapshot) {
      const [of = ''] = snapshot.stream.split('/', 1);
      const { stream, municipalityId, seq } = snapshot;
      const notNewer = { _id: stream, municipalityId, seq: trusted({ $lte: seq }) };
      return changeOrInsert(
        async () => (await snapshots.updateOne(notNewer, { $set: snapshot })).matchedCount === 1,
        () => insertNew(snapshots, { _id: stream, of, ...snapshot }),
      );
    },
    async remove(municipalityId, stream) {
      await snapshots.deleteOne({ _id: stream, municipalityId });
    },
    async agreements(municipalityId, programmeId) {
      const found = await snapshots
        .find({ municipalityId, of: 'agreement', programmeId })
        .sort({ _id: 1 })
        .lean<SnapshotDocument[]>();
      return found.map(snapshotOf);
    },
    async programmes(municipalityId) {
      const found = await snapshots
        .find({ municipalityId, of: 'programme' })
        .sort({ _id: 1 })
        .lean<SnapshotDocument[]>();
      return found.map(snapshotOf);
    },
  };
};
