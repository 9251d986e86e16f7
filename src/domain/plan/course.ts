import type { Agreement } from '../agreement/state.ts';
import type { WorkCalendar } from '../calendar/calendar.ts';
import { localDateOf } from '../calendar/local-time.ts';
import type { Instant, LocalDate } from '../ids.ts';
import type { Around } from './dependencies.ts';
import type { MessageKind } from './kinds.ts';
import type { PlannedDelivery, RecipientRole, Subject } from './plan.ts';
import { addRunningDays } from './stand-still.ts';
import type { Window } from './window.ts';

/** Working days between a question and *no report* or one reminder; also between "not known yet" and asking again. */
const GRACE_IN_WORKING_DAYS = 5;

export type Started = NonNullable<Agreement['started']>;

/** One agreement in one window: all that its rules look at. */
export interface Course {
  readonly agreement: Agreement;
  readonly started: Started;
  readonly calendar: WorkCalendar;
  readonly window: Window;
  readonly around: Around;
}

export const delivery = (
  started: Started,
  kind: MessageKind,
  slot: string,
  to: RecipientRole,
  dueAt: Instant,
  expiresAt: Instant | null,
): PlannedDelivery => ({ kind, slot, to, dueAt, expiresAt, subject: subjectOf(started) });

const subjectOf = ({ programmeId, agreementId }: Started): Subject => ({ of: 'agreement', programmeId, agreementId });

export const coordinators: RecipientRole = { role: 'coordinators' };

export const ownerOf = ({ ownerId, onPaper }: Started): RecipientRole => ({
  role: 'owner',
  personId: ownerId,
  onPaper,
});

/** So many working days after the date; in a pause none is counted. */
export const daysAfter = (date: LocalDate, days: number, { calendar, window }: Course): LocalDate =>
  addRunningDays(date, days, calendar, window.standStills);

export const graceEndsOn = (from: Instant, course: Course): LocalDate =>
  daysAfter(localDateOf(from, course.started.zone), GRACE_IN_WORKING_DAYS, course);
