import { pagesOf } from '../agreement-text.ts';
import type { TextDifference } from '../models.ts';
import { longestCommon } from './longest-common.ts';

/** A line with the heading under which it stands. */
interface Line {
  readonly under: string;
  readonly text: string;
}

/** The second line of the title block names the version, and always differs. */
const VERSION_LINE = 1;

/** A block's first line is its heading: the title, an article, or one agreement in it. */
const linesOf = (text: string): readonly Line[] =>
  pagesOf(text)
    .join('\n\n')
    .split('\n\n')
    .flatMap((block, index) => {
      const lines = block.split('\n').filter((_, row) => index > 0 || row !== VERSION_LINE);
      return lines.map((line) => ({ under: lines[0] ?? '', text: line }));
    });

/**
 * Where two stored texts differ, line by line, under the heading of their article or agreement.
 * Lines that only got another number are no difference.
 */
export const textDifferences = (before: string, after: string): readonly TextDifference[] => {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const common = longestCommon(old.map(meaning), fresh.map(meaning));
  const differences: TextDifference[] = [];
  let [i, j] = [0, 0];
  for (const [keptOld, keptFresh] of [...common, [old.length, fresh.length] as const]) {
    differences.push(...paired(old.slice(i, keptOld), fresh.slice(j, keptFresh)));
    [i, j] = [keptOld + 1, keptFresh + 1];
  }
  return wholeBlocks(differences);
};

const NUMBER = /^(\d+\.)+\d* |^(\p{L}+) \d+\. /u;
const meaning = ({ text }: Line): string => text.replace(NUMBER, '$2 ');

/** Without the dash that makes it a line of a list. */
const shown = (line: Line | undefined): string => line?.text.replace(/^- /, '') ?? '';

/** What a line is about: "- Klaar op: 4 juni" and "- Klaar op: 1 juli" are of one kind; a heading has none. */
const kindOf = ({ text }: Line): string | null => /^- [^:]+:/u.exec(text)?.[0] ?? null;

/** How much two lines share, from 0 to 1, by their words. */
const alike = (one: Line, other: Line): number => {
  const [words, others] = [meaning(one).split(' '), meaning(other).split(' ')];
  return longestCommon(words, others).length / Math.max(words.length, others.length);
};

const ALIKE_ENOUGH = 0.4;

const isSameLine = (was: Line, is: Line): boolean => {
  const kind = kindOf(is);
  return kind === null || kindOf(was) === null ? alike(was, is) >= ALIKE_ENOUGH : kind === kindOf(was);
};

/** A line that was replaced and the one in its place stand together; what is left over is gone or new. */
const paired = (old: readonly Line[], fresh: readonly Line[]): readonly TextDifference[] => {
  const left = [...old];
  const found = fresh.map((is): TextDifference => {
    const place = left.findIndex((was) => isSameLine(was, is));
    const [was] = place < 0 ? [] : left.splice(place, 1);
    return { label: is.under, before: shown(was), after: shown(is) };
  });
  return [...left.map((was) => ({ label: was.under, before: shown(was), after: '' })), ...found];
};

/** All lines of an agreement that is new, or gone, are one difference under its heading. */
const wholeBlocks = (differences: readonly TextDifference[]): readonly TextDifference[] => {
  const all: TextDifference[] = [];
  for (const next of differences) {
    const last = all.pop();
    if (last === undefined) all.push(next);
    else all.push(...(together(last, next) ?? [last, next]));
  }
  return all;
};

const together = (last: TextDifference, next: TextDifference): readonly [TextDifference] | null => {
  const side = sideOf(last);
  if (side === null || side !== sideOf(next) || last.label !== next.label) return null;
  const lines = last[side] === last.label ? next[side] : `${last[side]}\n${next[side]}`;
  return [{ ...last, [side]: lines }];
};

const sideOf = ({ before, after }: TextDifference): 'before' | 'after' | null =>
  before === '' ? 'after' : after === '' ? 'before' : null;
