import { type Connection, trusted } from 'mongoose';
import type { LeaseStore } from '../../src/application/ports/wakeups.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

interface LeaseDocument {
  _id: string;
  by: string;
  until: string;
}

export const mongoLeases = (connection: Connection): LeaseStore => {
  const leases = collection<LeaseDocument>(connection, 'leases', { by: String, until: String });
  return {
    acquire(key, by, now, until) {
      const free = { _id: key, $or: [{ by }, { until: trusted({ $lte: now }) }] };
      return changeOrInsert(
        async () => (await leases.updateOne(free, { $set: { by, until } })).matchedCount === 1,
        () => insertNew(leases, { _id: key, by, until }),
      );
    },
    async release(key, by) {
      await leases.deleteOne({ _id: key, by });
    },
  };
};
