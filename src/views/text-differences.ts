import { pagesOf } from './agreement-text.ts';
import type { TextDifference } from './models.ts';

/** A line with the heading under which it stands. */
interface Line {
  readonly under: string;
  readonly text: string;
}

/** A block's first line is its heading: an article, or one agreement in it. The title block names the version and always differs. */
const linesOf = (text: string): readonly Line[] =>
  pagesOf(text)
    .join('\n\n')
    .split('\n\n')
    .slice(1)
    .flatMap((block) => {
      const [heading = '', ...rest] = block.split('\n');
      return [{ under: heading, text: heading }, ...rest.map((line) => ({ under: heading, text: line }))];
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
  return differences;
};

const NUMBER = /^(\d+\.)+\d* |^(\p{L}+) \d+\. /u;
const meaning = ({ text }: Line): string => text.replace(NUMBER, '$2 ');

/** Without the dash that makes it a line of a list. */
const shown = (line: Line | undefined): string => line?.text.replace(/^- /, '') ?? '';

/** A line that was replaced and the one in its place stand together; what is left over is new or gone. */
const paired = (old: readonly Line[], fresh: readonly Line[]): readonly TextDifference[] => {
  const rows = Math.max(old.length, fresh.length);
  return Array.from({ length: rows }, (_, row) => {
    const [was, is] = [old[row], fresh[row]];
    return { label: is?.under ?? was?.under ?? '', before: shown(was), after: shown(is) };
  });
};

/** Positions of a longest common subsequence, in order. */
const longestCommon = (one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i]?.set([one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))], j);
  const common: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      common.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
};
