import { type Connection, trusted } from 'mongoose';
import type { PendingImport, ReceivedFile, UploadStore } from '../../src/application/ports/inbox.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';

interface FileDocument {
  _id: string;
  from: string;
  name: string;
  sha256: string;
  at: Instant;
}
type ImportDocument = { _id: string } & Omit<PendingImport, 'importId'>;

const senderOf = ({ platform, workspace, user }: ReceivedFile['account']): string =>
  JSON.stringify([platform, workspace, user]);

export const mongoUploads = (connection: Connection): UploadStore => {
  const files = collection<FileDocument>(connection, 'files', {
    from: String,
    name: String,
    sha256: String,
    at: String,
  });
  const imports = collection<ImportDocument>(connection, 'imports', {
    municipalityId: String,
    text: String,
    at: String,
  });
  return {
    async putFile({ account, name, sha256, at }) {
      const from = senderOf(account);
      await insertNew(files, { _id: `${from}|${sha256}|${at}`, from, name, sha256, at });
    },
    async filesOf(account, since) {
      const found = await files
        .find({ from: senderOf(account), at: trusted({ $gte: since }) })
        .sort({ at: -1, _id: 1 })
        .lean<FileDocument[]>();
      return found.map(({ name, sha256, at }) => ({ account, name, sha256, at }));
    },
    async forget(account) {
      await files.deleteMany({ from: senderOf(account) });
    },
    async putImport({ importId, ...pending }) {
      await insertNew(imports, { _id: importId, ...pending });
    },
    async removeImports(municipalityId) {
      await imports.deleteMany({ municipalityId });
    },
    async getImport(importId) {
      const found = await imports.findOne({ _id: importId }).lean<ImportDocument>();
      if (!found) return null;
      const { municipalityId, text, at } = found;
      return { importId, municipalityId, text, at };
    },
  };
};
