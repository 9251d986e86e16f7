import type { AgreementId, Instant, LocalDate, PartyId, ProgrammeId } from '../../domain/ids.ts';
import type { LikelySource } from '../../domain/programme/freezing/warnings.ts';
import type { OutcomeKind, Progress } from '../../domain/words.ts';
import type { AmendingDone } from './amending-done.ts';
import type { AgendaDone } from './done-agenda.ts';
import type { CourseDone } from './done-course.ts';
import type { EveningDone } from './done-evening.ts';
import type { JournalDone } from './done-journal.ts';
import type { JudgingDone } from './done-judging.ts';
import type { SigningDone } from './done-signing.ts';
import type { SuccessionDone } from './done-succession.ts';
import type { TownDone } from './done-town.ts';
import type { ProgrammeRef } from './shared.ts';

/** Where a signature can be looked at. */
interface SignedPlace {
  readonly programmeId: ProgrammeId;
  readonly partyId: PartyId;
  readonly revision: number;
}

/** What was just done, said to the one who did it. */
export type Done =
  | JournalDone
  | EveningDone
  | CourseDone
  | JudgingDone
  | AgendaDone
  | SigningDone
  | TownDone
  | SuccessionDone
  | AmendingDone
  | {
      readonly done: 'proposed';
      readonly programme: ProgrammeRef;
      readonly activityId: AgreementId;
      readonly what: string;
    }
  | {
      readonly done: 'projectAdded';
      readonly programme: ProgrammeRef;
      readonly name: string;
      /** With which a channel becomes that of its team. */
      readonly teamCode: { readonly code: string; readonly expiresOn: LocalDate };
    }
  | {
      readonly done: 'completed';
      readonly programme: ProgrammeRef;
      readonly activityId: AgreementId;
      readonly what: string;
      /** The step of "Maak compleet" that comes next; null after the last. */
      readonly next: 1 | 2 | 3 | null;
      /** A source that others almost spell so. */
      readonly meant: LikelySource | null;
    }
  | {
      readonly done: 'sourceCorrected';
      readonly programme: ProgrammeRef;
      readonly what: string;
      readonly nearest: string;
    }
  | { readonly done: 'takenIn'; readonly programme: ProgrammeRef; readonly count: number; readonly asked: number }
  | { readonly done: 'withdrawn'; readonly programme: ProgrammeRef; readonly what: string }
  /** `onBehalfOf`: the owner of a party on paper, whose answer a coordinator passed on. */
  | { readonly done: 'ownershipAccepted'; readonly what: string; readonly onBehalfOf: string | null }
  | { readonly done: 'ownershipDeclined'; readonly what: string }
  | { readonly done: 'eveningRecorded'; readonly programme: ProgrammeRef }
  | { readonly done: 'contributionCorrected'; readonly programme: ProgrammeRef }
  | { readonly done: 'dispositionsGiven'; readonly programme: ProgrammeRef; readonly count: number }
  | {
      readonly done: 'frozen';
      readonly programme: ProgrammeRef;
      readonly revision: number;
      readonly checkCode: string;
      readonly parties: number;
      /** Where the requests wait for a signing meeting. */
      readonly meetsAt: Instant | null;
      readonly signBy: LocalDate;
    }
  | { readonly done: 'reopened'; readonly programme: ProgrammeRef }
  | { readonly done: 'signed'; readonly place: SignedPlace; readonly undoUntil: Instant | null }
  | { readonly done: 'signedFirst'; readonly place: SignedPlace; readonly undoUntil: Instant | null }
  | { readonly done: 'signUndone' }
  | { readonly done: 'declined'; readonly undoUntil: Instant | null }
  | { readonly done: 'declineUndone' }
  | { readonly done: 'changeAsked' }
  | { readonly done: 'changeAnswered' }
  | { readonly done: 'reminded'; readonly party: string }
  | { readonly done: 'otherSignatory'; readonly party: string; readonly name: string }
  | { readonly done: 'paperSignature'; readonly party: string }
  | {
      readonly done: 'reported';
      readonly agreementId: AgreementId;
      readonly what: string;
      readonly progress: Progress;
    }
  | { readonly done: 'reportCorrected'; readonly what: string }
  | { readonly done: 'keptAsSigned'; readonly what: string }
  | { readonly done: 'snoozed'; readonly what: string; readonly until: LocalDate }
  | { readonly done: 'outcomeTold'; readonly what: string; readonly kind: OutcomeKind }
  | { readonly done: 'outcomeCorrected'; readonly what: string }
  | { readonly done: 'notReportedSet'; readonly programme: ProgrammeRef; readonly what: string }
  | { readonly done: 'nextProgramme'; readonly programme: ProgrammeRef; readonly count: number }
  | { readonly done: 'programmeClosed'; readonly programme: ProgrammeRef; readonly count: number }
  | { readonly done: 'budgetsSet'; readonly programme: ProgrammeRef }
  | { readonly done: 'mostLedSet'; readonly programme: ProgrammeRef; readonly most: number }
  /** `over`: more is spent now than was agreed. */
  | {
      readonly done: 'spendingReported';
      readonly what: string;
      readonly agreementId: AgreementId;
      readonly over: 'yes' | 'no';
    }
  | {
      readonly done: 'sheetApplied';
      readonly programme: ProgrammeRef;
      readonly added: number;
      readonly changed: number;
    }
  | { readonly done: 'sentAgain' }
  | { readonly done: 'pageTakenBack' }
  | { readonly done: 'handoverStarted'; readonly to: string }
  | { readonly done: 'handoverWithdrawn' }
  | { readonly done: 'handoverAccepted' }
  | { readonly done: 'handoverDeclined' }
  | { readonly done: 'accountConfirmed'; readonly name: string }
  | { readonly done: 'accountRejected'; readonly name: string };
