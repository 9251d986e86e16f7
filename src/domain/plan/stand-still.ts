import type { MinuteOfDay, WorkCalendar } from '../calendar/calendar.ts';
import { addDays, instantAt, localDateOf } from '../calendar/local-time.ts';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts';
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
