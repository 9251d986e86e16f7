import type {
  AgreementId,
  ChangeRequestId,
  ContributionId,
  LocalDate,
  PartyId,
  PersonId,
  ProgrammeId,
  ProjectId,
  ReportId,
} from '../domain/ids.ts';
import type { Progress } from '../domain/words.ts';
import type { AgendaAction } from './actions/agenda.ts';
import type { AmendmentAction } from './actions/amendments.ts';
import type { CouncilAction } from './actions/council.ts';
import type { CourseAction } from './actions/course.ts';
import type { EndAction } from './actions/end.ts';
import type { EveningAction } from './actions/evening.ts';
import type { HandoverAction } from './actions/handovers.ts';
import type { JournalAction } from './actions/journal.ts';
import type { JudgingAction } from './actions/judging.ts';
import type { MandateAction } from './actions/mandates.ts';
import type { MoneyAction } from './actions/money.ts';
import type { PublishingAction } from './actions/publishing.ts';
import type { SentAction } from './actions/sent.ts';
import type { SettingsAction } from './actions/settings.ts';
import type { ColumnAction, SheetAction } from './actions/sheet.ts';
import type { SigningTermAction } from './actions/signing-term.ts';
import type { SuccessionAction } from './actions/succession.ts';
import type { TownAction } from './actions/town.ts';

/** What a button or a form's submit does. Stored behind an opaque id; who may do it is decided at the click. */
export type Action =
  | JournalAction
  | EveningAction
  | AmendmentAction
  | EndAction
  | CourseAction
  | JudgingAction
  | AgendaAction
  | MandateAction
  | TownAction
  | CouncilAction
  | HandoverAction
  | SuccessionAction
  | PublishingAction
  | SigningTermAction
  | MoneyAction
  | SentAction
  | SheetAction
  | SettingsAction
  | ColumnAction
  // Everybody
  | { readonly verb: 'showMine' }
  | { readonly verb: 'showHelp' }
  | { readonly verb: 'showStatus'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'showAgreement'; readonly agreementId: AgreementId }
  | { readonly verb: 'why'; readonly messageId: string }
  // Accounts
  | { readonly verb: 'confirmAccount'; readonly personId: PersonId; readonly linkId: string }
  | { readonly verb: 'rejectAccount'; readonly personId: PersonId; readonly linkId: string }
  | { readonly verb: 'newCode'; readonly personId: PersonId }
  | { readonly verb: 'showPeople'; readonly programmeId: ProgrammeId }
  // Proposals
  | { readonly verb: 'openProposal'; readonly programmeId: ProgrammeId; readonly projectId: ProjectId | null }
  | { readonly verb: 'submitProposal'; readonly programmeId: ProgrammeId; readonly projectId: ProjectId | null }
  | { readonly verb: 'openNewProject'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitNewProject'; readonly programmeId: ProgrammeId }
  /** "Maak compleet": step 1 = who and when, 2 = what is needed, 3 = result. */
  | {
      readonly verb: 'openComplete';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly step: 1 | 2 | 3;
    }
  | {
      readonly verb: 'submitComplete';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly step: 1 | 2 | 3;
    }
  | { readonly verb: 'openTakeIn'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitTakeIn'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'withdrawActivity'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId }
  | {
      readonly verb: 'acceptOwnership';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly ask: number;
    }
  | {
      readonly verb: 'openDeclineOwnership';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly ask: number;
    }
  | {
      readonly verb: 'submitDeclineOwnership';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly ask: number;
    }
  /** A coordinator records what an owner of a party on paper answered. */
  // The evening
  | { readonly verb: 'showEvening'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openEvening'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitEvening'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openContributions'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitContributions'; readonly programmeId: ProgrammeId }
  | {
      readonly verb: 'openCorrectContribution';
      readonly programmeId: ProgrammeId;
      readonly contributionId: ContributionId;
    }
  | {
      readonly verb: 'submitCorrectContribution';
      readonly programmeId: ProgrammeId;
      readonly contributionId: ContributionId;
    }
  | { readonly verb: 'openDispositions'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitDispositions'; readonly programmeId: ProgrammeId }
  // The freeze
  | { readonly verb: 'showFreezeCheck'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'freeze'; readonly programmeId: ProgrammeId; readonly seq: number }
  | { readonly verb: 'openReopen'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitReopen'; readonly programmeId: ProgrammeId }
  // Signing
  | { readonly verb: 'readText'; readonly programmeId: ProgrammeId; readonly revision: number; readonly page: number }
  | { readonly verb: 'sign'; readonly programmeId: ProgrammeId; readonly partyId: PartyId; readonly revision: number }
  | {
      readonly verb: 'undoSign';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'openDecline';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'submitDecline';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'undoDecline';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'openAskForChange';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'submitAskForChange';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | { readonly verb: 'openAnswerChange'; readonly programmeId: ProgrammeId; readonly changeRequestId: ChangeRequestId }
  | {
      readonly verb: 'submitAnswerChange';
      readonly programmeId: ProgrammeId;
      readonly changeRequestId: ChangeRequestId;
    }
  | { readonly verb: 'showBoard'; readonly programmeId: ProgrammeId }
  | {
      readonly verb: 'remindToSign';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | { readonly verb: 'openOtherSignatory'; readonly programmeId: ProgrammeId; readonly partyId: PartyId }
  | { readonly verb: 'submitOtherSignatory'; readonly programmeId: ProgrammeId; readonly partyId: PartyId }
  | {
      readonly verb: 'openPaperSignature';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  | {
      readonly verb: 'submitPaperSignature';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    }
  // Under way
  | {
      readonly verb: 'report';
      readonly agreementId: AgreementId;
      readonly slot: LocalDate | null;
      readonly progress: Extract<Progress, 'onTrack' | 'done'>;
    }
  | {
      readonly verb: 'openReport';
      readonly agreementId: AgreementId;
      readonly slot: LocalDate | null;
      readonly progress: Progress | null;
    }
  | {
      readonly verb: 'submitReport';
      readonly agreementId: AgreementId;
      readonly slot: LocalDate | null;
      readonly progress: Progress | null;
    }
  | { readonly verb: 'openCorrectReport'; readonly agreementId: AgreementId; readonly reportId: ReportId }
  | { readonly verb: 'submitCorrectReport'; readonly agreementId: AgreementId; readonly reportId: ReportId }
  | { readonly verb: 'keepAsSigned'; readonly agreementId: AgreementId }
  | { readonly verb: 'snooze'; readonly agreementId: AgreementId; readonly how: 'oneDay' | 'threeDays' | 'nextMonday' }
  | { readonly verb: 'openSnooze'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitSnooze'; readonly agreementId: AgreementId }
  | { readonly verb: 'sendAgain'; readonly messageId: string }
  // A programme from a file
  | { readonly verb: 'openImport' }
  | { readonly verb: 'submitImport' }
  | { readonly verb: 'applyImport'; readonly importId: string };

export type Verb = Action['verb'];
export type ActionOf<V extends Verb> = Extract<Action, { readonly verb: V }>;
