import type { MinuteOfDay } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/local-time.ts';
import type { Instant, LocalDate, TimeZone } from '../ids.ts';

/** Before anybody's list hour, so that a day's lists find all that the day owes. */
export const START_OF_THE_DAY: MinuteOfDay = 6 * 60;

/** The moment at which something of this local date falls due. */
export const dueOnDate = (date: LocalDate, zone: TimeZone): Instant => instantAt(date, START_OF_THE_DAY, zone);
