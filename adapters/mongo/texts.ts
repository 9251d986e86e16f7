import type { Connection } from 'mongoose';
import type { StoredText, TextStore } from '../../src/application/ports/texts.ts';
import type { MunicipalityId } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';

type TextDocument = { _id: string; municipalityId: MunicipalityId } & StoredText;

const textOf = ({ _id, municipalityId, ...text }: TextDocument): StoredText => text;

export const mongoTexts = (connection: Connection): TextStore => {
  const texts = collection<TextDocument>(connection, 'texts', {
    municipalityId: String,
    sha256: String,
    language: String,
    templateVersion: String,
    canonical: String,
    pages: [String],
    text: String,
  });
  return {
    async put(municipalityId, text) {
      await insertNew(texts, { _id: `${municipalityId}/${text.sha256}`, municipalityId, ...text });
    },
    async get(municipalityId, sha256) {
      const _id = `${municipalityId}/${sha256}`;
      const found = await texts.findOne({ _id, municipalityId }).lean<TextDocument>();
      return found && textOf(found);
    },
    async remove(municipalityId, sha256) {
      await texts.deleteOne({ _id: `${municipalityId}/${sha256}`, municipalityId });
    },
  };
};
