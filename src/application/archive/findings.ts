import type { Problem } from '../journal/findings.ts';
import type { BagProblem } from './bag.ts';

/**
 * What can be wrong beside the files themselves. `description`: archive.json can't be read as one of this format. `end`: the
 * journal ends elsewhere than archive.json says. `value`: a line of personal.jsonl is none, or is another than the journal's.
 * `row`: a list names what the journal does not have, or not all of it. `anchor`: it is none, or was changed.
 */
export type ArchiveProblem = Problem | BagProblem | 'description' | 'end' | 'value' | 'row' | 'anchor';

export interface ArchiveFinding {
  readonly file: string;
  /** Of the commit, in a file of the journal. */
  readonly seq: number | null;
  readonly problem: ArchiveProblem;
}
