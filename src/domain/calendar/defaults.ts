import type { PersonCalendar, Weekday, WorkCalendar } from './calendar.ts';

export const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

const NINE = 9 * 60;
const EIGHT = 8 * 60;
const SIX_IN_THE_EVENING = 18 * 60;

/** Of a person or a channel that set nothing of its own: the municipality's days, the list at 09:00, quiet from 18:00 to 08:00. */
export const defaultPersonCalendar = (work: WorkCalendar): PersonCalendar => ({
  ...work,
  listAt: NINE,
  quietUntil: EIGHT,
  quietFrom: SIX_IN_THE_EVENING,
});
