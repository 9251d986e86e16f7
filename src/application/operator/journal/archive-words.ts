import type { ArchiveFinding, ArchiveProblem } from '../../archive/findings.ts';
import type { Problem } from '../../journal/findings.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

const WORDS: Readonly<Record<Exclude<ArchiveProblem, Problem>, string>> = {
  missing: 'this file is missing',
  changed: 'this file is not the one that was listed: it was changed',
  unlisted: 'this file is not listed: it was added later',
  strange: 'this is no plain file',
  list: 'this list can not be read as one, or was changed',
  signature: 'this is not the signature of the key that the package names, over this package',
  description: 'this is no description of an archive in a format that this version knows',
  end: 'the journal does not end where data/archive.json says it ended',
  value: 'it does not fit what the journal sealed, or what it calls erased',
  row: 'it does not list what the journal holds',
  anchor: 'this is no anchor of this municipality, or it was changed',
};

const isOwn = (problem: ArchiveProblem): problem is Exclude<ArchiveProblem, Problem> => problem in WORDS;

export const archiveFindingText = ({ file, seq, problem }: ArchiveFinding): string =>
  `  ${file}${seq === null ? '' : `, commit ${seq}`}: ${isOwn(problem) ? WORDS[problem] : PROBLEM_WORDS[problem]}`;
