import type { StreamId } from '../../domain/ids.ts';
import type { ChainProblem } from '../../domain/journal/chain.ts';
import type { Ports } from '../ports.ts';

/** What is looked at. */
export type VerifyPorts = Pick<Ports, 'journal' | 'snapshots' | 'personal' | 'texts'>;

/**
 * What can be wrong beside the chain itself.
 * `folding`: the rules can't read its events. `valueLost`: a personal value is gone and no erasure says so.
 * `valueChanged`: it is not the one that was sealed. `valueNotErased`: the journal calls it erased and it is there.
 * `textLost`, `textChanged`: the same of a text that was signed. `snapshot`: it says something else than the journal.
 * `snapshotAhead`: it knows commits that the journal lacks. `streamMissing`: a stream that must be there is not.
 * `anchorHash`, `anchorTruncated`: another commit, or none, where the anchor saw one.
 * `leftOver`: of a programme that was destroyed.
 */
export type Problem =
  | ChainProblem
  | 'folding'
  | 'valueLost'
  | 'valueChanged'
  | 'valueNotErased'
  | 'textLost'
  | 'textChanged'
  | 'snapshot'
  | 'snapshotAhead'
  | 'streamMissing'
  | 'anchorHash'
  | 'anchorTruncated'
  | 'leftOver';

export interface Finding {
  readonly stream: StreamId;
  /** The first commit of the stream that is not right in this way; null where it is about the stream as a whole. */
  readonly seq: number | null;
  readonly problem: Problem;
}

/** What was looked at, and everything that is wrong: of each stream and each sort, the first. */
export interface Verification {
  readonly streams: number;
  readonly commits: number;
  /** Personal values with a seal; `erased`: gone, with an event that says so. */
  readonly sealed: number;
  readonly erased: number;
  readonly texts: number;
  readonly findings: readonly Finding[];
}
