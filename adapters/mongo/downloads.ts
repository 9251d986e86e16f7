import { type Connection, trusted } from 'mongoose';
import type { Download, DownloadStore } from '../../src/application/ports/downloads.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';

type HeadDocument = { _id: string; parts: number } & Omit<Download, 'tokenHash' | 'bytes'>;
/** `data`: base64. */
interface PartDocument {
  _id: string;
  data: string;
  expiresAt: Instant;
}

/** In base64 well inside the 16 MB that a document may have. */
const PART_BYTES = 8 * 1024 * 1024;

const partsOf = (bytes: Uint8Array): readonly string[] => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.max(1, Math.ceil(whole.length / PART_BYTES));
  return Array.from({ length: count }, (_, part) =>
    whole.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64'),
  );
};

export const mongoDownloads = (connection: Connection): DownloadStore => {
  const heads = collection<HeadDocument>(connection, 'downloads', {
    municipalityId: String,
    personId: String,
    name: String,
    mediaType: String,
    expiresAt: String,
    parts: Number,
  });
  const parts = collection<PartDocument>(connection, 'downloadParts', { data: String, expiresAt: String });
  return {
    async put({ tokenHash, bytes, ...about }) {
      const made = partsOf(bytes);
      const { expiresAt } = about;
      // The head comes last: with it the file is whole.
      for (const [part, data] of made.entries())
        await insertNew(parts, { _id: `${tokenHash}/${part}`, data, expiresAt });
      await insertNew(heads, { _id: tokenHash, ...about, parts: made.length });
    },
    async get(tokenHash, now) {
      const head = await heads.findOne({ _id: tokenHash, expiresAt: trusted({ $gt: now }) }).lean<HeadDocument>();
      if (!head) return null;
      const { _id, parts: count, ...about } = head;
      const found = await Promise.all(
        Array.from({ length: count }, (_, part) => parts.findOne({ _id: `${tokenHash}/${part}` }).lean<PartDocument>()),
      );
      if (found.includes(null)) return null;
      const bytes = Buffer.concat(found.map((part) => Buffer.from(part?.data ?? '', 'base64')));
      return { tokenHash, ...about, bytes: new Uint8Array(bytes) };
    },
    async deleteExpired(now) {
      const over = { expiresAt: trusted({ $lte: now }) };
      await heads.deleteMany(over);
      await parts.deleteMany(over);
    },
  };
};
