import type { Language } from '../domain/words.ts';
import { platform as english } from './catalogues/en/platform.ts';
import { platform as dutch } from './catalogues/nl/platform.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof dutch, string>>>> = { nl: dutch, en: english };

/** The few words that an adapter itself must say, where no person's language is known. */
export const platformWords = (language: Language) => {
  const words = WORDS[language];
  return { ...words, andMore: (count: number) => words.andMore.replace('{count}', String(count)) };
};
