import { type Connection, trusted } from 'mongoose';
import type { Interaction } from '../../src/application/interaction.ts';
import type { InboxStore } from '../../src/application/ports/inbox.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { collection, insertNew, NEVER } from './collection.ts';

/** `freeAt`: from when it may be taken: the empty string at once, else the end of a lease, or NEVER when it is done. */
interface InboxDocument {
  _id: string;
  /** Forgotten once it is done: what people filled in stands in the journal or in `personal`, and can be erased there. */
  interaction: string;
  at: Instant;
  freeAt: string;
  doneAt: Instant | null;
}

export const mongoInbox = (connection: Connection): InboxStore => {
  const inbox = collection<InboxDocument>(connection, 'inbox', {
    interaction: String,
    at: String,
    freeAt: String,
    doneAt: String,
  });
  return {
    async note(interaction) {
      const { id, at } = interaction;
      const document = { _id: id, interaction: JSON.stringify(interaction), at, freeAt: '', doneAt: null };
      return (await insertNew(inbox, document)) ? 'new' : 'seen';
    },
    async claim(id, now, leaseUntil) {
      const free = { _id: id, freeAt: trusted({ $lte: now }) };
      const { matchedCount } = await inbox.updateOne(free, { $set: { freeAt: leaseUntil } });
      return matchedCount === 1;
    },
    async done(id, at) {
      await inbox.updateOne({ _id: id, doneAt: null }, { $set: { interaction: '', freeAt: NEVER, doneAt: at } });
    },
    async waiting(now, limit) {
      const found = await inbox
        .find({ freeAt: trusted({ $lte: now }) })
        .sort({ freeAt: 1, at: 1 })
        .limit(limit)
        .lean<InboxDocument[]>();
      return found.map(({ interaction }) => JSON.parse(interaction) as Interaction);
    },
  };
};
