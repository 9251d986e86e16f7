import { latestSpending } from '../../domain/agreement/spending/state.ts';
import { type Agreement, latestReport, standingOf } from '../../domain/agreement/state.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { AgreementId } from '../../domain/ids.ts';
import { maySignOn } from '../../domain/municipality/mandates.ts';
import { waitedForBy } from '../../domain/programme/dependencies/waiters.ts';
import type { Activity } from '../../domain/programme/state.ts';
import { takenOver } from '../../domain/programme/succession/find.ts';
import type { AgreementDetailModel, TakenOverFrom } from '../../views/models.ts';
import { loadAgreement } from '../command.ts';
import { waitingFor } from '../present/waiting-for.ts';
import { evidenceLines, milestoneLines } from './agreement-course.ts';
import { historyOf } from './agreement-history.ts';
import { sourcesOf } from './money-standing.ts';
import { beforeAndAfter, mayTellOutcome, shownOutcome } from './outcomes.ts';
import { agreementRef, partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';
import { answersFor } from './waiting-agreements.ts';

/** Everything about one agreement, or about the activity that becomes one. Null: the programme has no such activity. */
export async function agreementDetail(
  turn: Turn,
  seen: Seen,
  agreementId: AgreementId,
): Promise<AgreementDetailModel | null> {
  const { programme, ref } = seen;
  const activity = programme.activities.find(({ activityId }) => activityId === agreementId);
  if (activity === undefined) return null;
  const { state: agreement } = await loadAgreement(turn.ports, turn.municipalityId, agreementId);
  const { fields } = activity;
  const knowsWho = seen.isCoordinator || activity.ownerId === turn.person.personId;
  return {
    programme: ref,
    agreement: agreementRef(programme, agreementId),
    project: programme.projects.find(({ projectId }) => projectId === activity.projectId)?.name ?? '',
    forWhom: fields.forWhom,
    ownerFunction: fields.ownerFunction,
    involved: fields.involvedPartyIds.flatMap((partyId) => partyName(programme, partyId) ?? []),
    themes: fields.themes,
    themeNames: programme.setUp.themeNames,
    means: fields.means,
    result: fields.result,
    money: sourcesOf(agreement),
    standing: agreement.started === null ? null : standingOf(agreement),
    outcome: await shownOutcome(turn, seen, agreement, knowsWho),
    takenFrom: takenFrom(programme, agreementId),
    since: activity.since,
    ended: activity.ended,
    waitsFor: waitedForBy(programme, activity).map(({ fields: { what } }) => what),
    waiting: waitingFor(programme, agreementId),
    ...(await beforeAndAfter(turn, seen, agreementId)),
    milestones: milestoneLines(turn, activity, agreement),
    evidence: await evidenceLines(turn, agreement),
    history: await historyOf(turn, seen, agreementId, knowsWho),
    may: mayDo(turn, seen, activity, agreement),
  };
}

/** Its owner, the party that leads it, or a coordinator; one person is asked at a time. */
function mayHandOver({ person, today }: Turn, seen: Seen, activity: Activity): boolean {
  const { programme, municipality, isCoordinator } = seen;
  const { activityId, ownerId, takenIn, ended, fields } = activity;
  const isAsked = programme.handovers.some(
    ({ role, answer }) => answer.kind === 'open' && role.of === 'owner' && role.activityId === activityId,
  );
  if (!takenIn || ended !== null || isAsked || programme.phase === 'closed') return false;
  if (isCoordinator || ownerId === person.personId) return true;
  return fields.leadPartyId !== null && maySignOn(municipality, fields.leadPartyId, person.personId, today);
}

/** The party before the one that leads it now. */
function takenFrom(programme: Seen['programme'], agreementId: AgreementId): TakenOverFrom | null {
  const last = takenOver(programme, agreementId).at(-1);
  if (last === undefined) return null;
  return { party: partyName(programme, last.from) ?? '', on: localDateOf(last.at, programme.setUp.zone) };
}

function mayDo(turn: Turn, seen: Seen, activity: Activity, agreement: Agreement): AgreementDetailModel['may'] {
  const { started, awaitsDecision } = agreement;
  const isDraft = seen.programme.phase === 'draft';
  const isPartner = seen.programme.setUp.parties.some(({ partyId }) => partyId === turn.person.partyId);
  const answers = started !== null && answersFor(turn, seen, started);
  const latest = latestReport(agreement);
  const isOpen = agreement.closedOn === null && agreement.ended === null;
  const isDone = latest?.report.progress === 'done';
  return {
    report: answers && !isDone && isOpen,
    correct: answers && agreement.closedOn === null ? (latest?.report.reportId ?? null) : null,
    snooze: answers && isOpen && !isDone && !awaitsDecision && activity.ownerId === turn.person.personId,
    ...mayTellOutcome(agreement, answers),
    // What was spent up to its end is still told after it.
    spend: answers && agreement.closedOn === null,
    correctSpending:
      answers && agreement.closedOn === null ? (latestSpending(agreement)?.spending.spendingId ?? null) : null,
    prove: answers && isOpen,
    midTerm: answers && agreement.midTerm !== null && !agreement.midTerm.ended,
    handOver: mayHandOver(turn, seen, activity),
    amend: seen.isCoordinator && seen.programme.phase === 'active' && activity.ended === null,
    complete: isDraft && (isPartner || seen.isCoordinator),
    withdraw: isDraft && seen.isCoordinator,
  };
}
