import { en } from './catalogues/en/index.ts';
import { nl } from './catalogues/nl/index.ts';

const MANY: readonly string[] = [nl.pledgeWord.many, en.pledgeWord.many];
const ONE: readonly string[] = [nl.pledgeWord.one, en.pledgeWord.one];

/** `stand toezeggingen`, `stand toezegging WVB 20081030`: which number, or all. Null: it is about something else. */
export const parsePledge = (words: string): 'all' | { readonly number: string } | null => {
  const [word = '', ...rest] = words.trim().split(/\s+/);
  const known = word.toLowerCase();
  if (!MANY.includes(known) && !ONE.includes(known)) return null;
  return rest.length === 0 ? 'all' : { number: rest.join(' ') };
};
