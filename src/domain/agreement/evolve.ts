import type { Of } from '../decider.ts';
import { evolveErasure } from '../erasure/erasure.ts';
import type { Instant, LocalDate } from '../ids.ts';
import { upsert } from '../upsert.ts';
import { evolveAmending } from './amending/evolve.ts';
import { slotAnswered } from './check-ins.ts';
import type { AgreementEvent } from './events.ts';
import { evolveEvidence } from './evidence/evolve.ts';
import { evolveMidTermQuestion } from './mid-term/evolve.ts';
import { evolveMilestones } from './milestones/evolve.ts';
import { evolveOutcome } from './outcome/evolve.ts';
import { evolveOwnership } from './ownership/evolve.ts';
import { evolveSpending } from './spending/evolve.ts';
import type { Agreement, CheckIn, RecordedReport } from './state.ts';

export const evolve = (agreement: Agreement, event: AgreementEvent, at: Instant): Agreement => {
  switch (event.type) {
    case 'PersonalErased':
      return evolveErasure(agreement, event);
    case 'AgreementStarted': {
      const { type: _, overdueAtStart, ...particulars } = event;
      return { ...agreement, started: { ...particulars, at }, awaitsDecision: overdueAtStart };
    }
    case 'KeptAsSigned':
      return { ...agreement, awaitsDecision: false };
    case 'CheckInDelivered':
      return withOutcome(agreement, event.slot, 'delivered', at);
    case 'CheckInNotReached':
      return withOutcome(agreement, event.slot, 'notReached', at);
    case 'NoReportRecorded':
      return withOutcome(agreement, event.slot, 'noReport', at);
    case 'ProgressReported': {
      const { report } = event;
      const slot = slotAnswered(agreement, report);
      const reported = { ...agreement, reports: [...agreement.reports, { report, at, correctedBy: null }] };
      return slot === null ? reported : withOutcome(reported, slot, 'answered', at);
    }
    case 'ProgressCorrected':
      return { ...agreement, reports: agreement.reports.flatMap((recorded) => corrected(recorded, event, at)) };
    case 'OwnerChanged':
    case 'OwnerLeft':
      return evolveOwnership(agreement, event, at);
    case 'NudgesSnoozed':
      return { ...agreement, snoozedUntil: event.until };
    case 'TermsAmended':
    case 'AgreementEnded':
      return evolveAmending(agreement, event, at);
    case 'MilestoneReached':
    case 'MilestoneCorrected':
    case 'MilestoneTakenBack':
      return evolveMilestones(agreement, event, at);
    case 'EvidenceAdded':
    case 'EvidenceWithdrawn':
      return evolveEvidence(agreement, event, at);
    case 'MidTermAsked':
    case 'MidTermAnswered':
    case 'MidTermEnded':
      return evolveMidTermQuestion(agreement, event, at);
    case 'OutcomeRecorded':
    case 'OutcomeCorrected':
    case 'OutcomeNotReported':
    case 'AgreementClosed':
      return evolveOutcome(agreement, event, at);
    case 'SpendingReported':
    case 'SpendingCorrected':
      return evolveSpending(agreement, event, at);
  }
};

const withOutcome = (agreement: Agreement, slot: LocalDate, outcome: CheckIn['outcome'], at: Instant): Agreement => ({
  ...agreement,
  checkIns: upsert(agreement.checkIns, { slot, outcome, at }, (checkIn) => checkIn.slot === slot),
});

/** A correction stands behind the report it corrects, so that it never takes the place of a newer one. */
const corrected = (
  recorded: RecordedReport,
  { corrects, report }: Of<AgreementEvent, 'ProgressCorrected'>,
  at: Instant,
): readonly RecordedReport[] =>
  recorded.report.reportId === corrects
    ? [
        { ...recorded, correctedBy: report.reportId },
        { report, at, correctedBy: null },
      ]
    : [recorded];
