import { type Connection, trusted } from 'mongoose';
import type { Wakeup, WakeupOwner, WakeupStore } from '../../src/application/ports/wakeups.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { changeOrInsert, collection, insertNew, NEVER } from './collection.ts';

/** `nextDueAt` is NEVER where the port says null: a mark takes the lower of two strings in one atomic update. */
type WakeupDocument = { _id: WakeupOwner; nextDueAt: string } & Omit<Wakeup, 'owner' | 'nextDueAt'>;

const wakeupOf = ({ _id, nextDueAt, ...wakeup }: WakeupDocument): Wakeup => ({
  ...wakeup,
  owner: _id,
  nextDueAt: nextDueAt === NEVER ? null : (nextDueAt as Instant),
});

export const mongoWakeups = (connection: Connection): WakeupStore => {
  const wakeups = collection<WakeupDocument>(connection, 'wakeups', {
    municipalityId: String,
    nextDueAt: String,
    plannedUntil: String,
    seq: Number,
    calendarVersion: String,
    marks: Number,
  });
  return {
    async mark(owner, municipalityId, at) {
      const earlier = { $min: { nextDueAt: at }, $inc: { marks: 1 } };
      const first = { municipalityId, nextDueAt: at, plannedUntil: at, seq: 0, calendarVersion: '', marks: 1 };
      await changeOrInsert(
        async () => (await wakeups.updateOne({ _id: owner }, earlier)).matchedCount === 1,
        () => insertNew(wakeups, { _id: owner, ...first }),
      );
    },
    async get(owner) {
      const found = await wakeups.findOne({ _id: owner }).lean<WakeupDocument>();
      return found && wakeupOf(found);
    },
    async planned(owner, seenMarks, { nextDueAt, ...outcome }) {
      const whole = { ...outcome, nextDueAt: nextDueAt ?? NEVER };
      const { matchedCount } = await wakeups.updateOne({ _id: owner, marks: seenMarks }, { $set: whole });
      // Marks only ever grow: a count that did not match will not match any more.
      if (matchedCount === 0) await wakeups.updateOne({ _id: owner }, { $set: outcome });
    },
    async remove(owner) {
      await wakeups.deleteOne({ _id: owner });
    },
    async due(until, limit) {
      const found = await wakeups
        .find({ nextDueAt: trusted({ $lte: until }) })
        .sort({ nextDueAt: 1 })
        .limit(limit)
        .lean<WakeupDocument[]>();
      return found.map(wakeupOf);
    },
  };
};
