import type { MinuteOfDay, PersonCalendar, Weekday } from './calendar.ts';

/** What somebody set for themselves; the rest of their calendar is the municipality's. */
export interface PersonalHours {
  /** In order; at least one. */
  readonly workingDays: readonly Weekday[];
  readonly listAt: MinuteOfDay;
  /** Messages arrive in [quietUntil, quietFrom), and the list comes inside it. */
  readonly quietUntil: MinuteOfDay;
  readonly quietFrom: MinuteOfDay;
}

export type HoursProblem = 'noWorkingDay' | 'hoursReversed' | 'listOutsideHours';

export const problemOf = ({ workingDays, listAt, quietUntil, quietFrom }: PersonalHours): HoursProblem | null => {
  if (workingDays.length === 0) return 'noWorkingDay';
  if (quietUntil >= quietFrom) return 'hoursReversed';
  return listAt < quietUntil || listAt >= quietFrom ? 'listOutsideHours' : null;
};

export const withHours = (calendar: PersonCalendar, hours: PersonalHours | null): PersonCalendar => ({
  ...calendar,
  ...hours,
});
