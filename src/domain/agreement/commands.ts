import type { ErasePersonal } from '../erasure/erasure.ts';
import type { AgreementId, LocalDate, MunicipalityId, PersonId, ProgrammeId, ReportId, TimeZone } from '../ids.ts';
import type { Ladder } from '../programme/events.ts';
import type { AgreementTerms } from '../programme/terms.ts';
import type { AmendingCommand } from './amending/commands.ts';
import type { Report } from './events.ts';
import type { EvidenceCommand } from './evidence/commands.ts';
import type { MidTermAnswerCommand } from './mid-term/commands.ts';
import type { MilestoneCommand } from './milestones/commands.ts';
import type { OutcomeCommand } from './outcome/commands.ts';
import type { OwnershipCommand } from './ownership/commands.ts';
import type { SpendingCommand } from './spending/commands.ts';

export type AgreementCommand =
  | AmendingCommand
  | ErasePersonal
  | MilestoneCommand
  | EvidenceCommand
  | MidTermAnswerCommand
  | OutcomeCommand
  | SpendingCommand
  | OwnershipCommand
  | {
      readonly type: 'StartAgreement';
      readonly agreementId: AgreementId;
      readonly programmeId: ProgrammeId;
      readonly municipalityId: MunicipalityId;
      readonly terms: AgreementTerms;
      readonly ownerId: PersonId;
      readonly onPaper: boolean;
      readonly startedOn: LocalDate;
      readonly zone: TimeZone;
      readonly ladder: Ladder;
      readonly overdueAtStart: boolean;
    }
  | { readonly type: 'KeepAsSigned' }
  | {
      readonly type: 'RecordCheckInDelivered';
      readonly slot: LocalDate;
      readonly personId: PersonId;
      readonly messageId: string;
    }
  | { readonly type: 'RecordCheckInNotReached'; readonly slot: LocalDate; readonly personId: PersonId }
  | { readonly type: 'RecordNoReport'; readonly slot: LocalDate }
  /** at risk needs a cause and a note; off track needs cause, consequence and correction in words; on track and done need nothing. */
  | { readonly type: 'ReportProgress'; readonly report: Report }
  | { readonly type: 'CorrectProgress'; readonly corrects: ReportId; readonly report: Report }
  | { readonly type: 'SnoozeNudges'; readonly until: LocalDate };
