import type { WorkCalendar } from '../calendar/calendar.ts';
import { addDays, addMonths } from '../calendar/local-time.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { LocalDate } from '../ids.ts';
import { slots } from './slots.ts';
import { addRunningDays, runningDayFrom, type StandStill } from './stand-still.ts';

/** Months before the end of the term: first what passed its date is asked, then all, twice. */
const PASSED_IN_MONTHS = 6;
const ALL_IN_MONTHS = [3, 1] as const;
/** A question this close to the next one would ask the same thing twice. */
const FORTNIGHT = 14;
const REMINDER_IN_WORKING_DAYS = 10;
/** Loose ends are tied after the term. */
const AFTER_THE_TERM_IN_DAYS = 30;

interface Ending {
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface OutcomeQuestion {
  readonly on: LocalDate;
  readonly slot: string;
  /** A question ends where the next one begins. */
  readonly expiresOn: LocalDate;
}

/** When questions about the end begin: six months before it, or when the programme goes on after a pause. */
export const endingBegins = (
  endsOn: LocalDate,
  calendar: WorkCalendar,
  standStills: readonly StandStill[] = [],
): LocalDate => runningDayFrom(addMonths(endsOn, -PASSED_IN_MONTHS), calendar, standStills);

const askedOfAll = (
  endsOn: LocalDate,
  calendar: WorkCalendar,
  standStills: readonly StandStill[],
): readonly LocalDate[] =>
  ALL_IN_MONTHS.map((months) => runningDayFrom(addMonths(endsOn, -months), calendar, standStills));

const stepsOf = (
  { startedOn, dueOn, endsOn }: Ending,
  calendar: WorkCalendar,
  standStills: readonly StandStill[],
): readonly LocalDate[] => {
  const all = askedOfAll(endsOn, calendar, standStills);
  const begins = endingBegins(endsOn, calendar, standStills);
  const passed = runningDayFrom(addDays(dueOn, 1), calendar, standStills);
  const first = passed > begins ? passed : begins;
  const isApart = (on: LocalDate, next: LocalDate | undefined) => next === undefined || addDays(on, FORTNIGHT) < next;
  const apart = all.filter((on, place) => isApart(on, all[place + 1]));
  return (isApart(first, apart[0] ?? endsOn) ? [first, ...apart] : apart).filter((on) => on > startedOn);
};

/** When the owner is asked what became of it, in date order: at most one reminder per step. A pause stops the clock. */
export const outcomeQuestions = (
  ending: Ending,
  calendar: WorkCalendar,
  standStills: readonly StandStill[] = [],
): readonly OutcomeQuestion[] => {
  const steps = stepsOf(ending, calendar, standStills);
  const last = addDays(ending.endsOn, AFTER_THE_TERM_IN_DAYS);
  return steps.flatMap((on, index): readonly OutcomeQuestion[] => {
    const next = steps[index + 1] ?? last;
    const reminder = addRunningDays(on, REMINDER_IN_WORKING_DAYS, calendar, standStills);
    if (reminder >= next) return [{ on, slot: slots.endOutcome(on), expiresOn: next }];
    return [
      { on, slot: slots.endOutcome(on), expiresOn: reminder },
      { on: reminder, slot: slots.endOutcomeReminder(on), expiresOn: next },
    ];
  });
};

/** When the coordinators see how it stands with the outcomes: at each step, and once the term is over. */
export const endingDates = (
  endsOn: LocalDate,
  calendar: WorkCalendar,
  standStills: readonly StandStill[] = [],
): readonly LocalDate[] => [
  ...new Set([
    endingBegins(endsOn, calendar, standStills),
    ...askedOfAll(endsOn, calendar, standStills),
    workingDayOnOrAfter(addDays(endsOn, 1), calendar),
  ]),
];
