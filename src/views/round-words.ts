import { en } from './catalogues/en/index.ts';
import { nl } from './catalogues/nl/index.ts';

const MANY: readonly string[] = [nl.roundWord.many, en.roundWord.many];
const ONE: readonly string[] = [nl.roundWord.one, en.roundWord.one];

/** `stand rondes`, `stand ronde 2`: which one, or all. Null: it is about something else. Both languages always work. */
export const parseRound = (words: string): 'all' | number | null => {
  const [word = '', number, ...rest] = words.trim().toLowerCase().split(/\s+/);
  if (rest.length > 0) return null;
  if (number === undefined) return MANY.includes(word) || ONE.includes(word) ? 'all' : null;
  return ONE.includes(word) && /^\d{1,3}$/.test(number) ? Number(number) : null;
};
