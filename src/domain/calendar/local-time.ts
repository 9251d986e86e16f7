import { Temporal } from 'temporal-polyfill';
import { as, type Instant, type LocalDate, type TimeZone } from '../ids.ts';
import type { MinuteOfDay } from './calendar.ts';

const instantOf = (moment: Temporal.Instant): Instant => as(moment.toString({ smallestUnit: 'millisecond' }));

const localTimeOf = (instant: Instant, zone: TimeZone): Temporal.PlainDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();

/**
 * The moment at which clocks in `zone` show this time on this date.
 * A time that the clocks skip moves forward by the length of the gap; of a time shown twice, the first counts.
 */
export const instantAt = (date: LocalDate, minuteOfDay: MinuteOfDay, zone: TimeZone): Instant =>
  instantOf(
    Temporal.PlainDate.from(date)
      .toPlainDateTime()
      .add({ minutes: minuteOfDay })
      .toZonedDateTime(zone, { disambiguation: 'compatible' })
      .toInstant(),
  );

/** The date on the calendar in `zone` at this moment. */
export const localDateOf = (instant: Instant, zone: TimeZone): LocalDate =>
  as(localTimeOf(instant, zone).toPlainDate().toString());

/** What the clocks in `zone` show at this moment, in whole minutes. */
export const minuteOfDayAt = (instant: Instant, zone: TimeZone): MinuteOfDay => {
  const local = localTimeOf(instant, zone);
  return local.hour * 60 + local.minute;
};

export const addDays = (date: LocalDate, days: number): LocalDate =>
  as(Temporal.PlainDate.from(date).add({ days }).toString());

/** How many days after `from` the other date is; negative before it. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;

/** Keeps within the month: a month after 31 January is the last day of February. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  as(Temporal.PlainDate.from(date).add({ months }).toString());

/** The last moment before this one: windows are open at their start, so from here on it lies inside. */
export const justBefore = (instant: Instant): Instant =>
  instantOf(Temporal.Instant.from(instant).subtract({ milliseconds: 1 }));
