import type { WithErasures } from '../erasure/erasure.ts';
import type { AgreementId, Instant, LocalDate, MunicipalityId, PersonId, ProgrammeId, TimeZone } from '../ids.ts';
import type { Ladder } from '../programme/events.ts';
import type { AgreementTerms } from '../programme/terms.ts';
import type { Report } from './events.ts';
import type { RecordedEvidence } from './evidence/state.ts';
import type { MidTermQuestion } from './mid-term/state.ts';
import type { MilestoneReport } from './milestones/state.ts';
import type { RecordedOutcome } from './outcome/state.ts';
import type { RecordedSpending } from './spending/state.ts';

export interface RecordedReport {
  readonly report: Report;
  readonly at: Instant;
  /** The report that took its place, when it was corrected. */
  readonly correctedBy: Report['reportId'] | null;
}

export interface CheckIn {
  readonly slot: LocalDate;
  readonly outcome: 'delivered' | 'notReached' | 'answered' | 'noReport';
  readonly at: Instant;
}

/** The status shown: `noReport` after an unanswered check-in, never the last green. */
export type Standing = 'onTrack' | 'atRisk' | 'offTrack' | 'noReport' | 'done';

export interface StartedAgreement {
  readonly agreementId: AgreementId;
  readonly programmeId: ProgrammeId;
  readonly municipalityId: MunicipalityId;
  readonly terms: AgreementTerms;
  readonly ownerId: PersonId;
  readonly onPaper: boolean;
  readonly startedOn: LocalDate;
  readonly zone: TimeZone;
  readonly ladder: Ladder;
  readonly at: Instant;
}

export interface Agreement extends WithErasures {
  readonly started: StartedAgreement | null;
  /** Overdue when the programme was activated, and the coordinator has not decided yet. */
  readonly awaitsDecision: boolean;
  readonly checkIns: readonly CheckIn[];
  readonly reports: readonly RecordedReport[];
  readonly snoozedUntil: LocalDate | null;
  /** Of the terms, as the programme counts them: 0 as signed. */
  readonly edition: number;
  /** Ended by that amendment: nothing more is asked, its history stays. */
  readonly ended: { readonly on: LocalDate; readonly amendment: number; readonly at: Instant } | null;
  /** What was said about milestones, each once. */
  readonly milestones: readonly MilestoneReport[];
  readonly evidence: readonly RecordedEvidence[];
  /** Null before the mid-term review of its programme. */
  readonly midTerm: MidTermQuestion | null;
  /** Null: nobody told yet what became of it. */
  readonly outcome: RecordedOutcome | null;
  /** Its programme was closed: nothing is asked or changed any more. */
  readonly closedOn: LocalDate | null;
  /** Every report of what was spent, each correction behind what it corrects. */
  readonly spending: readonly RecordedSpending[];
  /** Since when its owner is gone and nobody took it over; null: it has one. */
  readonly ownerLeft: Instant | null;
}

export const noAgreement: Agreement = {
  erased: [],
  started: null,
  awaitsDecision: false,
  checkIns: [],
  reports: [],
  snoozedUntil: null,
  edition: 0,
  ended: null,
  milestones: [],
  evidence: [],
  midTerm: null,
  outcome: null,
  closedOn: null,
  spending: [],
  ownerLeft: null,
};

/** The report that holds now: the last one that was not corrected. */
export const latestReport = (agreement: Agreement): RecordedReport | null =>
  agreement.reports.findLast((recorded) => recorded.correctedBy === null) ?? null;

/** Before the first report, and since an unanswered or undeliverable check-in, an agreement has no report. */
export const standingOf = (agreement: Agreement): Standing => {
  const report = latestReport(agreement);
  if (report === null) return 'noReport';
  if (report.report.progress === 'done') return 'done';
  const silent = agreement.checkIns.findLast((checkIn) => checkIn.outcome === 'noReport');
  return silent !== undefined && silent.at > report.at ? 'noReport' : report.report.progress;
};
