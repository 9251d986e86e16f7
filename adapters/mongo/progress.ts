import type { Connection } from 'mongoose';
import type { ProgressStore } from '../../src/application/ports/progress.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

interface ProgressDocument {
  _id: string;
  place: string;
}

export const mongoProgress = (connection: Connection): ProgressStore => {
  const progress = collection<ProgressDocument>(connection, 'progress', { place: String });
  return {
    get: async (work) => (await progress.findOne({ _id: work }).lean<ProgressDocument>())?.place ?? null,
    async set(work, place) {
      await changeOrInsert(
        async () => (await progress.updateOne({ _id: work }, { $set: { place } })).matchedCount === 1,
        () => insertNew(progress, { _id: work, place }),
      );
    },
    async clear(work) {
      await progress.deleteOne({ _id: work });
    },
  };
};
