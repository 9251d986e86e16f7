import fc from 'fast-check';
import type { Holidays, PersonCalendar, WorkCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultPersonCalendar, MONDAY_TO_FRIDAY } from '../../../src/domain/calendar/defaults.ts';
import { addDays } from '../../../src/domain/calendar/local-time.ts';
import { as, type Instant, type LocalDate, type TimeZone } from '../../../src/domain/ids.ts';

export const day = (text: string): LocalDate => as(text);
export const moment = (text: string): Instant => as(new Date(text).toISOString());
export const amsterdam: TimeZone = as('Europe/Amsterdam');

export const holidaysOn = (...dates: string[]): Holidays => ({
  version: 'test',
  isHoliday: (date) => dates.includes(date),
});

export const workCalendar = (some: Partial<WorkCalendar> = {}): WorkCalendar => ({
  zone: amsterdam,
  workingDays: MONDAY_TO_FRIDAY,
  holidays: holidaysOn(),
  ...some,
});

export const personCalendar = (some: Partial<PersonCalendar> = {}): PersonCalendar => ({
  ...defaultPersonCalendar(workCalendar()),
  ...some,
});

/** Half-hour changes, changes at midnight, a date that was skipped, no changes, far east and far west. */
const ODD_ZONES = [
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'UTC',
] as const;

export const anyZone: fc.Arbitrary<TimeZone> = fc.constantFrom(...ODD_ZONES).map((zone) => as<TimeZone>(zone));

/** From 2007 to 2012: daylight saving both ways, and the day that Samoa skipped. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 2100 })
  .map((n) => addDays(day('2007-01-01'), n));

export const anyMoment: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(2007, 0, 1) / 1000, max: Date.UTC(2012, 11, 1) / 1000 })
  .map((seconds) => as<Instant>(new Date(seconds * 1000).toISOString()));

export const anyWorkCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  zone: anyZone,
  workingDays: fc.constantFrom<WorkCalendar['workingDays']>(MONDAY_TO_FRIDAY, [1, 2, 4], [7, 1, 2, 3, 4], [3]),
  holidays: fc.uniqueArray(anyDate, { maxLength: 25 }).map((dates) => holidaysOn(...dates)),
});

export const anyPersonCalendar: fc.Arbitrary<PersonCalendar> = fc
  .record({
    work: anyWorkCalendar,
    listAt: fc.integer({ min: 0, max: 1439 }),
    quietUntil: fc.integer({ min: 0, max: 11 * 60 }),
    open: fc.integer({ min: 60, max: 13 * 60 }),
  })
  .map(({ work, listAt, quietUntil, open }) => ({ ...work, listAt, quietUntil, quietFrom: quietUntil + open }));
