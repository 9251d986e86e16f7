import { canonicalJson, sha256Hex } from './canonical.ts';
import type { Commit, StoredCommit } from './commit.ts';
import type { StoredEvent } from './upcast.ts';

/** The form in which a commit is stored: its canonical text, the hash of that, and copies for queries. */
export const sealCommit = <Event>(commit: Commit<Event>): StoredCommit => {
  const canonical = canonicalJson(commit);
  return { ...copiesOf(commit), canonical, hash: sha256Hex(canonical) };
};

/**
 * `hash`: the text is not the one that was hashed. `text`: it is not the canonical text of a commit.
 * `copy`: a field beside the text says something else. `stream`: it belongs elsewhere. `fork`: there are two with this seq.
 * `hole`: a commit before it is missing, or the order is wrong. `link`: it does not follow on the one before it.
 */
export type ChainProblem = 'hash' | 'text' | 'copy' | 'stream' | 'fork' | 'hole' | 'link';

export type ChainCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly seq: number; readonly problem: ChainProblem };

/** Where a chain stands: the commit on which the next one follows. Anchors and destructions keep it of every stream. */
export type Head = Pick<StoredCommit, 'stream' | 'seq' | 'hash'>;

/** One commit by itself and after the one before it; with what it holds when it is right, in the shape in which it was stored. */
export type CommitCheck =
  | { readonly ok: true; readonly commit: Commit<StoredEvent> }
  | { readonly ok: false; readonly problem: ChainProblem };

/**
 * Checks a whole stream in order of seq and names the first commit that is not right. `before`: where it goes on from.
 * A chain can't know about commits missing at its very end: compare the last seq with what is known elsewhere.
 */
export const verifyStream = (stored: readonly StoredCommit[], before: Head | null = null): ChainCheck => {
  let link = before;
  for (const commit of stored) {
    const check = checkCommit(commit, link);
    if (!check.ok) return { ok: false, seq: commit.seq, problem: check.problem };
    link = commit;
  }
  return { ok: true };
};

export const checkCommit = (stored: StoredCommit, before: Head | null): CommitCheck => {
  const wrong = (problem: ChainProblem): CommitCheck => ({ ok: false, problem });
  if (sha256Hex(stored.canonical) !== stored.hash) return wrong('hash');
  const commit = readCommit(stored.canonical);
  if (commit === null) return wrong('text');
  if (!COPIES.every((field) => stored[field] === commit[field])) return wrong('copy');
  if (before !== null && before.stream !== stored.stream) return wrong('stream');
  if (before !== null && before.seq === stored.seq) return wrong('fork');
  if (stored.seq !== (before?.seq ?? 0) + 1) return wrong('hole');
  return commit.prevHash === (before?.hash ?? null) ? { ok: true, commit } : wrong('link');
};

const COPIES = ['municipalityId', 'stream', 'seq', 'at', 'commandId'] as const;
type Copies = Pick<StoredCommit, (typeof COPIES)[number]>;

const copiesOf = ({ municipalityId, stream, seq, at, commandId }: Copies): Copies => ({
  municipalityId,
  stream,
  seq,
  at,
  commandId,
});

/** Null for what is no JSON object, not written the one canonical way, or holds no list of events. */
const readCommit = (canonical: string): Commit<StoredEvent> | null => {
  try {
    const content: unknown = JSON.parse(canonical);
    if (typeof content !== 'object' || content === null || canonicalJson(content) !== canonical) return null;
    return Array.isArray((content as Commit<StoredEvent>).events) ? (content as Commit<StoredEvent>) : null;
  } catch {
    return null;
  }
};
