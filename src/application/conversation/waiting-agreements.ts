import { type Agreement, latestReport, type StartedAgreement } from '../../domain/agreement/state.ts';
import { justBefore } from '../../domain/calendar/local-time.ts';
import type { Instant } from '../../domain/ids.ts';
import { outcomeQuestions } from '../../domain/plan/outcomes.ts';
import { planAgreement } from '../../domain/plan/plan-agreement.ts';
import { standStillsOf } from '../../domain/programme/pausing/stand-still.ts';
import type { Waiting } from '../../views/models.ts';
import { refOf } from '../present/progress.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';
import { courseWaiting } from './waiting-course.ts';

/** What agreements under way ask of this person: how it stands, what was not known yet, keep or amend. */
export const agreementsWaiting = (turn: Turn, seen: Seen, agreements: readonly Agreement[]): readonly Waiting[] =>
  agreements.flatMap((agreement): readonly Waiting[] => {
    const { started } = agreement;
    if (started === null) return [];
    const { programme, ref } = seen;
    const about = { programme: ref, agreement: refOf(programme, started) };
    if (agreement.awaitsDecision) return seen.isCoordinator ? [{ is: 'lateStart', ...about }] : [];
    if (!answersFor(turn, seen, started)) return [];
    const onBehalfOf = started.onPaper ? partyName(programme, started.terms.leadPartyId) : null;
    const slot = unanswered(agreement);
    const report = slot === null ? notKnownYet(turn, seen, agreement, started) : null;
    return [
      ...(slot === null ? [] : [{ is: 'checkIn', ...about, slot, onBehalfOf } as const]),
      ...courseWaiting(turn, seen, agreement, started),
      ...(report === null ? [] : [{ is: 'followUp', ...about, reportId: report } as const]),
      ...(isAskedForOutcome(turn, seen, agreement) ? [{ is: 'outcome', ...about, onBehalfOf } as const] : []),
    ];
  });

/** Its owner; for a party on paper, any coordinator. */
export const answersFor = (
  { person }: Turn,
  { isCoordinator }: Seen,
  { ownerId, onPaper }: Pick<StartedAgreement, 'ownerId' | 'onPaper'>,
): boolean => (onPaper ? isCoordinator : ownerId === person.personId);

/** The last question that arrived, while nobody reported since; *no report* does not close it. */
function unanswered(agreement: Agreement) {
  const asked = agreement.checkIns.at(-1);
  const latest = latestReport(agreement);
  if (asked === undefined || (asked.outcome !== 'delivered' && asked.outcome !== 'noReport')) return null;
  if (latest !== null && (latest.report.progress === 'done' || latest.at >= asked.at)) return null;
  return asked.slot;
}

/** From the first question on, until it is told. */
function isAskedForOutcome(
  { ports, today }: Turn,
  { programme }: Seen,
  { started, outcome, ended }: Agreement,
): boolean {
  if (started === null || ended !== null || outcome?.is === 'told') return false;
  const { startedOn, terms, zone } = started;
  const ending = { startedOn, dueOn: terms.dueOn, endsOn: programme.setUp.term.endsOn };
  const [first] = outcomeQuestions(ending, workCalendar(ports, zone), standStillsOf(programme));
  return first !== undefined && first.on <= today;
}

/** A report of which something was not known, once the days to find out are over. */
function notKnownYet({ ports, now }: Turn, { programme }: Seen, agreement: Agreement, { zone }: StartedAgreement) {
  const latest = latestReport(agreement);
  if (latest === null) return null;
  const since: Instant = justBefore(latest.at);
  const { deliveries } = planAgreement(agreement, workCalendar(ports, zone), since, now, standStillsOf(programme));
  return deliveries.some(({ kind }) => kind === 'followUp') ? latest.report.reportId : null;
}
