import { type Connection, trusted } from 'mongoose';
import type { LeaseStore } from '../../src/application/ports/wakeups.ts';
import { collection, insertNew } from './collection.ts';

interface LeaseDocument {
  _id: string;
  by: string;
  until: string;
}

export const mongoLeases = (connection: Connection): LeaseStore => {
  const leases = collection<LeaseDocument>(connection, 'leases', { by: String, until: String });
  return {
    /** A lease that was given back is gone: inserting it is the usual way, and the only question to the database. */
    async acquire(key, by, now, until) {
      if (await insertNew(leases, { _id: key, by, until })) return true;
      const free = { _id: key, $or: [{ by }, { until: trusted({ $lte: now }) }] };
      return (await leases.updateOne(free, { $set: { by, until } })).matchedCount === 1;
    },
    async release(key, by) {
      await leases.deleteOne({ _id: key, by });
    },
  };
};
