import type { Journal } from '../../../src/application/ports/journal.ts';
import type { PersonalStore, PersonalValue } from '../../../src/application/ports/personal.ts';
import type { Snapshot, SnapshotStore } from '../../../src/application/ports/snapshots.ts';
import type { StoredText, TextStore } from '../../../src/application/ports/texts.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import type { StoredCommit } from '../../../src/domain/journal/commit.ts';

/** `commits` is open, so that a test can tamper with what is stored. */
export const memoryJournal = (commits: StoredCommit[] = []): Journal & { readonly commits: StoredCommit[] } => ({
  commits,
  async append(commit) {
    const clash = commits.some(
      ({ stream, seq, commandId }) =>
        stream === commit.stream && (seq === commit.seq || commandId === commit.commandId),
    );
    if (clash) return 'conflict';
    commits.push({ ...commit });
    return 'appended';
  },
  async read(municipalityId, stream, after) {
    return commits
      .filter((one) => one.municipalityId === municipalityId && one.stream === stream && one.seq > after)
      .sort((one, other) => one.seq - other.seq);
  },
  async findCommand(municipalityId, stream, commandId) {
    return (
      commits.find(
        (one) => one.municipalityId === municipalityId && one.stream === stream && one.commandId === commandId,
      ) ?? null
    );
  },
  async head(municipalityId, stream) {
    const last = commits
      .filter((one) => one.municipalityId === municipalityId && one.stream === stream)
      .sort((one, other) => one.seq - other.seq)
      .at(-1);
    return last === undefined ? null : { stream, seq: last.seq, hash: last.hash };
  },
  async remove(municipalityId, stream) {
    const left = commits.filter((one) => one.municipalityId !== municipalityId || one.stream !== stream);
    const removed = commits.length - left.length;
    commits.splice(0, commits.length, ...left);
    return removed;
  },
  async municipalities() {
    const own = commits.filter((one) => one.stream.startsWith('municipality/') && one.seq === 1);
    return [...new Set(own.map((one) => one.municipalityId))].sort();
  },
  async scan(after, limit) {
    return commits
      .filter(
        (one) =>
          after === null ||
          one.stream > after.stream ||
          (one.stream === after.stream && one.seq >= after.seq && !(one.seq === after.seq && one.hash === after.hash)),
      )
      .sort((one, other) => (one.stream === other.stream ? one.seq - other.seq : one.stream < other.stream ? -1 : 1))
      .slice(0, limit);
  },
  async streams(municipalityId) {
    const ofIt = commits.filter((one) => one.municipalityId === municipalityId).map(({ stream }) => stream);
    return [...new Set(ofIt)].sort();
  },
});

export const memoryPersonal = (): PersonalStore => {
  const values = new Map<string, PersonalValue>();
  return {
    async put(municipalityId, given) {
      for (const one of given) {
        const key = `${municipalityId}/${one.ref}`;
        if (!values.has(key)) values.set(key, { ...one });
      }
    },
    async get(municipalityId, refs) {
      const found = refs.flatMap((ref) => values.get(`${municipalityId}/${ref}`) ?? []);
      return new Map(found.map((value) => [value.ref, value]));
    },
    async erase(municipalityId, refs) {
      for (const ref of refs) values.delete(`${municipalityId}/${ref}`);
    },
  };
};

export const memoryTexts = (): TextStore => {
  const texts = new Map<string, StoredText>();
  return {
    async put(municipalityId, text) {
      const key = `${municipalityId}/${text.sha256}`;
      if (!texts.has(key)) texts.set(key, { ...text });
    },
    remove: async (municipalityId, sha256) => void texts.delete(`${municipalityId}/${sha256}`),
    get: async (municipalityId, sha256) => texts.get(`${municipalityId}/${sha256}`) ?? null,
  };
};

/** `snapshots` is open, so that a test can tamper with what is stored. */
export const memorySnapshots = (
  snapshots = new Map<StreamId, Snapshot>(),
): SnapshotStore & { readonly snapshots: Map<StreamId, Snapshot> } => {
  const where = (belongs: (snapshot: Snapshot) => boolean): readonly Snapshot[] =>
    [...snapshots.values()].filter(belongs).sort((one, other) => (one.stream < other.stream ? -1 : 1));
  return {
    snapshots,
    async save(snapshot) {
      const stored = snapshots.get(snapshot.stream);
      if (stored && stored.seq >= snapshot.seq && stored.version >= snapshot.version) return;
      snapshots.set(snapshot.stream, { ...snapshot });
    },
    async scan(after, limit) {
      return where(({ stream }) => after === null || stream > after).slice(0, limit);
    },
    async remove(municipalityId, stream) {
      if (snapshots.get(stream)?.municipalityId === municipalityId) snapshots.delete(stream);
    },
    async replace(snapshot) {
      const stored = snapshots.get(snapshot.stream);
      if (stored && stored.seq > snapshot.seq) return false;
      snapshots.set(snapshot.stream, { ...snapshot });
      return true;
    },
    async load(municipalityId, stream) {
      const found = snapshots.get(stream);
      return found?.municipalityId === municipalityId ? found : null;
    },
    agreements: async (municipalityId, programmeId) =>
      where(
        (one) =>
          one.municipalityId === municipalityId &&
          one.programmeId === programmeId &&
          one.stream.startsWith('agreement/'),
      ),
    programmes: async (municipalityId) =>
      where((one) => one.municipalityId === municipalityId && one.stream.startsWith('programme/')),
  };
};
