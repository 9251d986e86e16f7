import { createRequire } from 'node:module';
import DateHolidays from 'date-holidays';
import type { Holidays } from '../../src/domain/calendar/calendar.ts';

/** Counts the changes of this file's own rules. */
const RULES = 1;

/**
 * On these no municipality asks anybody anything, though the table has them as school holidays:
 * Good Friday, and Liberation Day in every year.
 */
const OFFICES_CLOSED = ['easter -2', '05-05'];

const { version }: { readonly version: string } = createRequire(import.meta.url)('date-holidays/package.json');

/** Dutch public holidays, Good Friday and 5 May included. Each year is worked out once. */
export const dutchHolidays = (): Holidays => {
  const table = new DateHolidays('NL', { timezone: 'Europe/Amsterdam' });
  const years = new Map<number, ReadonlySet<string>>();

  const datesOf = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const dates = new Set(
      table
        .getHolidays(year)
        .filter(({ type, rule }) => type === 'public' || OFFICES_CLOSED.includes(rule))
        .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)),
    );
    years.set(year, dates);
    return dates;
  };

  return {
    version: `nl-${RULES}-${version}`,
    isHoliday: (date) => datesOf(Number(date.slice(0, 4))).has(date),
  };
};
