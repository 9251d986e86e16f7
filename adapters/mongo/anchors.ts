import { type Connection, trusted } from 'mongoose';
import type { AnchorStore, StoredAnchor } from '../../src/application/ports/anchors.ts';
import { collection, insertNew } from './collection.ts';

type AnchorDocument = { _id: string; parts: number } & Omit<StoredAnchor, 'text'>;
interface PartDocument {
  _id: string;
  municipalityId: string;
  text: string;
}

/** Well inside the 16 MB that a document may have, in whatever characters. */
const PART_CHARACTERS = 2_000_000;

export const mongoAnchors = (connection: Connection): AnchorStore => {
  const anchors = collection<AnchorDocument>(connection, 'anchors', {
    municipalityId: String,
    on: String,
    root: String,
    parts: Number,
  });
  const parts = collection<PartDocument>(connection, 'anchorParts', { municipalityId: String, text: String });
  const whole = async (found: AnchorDocument | null): Promise<StoredAnchor | null> => {
    if (found === null) return null;
    const { municipalityId, on, root } = found;
    const texts = await Promise.all(
      Array.from({ length: found.parts }, (_, part) =>
        parts.findOne({ _id: partId(found, part) }).lean<PartDocument>(),
      ),
    );
    return { municipalityId, on, root, text: texts.map((part) => part?.text ?? '').join('') };
  };
  return {
    async put({ text, ...anchor }) {
      const { municipalityId, on } = anchor;
      const count = Math.max(1, Math.ceil(text.length / PART_CHARACTERS));
      // The parts go by their root, so that two workers never mix theirs; with the anchor itself it is whole.
      for (let part = 0; part < count; part += 1) {
        const piece = text.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS);
        await insertNew(parts, { _id: partId(anchor, part), municipalityId, text: piece });
      }
      const isFirst = await insertNew(anchors, { _id: `${municipalityId}/${on}`, ...anchor, parts: count });
      if (isFirst) return 'kept';
      const kept = await anchors.findOne({ _id: `${municipalityId}/${on}` }).lean<AnchorDocument>();
      if (kept?.root !== anchor.root) {
        for (let part = 0; part < count; part += 1) await parts.deleteOne({ _id: partId(anchor, part) });
      }
      return 'exists';
    },
    async get(municipalityId, on) {
      return whole(await anchors.findOne({ _id: `${municipalityId}/${on}`, municipalityId }).lean<AnchorDocument>());
    },
    async latest(municipalityId, on) {
      const found = await anchors
        .findOne({ municipalityId, on: trusted({ $lte: on }) })
        .sort({ on: -1 })
        .lean<AnchorDocument>();
      return whole(found);
    },
  };
};

const partId = ({ municipalityId, on, root }: Omit<StoredAnchor, 'text'>, part: number): string =>
  `${municipalityId}/${on}/${root}/${part}`;
