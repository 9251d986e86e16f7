import type { Finding, Problem } from '../../journal/findings.ts';

/** What is wrong, and what that means, for an operator. */
export const PROBLEM_WORDS: Readonly<Record<Problem, string>> = {
  hash: 'its text is not the one that was hashed: somebody or something changed it',
  text: 'its text is not the canonical text of a commit',
  copy: 'a field beside its text says something else than the text',
  stream: 'it belongs to another stream',
  fork: 'there are two commits with this number',
  hole: 'a commit before it is missing, or the order is wrong',
  link: 'it does not follow on the commit before it: one of the two was written anew',
  folding: 'the rules of this version can not read what happened in it',
  valueLost: 'a personal value that it names is gone, and no erasure says so',
  valueChanged: 'a personal value that it names is not the one that was sealed',
  valueNotErased: 'a personal value was called erased and is still there; the bot erases it within minutes: look again',
  textLost: 'the text that it names is gone',
  textChanged: 'the text that it names is not the one that was frozen',
  snapshot: 'the snapshot says something else than the journal: `handslag rebuild` makes it anew',
  snapshotAhead: 'the snapshot knows of commits after this one, which are gone',
  streamMissing: 'the whole stream is gone',
  anchorHash: 'the anchor saw another commit here: the stream was written anew',
  anchorTruncated: 'the anchor saw a commit here, which is gone: the stream was cut short',
  leftOver: 'it is left over from a programme that was destroyed: `handslag destroy` takes it away',
};

export const findingText = ({ stream, seq, problem }: Finding): string =>
  `  ${stream}${seq === null ? '' : `, commit ${seq}`}: ${PROBLEM_WORDS[problem]}`;
