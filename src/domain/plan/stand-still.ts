import type { MinuteOfDay, WorkCalendar } from '../calendar/calendar.ts';
import { addDays, daysBetween, instantAt, localDateOf } from '../calendar/local-time.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDaysBetween } from '../calendar/working-days.ts';
import type { Instant, LocalDate, TimeZone } from '../ids.ts';
import { dueOnDate } from './due-date.ts';

/** A stretch of time in which nothing falls due: from `from` up to, not including, `to`. */
export interface StandStill {
  readonly from: Instant;
  readonly to: Instant;
}

/** The pause that this moment falls into, or null. */
export const standStillAt = (moment: Instant, standStills: readonly StandStill[]): StandStill | null =>
  standStills.find(({ from, to }) => from <= moment && moment < to) ?? null;

const dayOf = (moment: Instant): string => moment.slice(0, 10);

/** The same of a local time, which is worked out only near a pause: a date in UTC and a local one differ by a day at most. */
export const standsStillOn = (
  date: LocalDate,
  minute: MinuteOfDay,
  zone: TimeZone,
  standStills: readonly StandStill[],
): boolean => {
  if (standStills.length === 0) return false;
  const [before, after] = [addDays(date, -1), addDays(date, 1)];
  const close = standStills.filter(({ from, to }) => dayOf(from) <= after && before <= dayOf(to));
  return close.length > 0 && standStillAt(instantAt(date, minute, zone), close) !== null;
};

/** The first working day from this date on that does not fall due in a pause. */
export const runningDayFrom = (
  date: LocalDate,
  calendar: WorkCalendar,
  standStills: readonly StandStill[],
): LocalDate => {
  const day = workingDayOnOrAfter(date, calendar);
  const still = standStillAt(dueOnDate(day, calendar.zone), standStills);
  return still === null ? day : runningDayFrom(firstDayFrom(still.to, calendar.zone), calendar, standStills);
};

/**
 * A date that was said at `since`, later by the days of every pause that began after that and before it. One that was said
 * during a pause is kept, but never lies in it.
 */
export const laterByPauses = (
  date: LocalDate,
  since: Instant,
  zone: TimeZone,
  standStills: readonly StandStill[],
): LocalDate => {
  let day = date;
  for (const { from, to } of standStills) {
    const [stops, goesOn] = [localDateOf(from, zone), localDateOf(to, zone)];
    if (to <= since || day < stops) continue;
    if (from > since) day = addDays(day, daysBetween(stops, goesOn));
    else if (day < goesOn) day = goesOn;
  }
  return day;
};

/** The first date of which the day falls due at this moment or after it. */
const firstDayFrom = (moment: Instant, zone: TimeZone): LocalDate => {
  const date = localDateOf(moment, zone);
  return dueOnDate(date, zone) >= moment ? date : addDays(date, 1);
};

/** The n-th working day after `date` that counts: a day that falls due in a pause does not. */
export const addRunningDays = (
  date: LocalDate,
  n: number,
  calendar: WorkCalendar,
  standStills: readonly StandStill[],
): LocalDate => {
  let [day, left] = [date, n];
  for (const { from, to } of standStills) {
    const [stops, goesOn] = [firstDayFrom(from, calendar.zone), firstDayFrom(to, calendar.zone)];
    if (goesOn <= stops || goesOn <= day) continue;
    if (addWorkingDays(day, left, calendar) < stops) break;
    if (stops > day) left -= workingDaysBetween(day, addDays(stops, -1), calendar);
    day = addDays(goesOn, -1);
  }
  return addWorkingDays(day, left, calendar);
};
