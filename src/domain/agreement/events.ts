import type { PersonalErased } from '../erasure/erasure.ts';
import type {
  AgreementId,
  LocalDate,
  MunicipalityId,
  PartyId,
  PersonId,
  ProgrammeId,
  ReportId,
  TimeZone,
} from '../ids.ts';
import type { Ladder } from '../programme/events.ts';
import type { AgreementTerms } from '../programme/terms.ts';
import type { Sealed } from '../sealed.ts';
import type { Cause, Progress } from '../words.ts';
import type { AmendingEvent } from './amending/events.ts';
import type { EvidenceEvent } from './evidence/events.ts';
import type { MidTermAnswerEvent } from './mid-term/events.ts';
import type { MilestoneEvent } from './milestones/events.ts';
import type { OutcomeEvent } from './outcome/events.ts';
import type { OwnershipEvent } from './ownership/events.ts';
import type { SpendingEvent } from './spending/events.ts';

/** What an owner reports. `unknown` = "not known yet": asked again after five working days. */
export interface Report {
  readonly reportId: ReportId;
  /** The check-in that it answers; null when reported of one's own accord. */
  readonly slot: LocalDate | null;
  readonly progress: Progress;
  readonly cause: Cause | null;
  readonly note: Sealed | null;
  readonly consequence: Sealed | 'unknown' | null;
  readonly correction: Sealed | 'unknown' | null;
  readonly by: PersonId;
  /** The party for which a coordinator passed it on; null when its owner reported. */
  readonly recordedOnBehalfOf: PartyId | null;
}

export type AgreementEvent =
  | AmendingEvent
  | PersonalErased
  | MilestoneEvent
  | EvidenceEvent
  | MidTermAnswerEvent
  | OutcomeEvent
  | SpendingEvent
  | OwnershipEvent
  | {
      readonly type: 'AgreementStarted';
      readonly agreementId: AgreementId;
      readonly programmeId: ProgrammeId;
      readonly municipalityId: MunicipalityId;
      readonly terms: AgreementTerms;
      readonly ownerId: PersonId;
      /** The lead party has no chat: its reports are passed on by a coordinator. */
      readonly onPaper: boolean;
      readonly startedOn: LocalDate;
      readonly zone: TimeZone;
      readonly ladder: Ladder;
      /** Its due date passed before the last signature counted: nothing is sent until the coordinator decided. */
      readonly overdueAtStart: boolean;
    }
  | { readonly type: 'KeptAsSigned' }
  | {
      readonly type: 'CheckInDelivered';
      readonly slot: LocalDate;
      readonly personId: PersonId;
      readonly messageId: string;
    }
  | { readonly type: 'CheckInNotReached'; readonly slot: LocalDate; readonly personId: PersonId }
  | { readonly type: 'NoReportRecorded'; readonly slot: LocalDate }
  | { readonly type: 'ProgressReported'; readonly report: Report }
  | { readonly type: 'ProgressCorrected'; readonly corrects: ReportId; readonly report: Report }
  | { readonly type: 'NudgesSnoozed'; readonly until: LocalDate };
