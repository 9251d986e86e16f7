import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '../calendar/calendar.ts';
import { addDays, instantAt } from '../calendar/local-time.ts';
import { addWorkingDays, workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { Instant, LocalDate, TimeZone } from '../ids.ts';
import type { SetUp } from '../programme/events.ts';
import type { Programme } from '../programme/state.ts';
import { dueOnDate } from './due-date.ts';
import type { RecipientRole, Subject } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due, near, on, type Window } from './window.ts';

const WEEK = 7;
const NINE_O_CLOCK = 9 * 60;
/** A programme is summed up until its loose ends are tied. */
const AFTER_THE_TERM_IN_DAYS = 30;
const FIRST_PRESENTATION_IN_WORKING_DAYS = 10;
const NEXT_PRESENTATION_IN_WORKING_DAYS = 20;

type Identity = NonNullable<Programme['identity']>;

/** One programme in one window: all that the rules look at. */
export interface Run {
  readonly programme: Programme;
  readonly setUp: SetUp;
  readonly identity: Identity;
  readonly calendar: WorkCalendar;
  readonly window: Window;
}

const coordinators: RecipientRole = { role: 'coordinators' };
const projectTeams: RecipientRole = { role: 'projectTeams' };

const subjectOf = ({ programmeId }: Identity): Subject => ({ of: 'programme', programmeId });

const lastDayOf = ({ term }: SetUp): LocalDate => addDays(term.endsOn, AFTER_THE_TERM_IN_DAYS);

/** The Mondays from the week of `from` on, each with the working day on which its summary goes out; none in a week without one. */
const weeks = function* (from: LocalDate, last: LocalDate, calendar: WorkCalendar) {
  let monday = addDays(from, 1 - Temporal.PlainDate.from(from).dayOfWeek);
  for (; monday <= last; monday = addDays(monday, WEEK)) {
    const summedUpOn = workingDayOnOrAfter(monday, calendar);
    if (summedUpOn < addDays(monday, WEEK)) yield { monday, on: summedUpOn };
  }
};

const endOfSummary = (monday: LocalDate, last: LocalDate, calendar: WorkCalendar, zone: TimeZone): Instant => {
  const nextMonday = addDays(monday, WEEK);
  for (const next of weeks(nextMonday, last, calendar)) return instantAt(next.on, NINE_O_CLOCK, zone);
  return instantAt(nextMonday, NINE_O_CLOCK, zone);
};

/** Weekly; before the activation for the coordinators alone. A summary ends where the next one begins. */
export const summariesDue = function* ({ programme, setUp, identity, calendar, window }: Run): Iterable<Due> {
  const last = lastDayOf(setUp);
  const readers = programme.phase === 'active' ? [coordinators, projectTeams] : [coordinators];
  for (const week of near(weeks(window.firstDay, last, calendar), window, NINE_O_CLOCK)) {
    yield on(
      week.on,
      (dueAt) => {
        const expiresAt = endOfSummary(week.monday, last, calendar, window.zone);
        const slot = slots.summary(week.monday);
        return readers.map((to) => ({ kind: 'summary', subject: subjectOf(identity), slot, to, dueAt, expiresAt }));
      },
      NINE_O_CLOCK,
    );
  }
};

const presentationDates = function* (activatedOn: LocalDate, last: LocalDate, calendar: WorkCalendar) {
  let date = addWorkingDays(activatedOn, FIRST_PRESENTATION_IN_WORKING_DAYS, calendar);
  for (; date <= last; date = addWorkingDays(date, NEXT_PRESENTATION_IN_WORKING_DAYS, calendar)) yield { on: date };
};

/** `signFirst`: as long as the programme was not presented to residents, its coordinators are asked for it. */
export const presentationsDue = function* ({ programme, setUp, identity, calendar, window }: Run): Iterable<Due> {
  const { activated, evening } = programme;
  if (setUp.order !== 'signFirst' || activated === null || evening.held !== null) return;
  for (const asked of near(presentationDates(activated.on, lastDayOf(setUp), calendar), window)) {
    yield on(asked.on, (dueAt) => {
      const next = addWorkingDays(asked.on, NEXT_PRESENTATION_IN_WORKING_DAYS, calendar);
      return [
        {
          kind: 'presentationDue',
          subject: subjectOf(identity),
          slot: slots.presentation(asked.on),
          to: coordinators,
          dueAt,
          expiresAt: dueOnDate(next, window.zone),
        },
      ];
    });
  }
};

/** Everybody who works on it or signed it hears that the programme is active. */
export const activationDue = ({ programme, setUp, identity }: Run): readonly Due[] => {
  const { activated } = programme;
  if (activated === null) return [];
  const signatories = setUp.parties
    .filter(({ reach }) => reach === 'chat')
    .map(({ partyId }) => ({ role: 'signatory', partyId }) as const);
  const told: RecipientRole[] = [coordinators, projectTeams, ...signatories];
  const common = { kind: 'activated', subject: subjectOf(identity), slot: slots.activated, expiresAt: null } as const;
  return [at(activated.at, (dueAt) => told.map((to) => ({ ...common, to, dueAt })))];
};
