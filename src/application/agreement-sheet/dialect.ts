import { amountText } from '../../domain/amount.ts';
import type { LocalDate } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';
import type { Delimiter } from '../ports/sheets.ts';

/** How spreadsheets of a language write. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly date: (date: LocalDate) => string;
  readonly number: (value: number) => string;
  /** Whole euro cents, in euros. */
  readonly amount: (cents: number) => string;
}

const dutchDate = (date: LocalDate): string => date.split('-').toReversed().join('-');

/** Three decimals could be thousands: a fourth makes it plain. */
const unmistakable = (text: string): string => (/^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text);

const numberText = (value: number): string => unmistakable(String(value));

export const DIALECTS: Readonly<Record<Language, Dialect>> = {
  nl: {
    delimiter: ';',
    date: dutchDate,
    number: (value) => numberText(value).replace('.', ','),
    amount: (cents) => amountText(cents, ','),
  },
  en: { delimiter: ',', date: (date) => date, number: numberText, amount: (cents) => amountText(cents, '.') },
};
