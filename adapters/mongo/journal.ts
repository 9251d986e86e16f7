import { type Connection, trusted } from 'mongoose';
import type { Journal } from '../../src/application/ports/journal.ts';
import type { StoredCommit } from '../../src/domain/journal/commit.ts';
import { collection, insertNew } from './collection.ts';

type CommitDocument = { _id: string } & StoredCommit;

const commitOf = ({ _id, ...commit }: CommitDocument): StoredCommit => commit;

export const mongoJournal = (connection: Connection): Journal => {
  const commits = collection<CommitDocument>(connection, 'commits', {
    municipalityId: String,
    stream: String,
    seq: Number,
    at: String,
    commandId: String,
    canonical: String,
    hash: String,
  });
  return {
    async append(commit) {
      const inserted = await insertNew(commits, { _id: `${commit.stream}#${commit.seq}`, ...commit });
      return inserted ? 'appended' : 'conflict';
    },
    async read(municipalityId, stream, after) {
      const found = await commits
        .find({ municipalityId, stream, seq: trusted({ $gt: after }) })
        .sort({ seq: 1 })
        .lean<CommitDocument[]>();
      return found.map(commitOf);
    },
    async findCommand(municipalityId, stream, commandId) {
      const found = await commits.findOne({ municipalityId, stream, commandId }).lean<CommitDocument>();
      return found && commitOf(found);
    },
    async streams(municipalityId) {
      // Every stream has exactly one first commit, so this needs no grouping.
      const firsts = await commits
        .find({ municipalityId, seq: 1 }, { stream: 1 })
        .sort({ stream: 1 })
        .lean<Pick<CommitDocument, 'stream'>[]>();
      return firsts.map(({ stream }) => stream);
    },
  };
};
