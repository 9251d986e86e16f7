import { isDone } from '../../domain/agreement/check-ins.ts';
import { reachedOn } from '../../domain/agreement/milestones/evolve.ts';
import type { Agreement, StartedAgreement } from '../../domain/agreement/state.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { Waiting } from '../../views/models.ts';
import { refOf } from '../present/progress.ts';
import { waitsForMidTerm } from '../present/summary-course.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** From when its reminders come. */
const WORKING_DAYS_BEFORE = 3;

/** What the mid-term review and milestones that come near ask of who answers for the agreement. */
export function courseWaiting(
  { ports, today }: Turn,
  { programme, ref }: Seen,
  agreement: Agreement,
  started: StartedAgreement,
): readonly Waiting[] {
  if (isDone(agreement) || agreement.ended !== null) return [];
  const onBehalfOf = started.onPaper ? partyName(programme, started.terms.leadPartyId) : null;
  const about = { programme: ref, agreement: refOf(programme, started), onBehalfOf };
  const calendar = workCalendar(ports, started.zone);
  const near = addWorkingDays(today, WORKING_DAYS_BEFORE, calendar);
  const milestones = started.terms.milestones.filter(
    ({ milestoneId, on }) => on <= near && reachedOn(agreement, milestoneId) === null,
  );
  return [
    ...(waitsForMidTerm(agreement) ? [{ is: 'midTerm', ...about } as const] : []),
    ...milestones.map((milestone) => {
      const workingDays = workingDaysBetween(today, milestone.on, calendar);
      return { is: 'milestone', ...about, milestone, workingDays } as const;
    }),
  ];
}
