import { localDateOf } from '../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../decider.ts';
import { decideErasure } from '../erasure/erasure.ts';
import { dueOnDate } from '../plan/due-date.ts';
import { decideAmending } from './amending/decide.ts';
import { checkInOf, isDone, whyNotNow } from './check-ins.ts';
import type { AgreementCommand } from './commands.ts';
import type { AgreementEvent } from './events.ts';
import { decideEvidence } from './evidence/decide.ts';
import { decideMidTermQuestion } from './mid-term/decide.ts';
import { decideMilestone } from './milestones/decide.ts';
import { decideOutcome } from './outcome/decide.ts';
import { decideOwnership } from './ownership/decide.ts';
import { whyIncomplete, whyNotBy } from './report.ts';
import { decideSpending } from './spending/decide.ts';
import { type Agreement, latestReport, type StartedAgreement } from './state.ts';
import { whyEnded } from './why-ended.ts';

type Decided = Decision<AgreementEvent>;

export const decide = (command: AgreementCommand, envelope: Envelope, agreement: Agreement): Decided => {
  if (command.type === 'StartAgreement') return start(command, agreement);
  const { started } = agreement;
  if (started === null) return refuse({ code: 'notFound', what: 'agreement' });
  // What a timer or a late delivery still brings is no news any more; a person hears why.
  if (agreement.closedOn !== null && command.type !== 'ErasePersonal')
    return envelope.actor.kind === 'timer' ? accept() : refuse({ code: 'programmeClosed' });
  switch (command.type) {
    case 'AmendTerms':
    case 'EndAgreement':
      return decideAmending(command, agreement);
    case 'ErasePersonal':
      return decideErasure(command, agreement);
    case 'ChangeOwner':
    case 'RecordOwnerLeft':
      return decideOwnership(command, agreement, started);
    case 'KeepAsSigned':
      return agreement.awaitsDecision ? accept({ type: 'KeptAsSigned' }) : accept();
    case 'RecordCheckInDelivered':
    case 'RecordCheckInNotReached':
    case 'RecordNoReport':
      return recordCheckIn(command, agreement, started);
    case 'ReportProgress':
      return report(command, envelope, agreement, started);
    case 'CorrectProgress':
      return correct(command, envelope, agreement, started);
    case 'SnoozeNudges':
      return snooze(command, envelope, agreement, started);
    case 'ReportMilestone':
    case 'CorrectMilestone':
      return decideMilestone(command, envelope, agreement, started);
    case 'AddEvidence':
    case 'WithdrawEvidence':
      return decideEvidence(command, envelope, agreement, started);
    case 'AskMidTerm':
    case 'AnswerMidTerm':
    case 'EndMidTerm':
      return decideMidTermQuestion(command, envelope, agreement, started);
    case 'RecordOutcome':
    case 'CorrectOutcome':
    case 'RecordNotReported':
    case 'CloseAgreement':
      return decideOutcome(command, envelope, agreement, started);
    case 'ReportSpending':
    case 'CorrectSpending':
      return decideSpending(command, envelope, agreement, started);
  }
};

/** Given again by every follow-up of the activation until it is done. */
const start = ({ type: _, ...particulars }: Of<AgreementCommand, 'StartAgreement'>, { started }: Agreement): Decided =>
  started === null ? accept({ type: 'AgreementStarted', ...particulars }) : accept();

/** A record about a check-in that has its answer, or its silence, is no news any more. */
const recordCheckIn = (
  command: Of<AgreementCommand, 'RecordCheckInDelivered' | 'RecordCheckInNotReached' | 'RecordNoReport'>,
  agreement: Agreement,
  { zone }: StartedAgreement,
): Decided => {
  if (agreement.ended !== null) return accept();
  const { slot } = command;
  const outcome = checkInOf(agreement, slot)?.outcome ?? null;
  switch (command.type) {
    case 'RecordCheckInDelivered': {
      const { personId, messageId } = command;
      // Reported of one's own accord after it fell due: it was answered before it could be asked, and silence can't follow.
      const isAnswered = (latestReport(agreement)?.at ?? '') >= dueOnDate(slot, zone);
      const isNews = (outcome === null || outcome === 'notReached') && !isAnswered;
      return isNews ? accept({ type: 'CheckInDelivered', slot, personId, messageId }) : accept();
    }
    case 'RecordCheckInNotReached': {
      const { personId } = command;
      return outcome === null ? accept({ type: 'CheckInNotReached', slot, personId }) : accept();
    }
    // Silence is only recorded after a recorded delivery.
    case 'RecordNoReport':
      return outcome === 'delivered' && !isDone(agreement) ? accept({ type: 'NoReportRecorded', slot }) : accept();
  }
};

const report = (
  { report }: Of<AgreementCommand, 'ReportProgress'>,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decided => {
  const reason =
    whyNotBy(actor, report, started) ?? whyEnded(agreement) ?? whyNotNow(agreement, report) ?? whyIncomplete(report);
  return reason === null ? accept({ type: 'ProgressReported', report }) : refuse(reason);
};

const correct = (
  { corrects, report }: Of<AgreementCommand, 'CorrectProgress'>,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decided => {
  const recorded = agreement.reports.find((each) => each.report.reportId === corrects);
  if (recorded === undefined) return refuse({ code: 'notFound', what: 'report' });
  const isRepeated = agreement.reports.some((each) => each.report.reportId === report.reportId);
  if (recorded.correctedBy !== null || isRepeated) return refuse({ code: 'alreadyAnswered' });
  const reason = whyNotBy(actor, report, started) ?? whyIncomplete(report);
  return reason === null ? accept({ type: 'ProgressCorrected', corrects, report }) : refuse(reason);
};

const snooze = (
  { until }: Of<AgreementCommand, 'SnoozeNudges'>,
  { at }: Envelope,
  agreement: Agreement,
  { zone }: StartedAgreement,
): Decided => {
  const reason = whyEnded(agreement);
  if (reason !== null) return refuse(reason);
  if (until <= localDateOf(at, zone)) return refuse({ code: 'dateInPast', date: until });
  return until === agreement.snoozedUntil ? accept() : accept({ type: 'NudgesSnoozed', until });
};
