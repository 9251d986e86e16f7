import { createHash } from 'node:crypto';
import type { WorkCalendar } from '../calendar/calendar.ts';
import { addDays, addMonths } from '../calendar/local-time.ts';
import { workingDayOnOrBefore, workingDaysOfMonth } from '../calendar/working-days.ts';
import { type AgreementId, as, type LocalDate } from '../ids.ts';

/** Before the due date, in days: the last eight weeks are asked about every two weeks. */
const CLOSING_WEEKS_IN_DAYS = [56, 42, 28, 14] as const;
const FORTNIGHT = 14;
/** A monthly check-in this close to the closing weeks would ask the same thing twice. */
const WEEK = 7;

interface Course {
  readonly agreementId: AgreementId;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Where in the month this agreement is asked, in [0, 1): so that not all of a programme's are asked on one day. */
const placeInMonth = (agreementId: AgreementId): number =>
  createHash('sha256').update(agreementId).digest().readUInt32BE(0) / 2 ** 32;

const firstOfMonth = (date: LocalDate): LocalDate => as(`${date.slice(0, -2)}01`);

/** One working day of each month, from the given date up to (not including) `end`. */
const monthly = function* (course: Course, calendar: WorkCalendar, from: LocalDate, end: LocalDate) {
  const place = placeInMonth(course.agreementId);
  for (let month = firstOfMonth(from); month < end; month = addMonths(month, 1)) {
    const days = workingDaysOfMonth(month, calendar);
    const on = days[Math.floor(place * days.length)];
    if (on !== undefined && on >= from && on < end) yield { on };
  }
};

const fortnightly = function* ({ startedOn, dueOn }: Course, calendar: WorkCalendar, from: LocalDate) {
  const earliest = addDays(startedOn, FORTNIGHT);
  let last: LocalDate | null = null;
  for (const before of CLOSING_WEEKS_IN_DAYS) {
    const on: LocalDate = workingDayOnOrBefore(addDays(dueOn, -before), calendar);
    if (on >= earliest && on >= from && on !== last) yield { on };
    last = on;
  }
};

/**
 * The dates from `notBefore` on, ascending, at which the owner is asked how it stands: once a month from a month after the start,
 * every two weeks in the last eight weeks, never on or after the due date (then the nudges ask).
 */
export const checkInDates = function* (course: Course, calendar: WorkCalendar, notBefore: LocalDate) {
  const aMonthOn = addMonths(course.startedOn, 1);
  const closing = workingDayOnOrBefore(addDays(course.dueOn, -CLOSING_WEEKS_IN_DAYS[0]), calendar);
  yield* monthly(course, calendar, notBefore > aMonthOn ? notBefore : aMonthOn, addDays(closing, -WEEK));
  yield* fortnightly(course, calendar, notBefore);
};
