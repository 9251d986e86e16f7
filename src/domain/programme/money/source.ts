import { slipsBetween } from '../../slips.ts';

/** What sources are compared by: capitals and blanks make no other source. */
export const sourceKey = (source: string): string =>
  source.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');

export const sameSource = (one: string, other: string): boolean => sourceKey(one) === sourceKey(other);

/** Longer names are compared by their beginning alone: comparing costs the square of their length. */
const LONGEST = 60;
/** One letter in six may be a slip, two at most: "Wijkbudget centrum" and "Wijkbudget centum" are the same to a reader. */
const LETTERS_A_SLIP = 6;
const MOST_SLIPS = 2;
/** A word this short carries the difference: "Fonds A" is not "Fonds B". */
const SHORTEST_WORD = 4;

/** The known source that was probably meant, where the one given is not known itself; else null. */
export const nearMiss = (source: string, known: readonly string[]): string | null => {
  const key = sourceKey(source);
  const ranked = known
    .filter((other) => sourceKey(other) !== key)
    .map((other) => ({ other, slips: likelySlips(key, sourceKey(other)) }))
    .filter(({ slips }) => slips !== null)
    .toSorted((one, other) => (one.slips ?? 0) - (other.slips ?? 0));
  return known.some((other) => sourceKey(other) === key) ? null : (ranked[0]?.other ?? null);
};

/** Null: two different names. Numbers are never a slip: the fund of 2008 is not the fund of 2009. */
const likelySlips = (one: string, other: string): number | null => {
  if (digitsOf(one) !== digitsOf(other) || differsInShortWord(one, other)) return null;
  const slips = slipsBetween(one.slice(0, LONGEST), other.slice(0, LONGEST));
  const most = Math.min(MOST_SLIPS, Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP));
  return slips <= most ? slips : null;
};

const digitsOf = (text: string): string => text.replaceAll(/\D+/g, ' ').trim();

const differsInShortWord = (one: string, other: string): boolean => {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  return words.some((word, place) => {
    const beside = others[place] ?? '';
    return word !== beside && Math.max(word.length, beside.length) < SHORTEST_WORD;
  });
};
