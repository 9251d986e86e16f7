import type { WorkCalendar } from '../calendar/calendar.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { LocalDate } from '../ids.ts';
import type { Ladder } from '../programme/events.ts';
import { slots } from './slots.ts';

/** UX rule 9. */
const WORKING_DAYS_BEFORE = [14, 3, 1] as const;

export interface Nudge {
  readonly on: LocalDate;
  readonly slot: string;
}

interface Deadline {
  readonly dueOn: LocalDate;
  readonly startedOn: LocalDate;
  readonly ladder: Ladder;
  /** The day on which the ladder reminds the owner. */
  readonly ladderOn: LocalDate;
  readonly snoozedUntil: LocalDate | null;
}

/** Before a date by which somebody has to do something, and on it: 14, 3 and 1 working days before, and 0. */
export const nudgeDays = (
  by: LocalDate,
  calendar: WorkCalendar,
): readonly { readonly on: LocalDate; readonly workingDays: number }[] => {
  const day = askingDay(by, calendar);
  return [...WORKING_DAYS_BEFORE, 0].map((workingDays) => ({
    on: workingDays === 0 ? day : addWorkingDays(day, -workingDays, calendar),
    workingDays,
  }));
};

const inDateOrder = (one: Nudge, other: Nudge): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/** The day on which the last nudge before the ladder asks: the due date, or the working day before it. */
export const askingDay = (dueOn: LocalDate, calendar: WorkCalendar): LocalDate => workingDayOnOrBefore(dueOn, calendar);

const scheduled = ({ dueOn, ladder, ladderOn }: Deadline, calendar: WorkCalendar): Nudge[] => {
  return [
    ...nudgeDays(dueOn, calendar).map(({ on, workingDays }) => ({ on, slot: slots.nudgeBefore(workingDays, dueOn) })),
    { on: ladderOn, slot: slots.nudgeAfter(ladder.ownerAfter, dueOn) },
  ];
};

/** The nudges of one due date, in date order. Snoozing leaves out what comes before its end, and asks once on that day. */
export const nudgesOf = (deadline: Deadline, calendar: WorkCalendar): readonly Nudge[] => {
  const nudges = scheduled(deadline, calendar).filter(({ on }) => on >= deadline.startedOn);
  const until = deadline.snoozedUntil;
  if (until === null) return nudges.sort(inDateOrder);
  const kept = nudges.filter(({ on }) => on >= until);
  const wakesOn = workingDayOnOrAfter(until, calendar);
  if (kept.some(({ on }) => on <= wakesOn)) return kept.sort(inDateOrder);
  return [...kept, { on: wakesOn, slot: slots.snoozed(until) }].sort(inDateOrder);
};
