import type { Connection } from 'mongoose';
import type { CredentialStore } from '../../src/application/ports/credentials.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';
import { type EncryptionKey, type Envelope, openFrom, type RandomBytes, rewrapped, sealIn } from './envelope.ts';

type CredentialDocument = { _id: string } & Envelope;

export type EncryptionKeys = readonly [EncryptionKey, ...EncryptionKey[]];

export interface RotatingCredentials extends CredentialStore {
  /** Puts every record under the first key; returns how many were under another. Safe to repeat, and beside a bot that runs. */
  rotate(): Promise<number>;
}

/** The first key is the one that new records get; the others open what was kept before. */
export const mongoCredentials = (
  connection: Connection,
  keys: EncryptionKeys,
  random: RandomBytes,
): RotatingCredentials => {
  const [current] = keys;
  const records = collection<CredentialDocument>(connection, 'credentials', {
    keyId: String,
    wrappedKey: String,
    sealed: String,
  });
  return {
    async put(key, secret) {
      const envelope = sealIn(random, current, secret, key);
      await changeOrInsert(
        async () => (await records.updateOne({ _id: key }, { $set: envelope })).matchedCount === 1,
        () => insertNew(records, { _id: key, ...envelope }),
      );
    },
    async get(key) {
      const found = await records.findOne({ _id: key }).lean<CredentialDocument>();
      return found && openFrom(keys, found, key);
    },
    async remove(key) {
      await records.deleteOne({ _id: key });
    },
    async rotate() {
      let rotated = 0;
      for (const { _id, ...envelope } of await records.find({}).lean<CredentialDocument[]>()) {
        if (envelope.keyId === current.keyId) continue;
        const fresh = rewrapped(random, keys, envelope, _id, current);
        // Where the bot wrote a new secret meanwhile, that is under the first key already.
        const { matchedCount } = await records.updateOne({ _id, wrappedKey: envelope.wrappedKey }, { $set: fresh });
        rotated += matchedCount;
      }
      return rotated;
    },
  };
};
