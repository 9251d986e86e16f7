import { Temporal } from 'temporal-polyfill';
import { as, type LocalDate } from '../domain/ids.ts';
import { DAYS_FROM_TODAY, IN, MONTHS, NEXT, NUMBERS, UNITS, WEEKDAYS } from './catalogues/typed-dates.ts';

/** A date as people type it: 4 juni, 4-6-2027, over 2 weken, next Friday. Without a year: the next such day. Null when it is not understood. */
export const parseTypedDate = (typed: string, today: LocalDate): LocalDate | null => {
  const text = typed.trim().toLowerCase().replace(/[.,]$/, '');
  const from = Temporal.PlainDate.from(today);
  for (const read of [iso, numeric, named, relative, weekday]) {
    const date = read(text, from);
    if (date !== null) return as(date.toString());
  }
  return null;
};

type Read = (text: string, today: Temporal.PlainDate) => Temporal.PlainDate | null;

const dateOf = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
};

/** Two digits of a year are of this century. */
const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

/** Without a year: this year's, or next year's when it is over. */
const coming = (month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  const date = dateOf(today.year, month, day);
  return date !== null && Temporal.PlainDate.compare(date, today) < 0 ? dateOf(today.year + 1, month, day) : date;
};

const iso: Read = (text) => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(day));
};

const numeric: Read = (text, today) => {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (day === undefined) return null;
  return year === undefined
    ? coming(Number(month), Number(day), today)
    : dateOf(yearOf(year), Number(month), Number(day));
};

/** 4 juni 2008, 4 June, June 4 2008 */
const named: Read = (text, today) => {
  const parts = text.split(/[\s,]+/);
  const month = parts.map((part) => MONTHS[part.replace(/\.$/, '')]).find((found) => found !== undefined);
  const numbers = parts
    .map((part) => /^(\d{1,4})(?:e|st|nd|rd|th)?$/.exec(part)?.[1])
    .filter((part) => part !== undefined);
  const day = numbers.find((part) => part.length <= 2);
  const year = numbers.find((part) => part.length === 4);
  if (month === undefined || day === undefined || parts.length > 4) return null;
  return year === undefined ? coming(month, Number(day), today) : dateOf(Number(year), month, Number(day));
};

/** morgen, over 2 weken, in 3 days */
const relative: Read = (text, today) => {
  const days = DAYS_FROM_TODAY[text];
  if (days !== undefined) return today.add({ days });
  const [start = '', count = '', unit = '', ...rest] = text.split(/\s+/);
  const known = UNITS[unit];
  const number = /^\d{1,3}$/.test(count) ? Number(count) : NUMBERS[count];
  if (!IN.includes(start) || known === undefined || number === undefined || rest.length > 0) return null;
  return today.add({ [known]: number });
};

/** vrijdag, volgende vrijdag, next Friday: the first such day after today. */
const weekday: Read = (text, today) => {
  const parts = text.split(/\s+/).filter((part) => !NEXT.includes(part));
  const day = parts.length === 1 ? WEEKDAYS[parts[0] ?? ''] : undefined;
  return day === undefined ? null : today.add({ days: ((day - today.dayOfWeek + 6) % 7) + 1 });
};
