import { Temporal } from 'temporal-polyfill';
import { as, type LocalDate } from '../ids.ts';
import type { WorkCalendar } from './calendar.ts';
import { addDays } from './local-time.ts';

/** No real calendar rests longer than this; one that does has no working days at all. */
const LONGEST_REST_IN_DAYS = 60;

const worksOn = (day: Temporal.PlainDate, calendar: WorkCalendar): boolean =>
  calendar.workingDays.some((weekday) => weekday === day.dayOfWeek) && !calendar.holidays.isHoliday(as(day.toString()));

export const isWorkingDay = (date: LocalDate, calendar: WorkCalendar): boolean =>
  worksOn(Temporal.PlainDate.from(date), calendar);

const nearest = (date: Temporal.PlainDate, step: 1 | -1, calendar: WorkCalendar): Temporal.PlainDate => {
  let day = date;
  for (let rested = 0; !worksOn(day, calendar); rested += 1) {
    if (rested >= LONGEST_REST_IN_DAYS) throw new RangeError(`The calendar has no working day near ${date.toString()}`);
    day = day.add({ days: step });
  }
  return day;
};

export const workingDayOnOrAfter = (date: LocalDate, calendar: WorkCalendar): LocalDate =>
  as(nearest(Temporal.PlainDate.from(date), 1, calendar).toString());

export const workingDayOnOrBefore = (date: LocalDate, calendar: WorkCalendar): LocalDate =>
  as(nearest(Temporal.PlainDate.from(date), -1, calendar).toString());

/** The n-th working day after `date`, or before it where n < 0; the date itself where n = 0, working day or not. */
export const addWorkingDays = (date: LocalDate, n: number, calendar: WorkCalendar): LocalDate => {
  const step = n < 0 ? -1 : 1;
  let day = Temporal.PlainDate.from(date);
  for (let left = Math.abs(n); left > 0; left -= 1) day = nearest(day.add({ days: step }), step, calendar);
  return as(day.toString());
};

/**
 * Working days after `from` up to and including `to`; where `to` lies before `from`, minus those from `to` on, before `from`.
 * So `workingDaysBetween(d, addWorkingDays(d, n)) === n`.
 */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkCalendar): number => {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) count += step;
  }
  return count;
};

/** The working days of the calendar month that `date` lies in. */
export const workingDaysOfMonth = (date: LocalDate, calendar: WorkCalendar): readonly LocalDate[] => {
  const month = Temporal.PlainDate.from(date);
  return Array.from({ length: month.daysInMonth }, (_, index) => month.with({ day: index + 1 }))
    .filter((day) => worksOn(day, calendar))
    .map((day) => as<LocalDate>(day.toString()));
};
