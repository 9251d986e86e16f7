import type { ChangedRun } from '../vocabulary.ts';
import { longestCommon } from './longest-common.ts';

/** A word with the blanks after it. */
const WORD = /\S+\s*/gu;
/** With less in common, both whole texts beside each other read better. */
const LEAST_IN_COMMON = 0.3;
/** Longer texts are shown whole: nobody reads a thousand words with marks in them. */
const MOST_WORDS = 500;

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words that went and came, in one running text. Null: the two have too little in common. */
export const changedWords = (before: string, after: string): readonly ChangedRun[] | null => {
  const [old, fresh] = [wordsIn(before), wordsIn(after)];
  const longer = Math.max(old.length, fresh.length);
  if (longer > MOST_WORDS) return null;
  const bare = (words: readonly string[]) => words.map((word) => word.trimEnd());
  const common = longestCommon(bare(old), bare(fresh));
  if (common.length < longer * LEAST_IN_COMMON) return null;
  const runs: ChangedRun[] = [];
  let [i, j] = [0, 0];
  for (const [keptOld, keptFresh] of [...common, [old.length, fresh.length] as const]) {
    runs.push(...marked(old.slice(i, keptOld), 'gone'), ...marked(fresh.slice(j, keptFresh), 'added'));
    runs.push(...marked(fresh.slice(keptFresh, keptFresh + 1), 'kept'));
    [i, j] = [keptOld + 1, keptFresh + 1];
  }
  return joined(runs);
};

const marked = (words: readonly string[], is: ChangedRun['is']): readonly ChangedRun[] =>
  words.length === 0 ? [] : [{ text: words.join(''), is }];

/** Neighbours of one kind are one run; a run that meets another kind ends with a blank. */
const joined = (runs: readonly ChangedRun[]): readonly ChangedRun[] => {
  const all: ChangedRun[] = [];
  for (const run of runs) {
    const last = all.pop();
    if (last === undefined) all.push(run);
    else if (last.is === run.is) all.push({ text: spaced(last.text) + run.text, is: run.is });
    else all.push({ ...last, text: spaced(last.text) }, run);
  }
  return all;
};

const spaced = (text: string): string => (/\s$/u.test(text) ? text : `${text} `);
