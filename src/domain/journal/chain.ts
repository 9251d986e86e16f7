import type { Sha256 } from '../ids.ts';
import { canonicalJson, sameValue, sha256Hex } from './canonical.ts';
import type { Commit, StoredCommit } from './commit.ts';

/** The form in which a commit is stored: its canonical text, the hash of that, and copies for queries. */
export const sealCommit = <Event>(commit: Commit<Event>): StoredCommit => {
  const canonical = canonicalJson(commit);
  return { ...copiesOf(commit), canonical, hash: sha256Hex(canonical) };
};

/**
 * `hash`: the text is not the one that was hashed. `text`: it is not the canonical text of a commit.
 * `copy`: a field beside the text says something else. `stream`: it belongs elsewhere.
 * `hole`: a commit before it is missing, or the order is wrong. `link`: it does not follow on the one before it.
 */
export type ChainProblem = 'hash' | 'text' | 'copy' | 'stream' | 'hole' | 'link';

export type ChainCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly seq: number; readonly problem: ChainProblem };

/**
 * Checks a whole stream in order of seq and names the first commit that is not right.
 * A chain can't know about commits missing at its very end: compare the last seq with what is known elsewhere.
 */
export const verifyStream = (stored: readonly StoredCommit[]): ChainCheck => {
  let before: StoredCommit | null = null;
  for (const commit of stored) {
    const problem = problemOf(commit, before);
    if (problem !== null) return { ok: false, seq: commit.seq, problem };
    before = commit;
  }
  return { ok: true };
};

const problemOf = (commit: StoredCommit, before: StoredCommit | null): ChainProblem | null => {
  if (sha256Hex(commit.canonical) !== commit.hash) return 'hash';
  const content = readCommit(commit.canonical);
  if (content === null) return 'text';
  if (!sameValue(copiesOf(commit), copiesOf(content))) return 'copy';
  if (before !== null && before.stream !== commit.stream) return 'stream';
  if (commit.seq !== (before?.seq ?? 0) + 1) return 'hole';
  return content.prevHash === (before?.hash ?? null) ? null : 'link';
};

type Copies = Omit<StoredCommit, 'canonical' | 'hash'>;
type Content = Copies & { readonly prevHash: Sha256 | null };

const copiesOf = ({ municipalityId, stream, seq, at, commandId }: Copies): Copies => ({
  municipalityId,
  stream,
  seq,
  at,
  commandId,
});

/** Null for what is no JSON object, or not written the one canonical way. */
const readCommit = (canonical: string): Content | null => {
  try {
    const content: unknown = JSON.parse(canonical);
    const isCommit = typeof content === 'object' && content !== null && canonicalJson(content) === canonical;
    return isCommit ? (content as Content) : null;
  } catch {
    return null;
  }
};
