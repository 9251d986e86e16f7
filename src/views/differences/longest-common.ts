/** Positions of the same thing in both lists, in order. */
type Common = readonly (readonly [number, number])[];

/** 2,000 lines by 2,000: some 16 MB and 20 ms. */
const MOST_CELLS = 4_000_000;

/** Positions of a longest common subsequence. What stands the same at both ends costs nothing; of too much in between, a common one that is perhaps not the longest. */
export const longestCommon = (one: readonly string[], other: readonly string[]): Common => {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const between = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  const common = between[0].length * between[1].length <= MOST_CELLS ? longest(...between) : inPassing(...between);
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...common.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, index) => [one.length - end + index, other.length - end + index] as const),
  ];
};

const longest = (one: readonly string[], other: readonly string[]): Common => {
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

/** Each thing with the next same one after the last that was found. */
const inPassing = (one: readonly string[], other: readonly string[]): Common => {
  const places = new Map<string, number[]>();
  for (const [j, each] of other.entries()) places.set(each, [...(places.get(each) ?? []), j]);
  const common: (readonly [number, number])[] = [];
  let last = -1;
  for (const [i, each] of one.entries()) {
    const j = places.get(each)?.find((place) => place > last);
    if (j === undefined) continue;
    common.push([i, j]);
    last = j;
  }
  return common;
};
