import { type Connection, trusted } from 'mongoose';
import type { Journal } from '../../src/application/ports/journal.ts';
import type { StreamId } from '../../src/domain/ids.ts';
import type { Head } from '../../src/domain/journal/chain.ts';
import type { StoredCommit } from '../../src/domain/journal/commit.ts';
import { collection, insertNew } from './collection.ts';

type CommitDocument = { _id: string } & StoredCommit;

const commitOf = ({ _id, ...commit }: CommitDocument): StoredCommit => commit;

/** Between these stand the streams of municipalities, and no others. */
const FIRST = 'municipality/' as StreamId;
const LAST = 'municipality0' as StreamId;

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
  /** With the place itself, so that a second commit of the same seq is not passed over. */
  const restOf = async ({ stream, seq, hash }: Head, limit: number): Promise<readonly StoredCommit[]> => {
    const found = await commits
      .find({ stream, seq: trusted({ $gte: seq }) })
      .sort({ seq: 1 })
      .limit(limit + 1)
      .lean<CommitDocument[]>();
    return found
      .map(commitOf)
      .filter((commit) => commit.seq !== seq || commit.hash !== hash)
      .slice(0, limit);
  };
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
    async head(municipalityId, stream) {
      const last = await commits
        .findOne({ municipalityId, stream }, { stream: 1, seq: 1, hash: 1 })
        .sort({ seq: -1 })
        .lean<CommitDocument>();
      return last && { stream, seq: last.seq, hash: last.hash };
    },
    async remove(municipalityId, stream) {
      return (await commits.deleteMany({ municipalityId, stream })).deletedCount;
    },
    async municipalities() {
      const firsts = await commits
        .find({ stream: trusted({ $gt: FIRST, $lt: LAST }), seq: 1 }, { municipalityId: 1 })
        .lean<Pick<CommitDocument, 'municipalityId'>[]>();
      return [...new Set(firsts.map(({ municipalityId }) => municipalityId))].sort();
    },
    async scan(after, limit) {
      // Two questions along the index, because one `$or` over both would sort everything.
      const rest = after === null ? [] : await restOf(after, limit);
      if (rest.length === limit) return rest;
      const next = await commits
        .find(after === null ? {} : { stream: trusted({ $gt: after.stream }) })
        .sort({ stream: 1, seq: 1 })
        .limit(limit - rest.length)
        .lean<CommitDocument[]>();
      return [...rest, ...next.map(commitOf)];
    },
  };
};
