import type { LocalDate, TimeZone } from '../ids.ts';

/** ISO weekday: Monday = 1 ... Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Local clock time as minutes after midnight. */
export type MinuteOfDay = number;

/** The dates on which nobody is asked anything. `version` changes with the table, so that plans made with an older one are made again. */
export interface Holidays {
  readonly version: string;
  readonly isHoliday: (date: LocalDate) => boolean;
}

/** How a municipality's week runs: the calendar that `plan` reads. */
export interface WorkCalendar {
  readonly zone: TimeZone;
  readonly workingDays: readonly Weekday[];
  readonly holidays: Holidays;
}

/** When one person may be written to: the calendar that `arrange` reads. A channel has one too. */
export interface PersonCalendar extends WorkCalendar {
  /** Local time of the one list a day; default 09:00 = 540. */
  readonly listAt: MinuteOfDay;
  /** Nothing arrives outside [quietUntil, quietFrom), but answers to one's own act; defaults 08:00 and 18:00. */
  readonly quietUntil: MinuteOfDay;
  readonly quietFrom: MinuteOfDay;
}
