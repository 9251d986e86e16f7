import type { WorkCalendar } from '../calendar/calendar.ts';
import { addDays, addMonths } from '../calendar/local-time.ts';
import { addWorkingDays, workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { LocalDate } from '../ids.ts';
import { slots } from './slots.ts';

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

/** When questions about the end begin: six months before it. */
export const endingBegins = (endsOn: LocalDate, calendar: WorkCalendar): LocalDate =>
  workingDayOnOrAfter(addMonths(endsOn, -PASSED_IN_MONTHS), calendar);

const stepsOf = ({ startedOn, dueOn, endsOn }: Ending, calendar: WorkCalendar): readonly LocalDate[] => {
  const all = ALL_IN_MONTHS.map((months) => workingDayOnOrAfter(addMonths(endsOn, -months), calendar));
  const begins = endingBegins(endsOn, calendar);
  const passed = workingDayOnOrAfter(addDays(dueOn, 1), calendar);
  const first = passed > begins ? passed : begins;
  const [next = endsOn] = all;
  const steps = addDays(first, FORTNIGHT) < next ? [first, ...all] : all;
  return steps.filter((on) => on > startedOn);
};

/** When the owner is asked what became of it, in date order: at most one reminder per step. */
export const outcomeQuestions = (ending: Ending, calendar: WorkCalendar): readonly OutcomeQuestion[] => {
  const steps = stepsOf(ending, calendar);
  const last = addDays(ending.endsOn, AFTER_THE_TERM_IN_DAYS);
  return steps.flatMap((on, index): readonly OutcomeQuestion[] => {
    const next = steps[index + 1] ?? last;
    const reminder = addWorkingDays(on, REMINDER_IN_WORKING_DAYS, calendar);
    if (reminder >= next) return [{ on, slot: slots.endOutcome(on), expiresOn: next }];
    return [
      { on, slot: slots.endOutcome(on), expiresOn: reminder },
      { on: reminder, slot: slots.endOutcomeReminder(on), expiresOn: next },
    ];
  });
};

/** When the coordinators see how it stands with the outcomes: at each step, and once the term is over. */
export const endingDates = (endsOn: LocalDate, calendar: WorkCalendar): readonly LocalDate[] => [
  endingBegins(endsOn, calendar),
  ...ALL_IN_MONTHS.map((months) => workingDayOnOrAfter(addMonths(endsOn, -months), calendar)),
  workingDayOnOrAfter(addDays(endsOn, 1), calendar),
];
