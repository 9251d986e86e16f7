import type { Instant, LocalDate } from '../ids.ts';
import type { PersonCalendar } from './calendar.ts';
import { addDays, instantAt, localDateOf, minuteOfDayAt } from './local-time.ts';
import { isWorkingDay } from './working-days.ts';

/** No real calendar is silent for longer; one that is never lets anybody be written to. */
const LONGEST_SILENCE_IN_DAYS = 60;

/** On a working day of this person, from quietUntil up to quietFrom. */
export const mayWriteAt = (moment: Instant, calendar: PersonCalendar): boolean => {
  const minute = minuteOfDayAt(moment, calendar.zone);
  if (minute < calendar.quietUntil || minute >= calendar.quietFrom) return false;
  return isWorkingDay(localDateOf(moment, calendar.zone), calendar);
};

/**
 * The first moment not before `now` that is `minute` o'clock on some day, and at which this person may be written to.
 * Checked again as a moment: where the clocks jump, a local time may land outside the hours.
 */
const nextAt = (minute: number, now: Instant, calendar: PersonCalendar): Instant => {
  const today = localDateOf(now, calendar.zone);
  for (let ahead = 0; ahead <= LONGEST_SILENCE_IN_DAYS; ahead += 1) {
    const moment = instantAt(addDays(today, ahead), minute, calendar.zone);
    if (moment >= now && mayWriteAt(moment, calendar)) return moment;
  }
  throw new RangeError(`The calendar leaves no hour to write in after ${now}`);
};

/** `now` itself, or the next moment at which the person may be written to. */
export const outsideQuiet = (now: Instant, calendar: PersonCalendar): Instant =>
  mayWriteAt(now, calendar) ? now : nextAt(calendar.quietUntil, now, calendar);

/** In minutes: a list that is a little late must not fall into the quiet hours every day. */
const ROOM_FOR_THE_LIST = 30;

/** The hour of the list, moved inside the hours in which the person may be written to. */
const listMinute = ({ listAt, quietUntil, quietFrom }: PersonCalendar): number =>
  Math.max(quietUntil, Math.min(listAt, quietFrom - ROOM_FOR_THE_LIST));

/** The moment of this date's list; null on a day without one. */
export const listInstantOn = (date: LocalDate, calendar: PersonCalendar): Instant | null => {
  const moment = instantAt(date, listMinute(calendar), calendar.zone);
  return mayWriteAt(moment, calendar) && localDateOf(moment, calendar.zone) === date ? moment : null;
};

/** The first moment of a list that is not before `now`. */
export const nextListInstant = (now: Instant, calendar: PersonCalendar): Instant =>
  nextAt(listMinute(calendar), now, calendar);
