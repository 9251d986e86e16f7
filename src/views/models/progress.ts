import type { Standing } from '../../domain/agreement/state.ts';
import type { Instant, LocalDate, ReportId } from '../../domain/ids.ts';
import type { MessageKind } from '../../domain/plan/kinds.ts';
import type { Milestone } from '../../domain/programme/terms.ts';
import type { Cause, Progress } from '../../domain/words.ts';
import type { Waiter } from './amendments.ts';
import type { Untold } from './end.ts';
import type { Act, AgreementRef, Closed, Counts, InMessage, Open, PersonRef } from './shared.ts';

/** An answer as it stands on the card. */
export interface Reported extends Act {
  readonly is: 'reported';
  readonly reportId: ReportId;
  readonly progress: Progress;
  readonly cause: Cause | null;
  readonly note: string | null;
  /** The party for which a coordinator passed it on. */
  readonly onBehalfOf: string | null;
  /** "Verbeter" stays until the next question. */
  readonly correctable: boolean;
}

interface AboutAgreement extends InMessage {
  readonly agreement: AgreementRef;
}

export interface CheckInModel extends AboutAgreement {
  readonly slot: LocalDate;
  /** The owner has no chat: the reader passes the answer on for this party. */
  readonly onBehalfOf: string | null;
  readonly last: { readonly standing: Standing; readonly at: Instant } | null;
  readonly state: Open | Reported | { readonly is: 'noReport'; readonly at: Instant } | Closed;
}

export interface NudgeModel extends AboutAgreement {
  /** To the due date: positive = before it, 0 = today, negative = past it. */
  readonly workingDays: number;
  readonly onBehalfOf: string | null;
  /** Whose agreements wait for this one. */
  readonly waiting: readonly Waiter[];
  readonly state: Open | Reported | { readonly is: 'snoozed'; readonly until: LocalDate } | Closed;
}

/** By the ladder that the parties signed. */
export interface EscalationModel extends AboutAgreement {
  readonly workingDaysLate: number;
  readonly owner: string | null;
  readonly standing: Standing;
  readonly lastReport: { readonly at: Instant; readonly progress: Progress } | null;
  readonly state: Open | Reported | Closed;
}

export interface FollowUpModel extends AboutAgreement {
  readonly reportId: ReportId;
  readonly reportedAt: Instant;
  readonly unknown: readonly ('consequence' | 'correction')[];
  readonly state: Open | Reported | Closed;
}

export interface LateStartModel extends AboutAgreement {
  readonly activatedOn: LocalDate;
  readonly state: Open | (Act & { readonly is: 'kept' }) | Closed;
}

export interface PresentationDueModel extends InMessage {
  readonly dueOn: LocalDate | null;
  readonly state: Open | { readonly is: 'held'; readonly on: LocalDate } | Closed;
}

export interface NotReachedModel extends InMessage {
  /** Of a project team's channel: the name of the project. */
  readonly person: PersonRef;
  /** What could not be delivered. */
  readonly what: MessageKind;
  readonly about: string | null;
  readonly why: 'noAccount' | 'gone' | 'failed' | 'ambiguous' | 'noChannel' | 'channelGone';
  readonly since: Instant;
  /** The message to send again; null when there is none to repeat. */
  readonly undelivered: string | null;
  readonly state: Open | Closed;
}

/** What in a programme needs the reader of a summary. */
export type SummaryNeed =
  | { readonly is: 'toSign'; readonly open: number; readonly parties: readonly string[] }
  | { readonly is: 'notReachedParties'; readonly parties: readonly string[] }
  | { readonly is: 'changeRequests'; readonly count: number }
  | { readonly is: 'proposals'; readonly count: number }
  | { readonly is: 'ownersSilent'; readonly count: number }
  | { readonly is: 'contributions'; readonly count: number }
  | { readonly is: 'presentation'; readonly dueOn: LocalDate | null }
  | { readonly is: 'midTerm'; readonly open: number }
  | { readonly is: 'milestoneMissed'; readonly agreement: AgreementRef; readonly milestone: Milestone }
  | { readonly is: 'outcomes'; readonly untold: readonly Untold[] }
  /** Agreements without a holder. */
  | { readonly is: 'orphans'; readonly agreements: readonly AgreementRef[] }
  /** A party that ends, of which so many agreements were not taken over. */
  | { readonly is: 'partyEnding'; readonly party: string; readonly endsOn: LocalDate; readonly left: number }
  | { readonly is: 'lateStart'; readonly agreement: AgreementRef }
  | { readonly is: 'overdue'; readonly agreement: AgreementRef; readonly workingDaysLate: number }
  | {
      readonly is: 'standing';
      readonly agreement: AgreementRef;
      readonly standing: 'atRisk' | 'offTrack' | 'noReport';
    };

export type SummaryChange =
  | { readonly is: 'frozen'; readonly revision: number; readonly at: Instant }
  | { readonly is: 'reopened'; readonly at: Instant }
  | { readonly is: 'signed'; readonly party: string; readonly at: Instant }
  | { readonly is: 'declined'; readonly party: string; readonly at: Instant }
  | { readonly is: 'activated'; readonly at: Instant }
  | {
      readonly is: 'amendmentSent' | 'amendmentInForce' | 'amendmentOver';
      readonly number: number;
      readonly what: string;
      readonly at: Instant;
    }
  | { readonly is: 'paused' | 'resumed'; readonly at: Instant }
  | {
      readonly is: 'milestoneReached';
      readonly agreement: AgreementRef;
      readonly name: string;
      readonly at: Instant;
    }
  | {
      readonly is: 'reported';
      readonly agreement: AgreementRef;
      readonly before: Standing | null;
      readonly after: Standing;
      readonly at: Instant;
    };

/** Sent only when something needs the reader or something changed. */
export interface SummaryModel extends InMessage {
  readonly reader: 'coordinator' | 'projectTeam';
  readonly on: LocalDate;
  readonly needsYou: readonly SummaryNeed[];
  readonly changed: readonly SummaryChange[];
  /** Null before the activation: there is nothing to count. */
  readonly counts: Counts | null;
  /** The last signed or unsigned root of the journal, to compare with later; null: none was made yet. */
  readonly anchor: { readonly code: string; readonly on: LocalDate } | null;
  /** Persons for a coordinator; for a channel leave it empty. */
  readonly cannotBeReached: readonly PersonRef[];
}
