import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { EvidenceId, Instant, LocalDate, MilestoneId } from '../../domain/ids.ts';
import type { Milestone } from '../../domain/programme/terms.ts';
import type { MidTermWish, Usefulness } from '../../domain/words.ts';
import type { ChosenMessage } from '../actions/course.ts';
import type { Act, AgreementRef, Closed, InMessage, Open, ProgrammeRef } from './shared.ts';

export interface MilestoneModel extends InMessage {
  readonly agreement: AgreementRef;
  readonly milestone: Milestone;
  /** To its day: positive = before it, 0 = today, negative = past it. */
  readonly workingDays: number;
  readonly onBehalfOf: string | null;
  readonly state: Open | (Act & { readonly is: 'reached'; readonly on: LocalDate }) | Closed;
}

export interface MidTermModel extends InMessage {
  readonly agreement: AgreementRef;
  readonly onBehalfOf: string | null;
  readonly state: Open | (Act & { readonly is: 'answered' }) | Closed;
}

/** The programme stands still. */
export interface PausedModel extends InMessage {
  readonly until: LocalDate;
  readonly reason: string;
  readonly state: Open | Closed;
}

/** The programme goes on. */
export interface ResumedModel extends InMessage {
  readonly on: LocalDate;
  /** What went by: for the coordinators alone, who decide what happens with it. */
  readonly overdue: readonly AgreementRef[] | null;
}

/** A milestone as the agreement's card shows it. */
export interface MilestoneLine extends Milestone {
  readonly reachedOn: LocalDate | null;
  readonly missed: boolean;
}

export interface EvidenceLine {
  readonly evidenceId: EvidenceId;
  readonly label: string;
  readonly at: Instant;
  readonly withdrawn: boolean;
  readonly source:
    | { readonly kind: 'link' | 'message'; readonly url: string | null }
    | { readonly kind: 'file'; readonly name: string; readonly sha256: string };
}

export interface ReachMilestoneFormModel {
  readonly agreement: AgreementRef;
  readonly milestone: Milestone;
  /** Null: it was not reported yet. */
  readonly reachedOn: LocalDate | null;
  readonly today: LocalDate;
}

export interface MilestoneFormModel {
  readonly programme: ProgrammeRef;
  readonly activityId: AgreementRef['agreementId'];
  readonly what: string;
  readonly milestoneId: MilestoneId | null;
  readonly values: { readonly name: string; readonly on: LocalDate | null };
}

export interface EvidenceFormModel {
  readonly agreement: AgreementRef;
  readonly recent: readonly { readonly value: string; readonly label: string }[];
  readonly link: string;
  readonly of: ChosenMessage | null;
}

export interface MidTermValues {
  readonly useful: Usefulness | null;
  readonly onCourse: boolean | null;
  readonly wishes: readonly MidTermWish[];
  readonly explanation: string;
}

export interface MidTermFormModel {
  readonly agreement: AgreementRef;
  /** The source of money that the form asks about: the first of the agreement; null when it needs none. */
  readonly money: SourceStanding | null;
  readonly onBehalfOf: string | null;
  readonly values: MidTermValues;
}

export interface SetMidTermFormModel {
  readonly programme: ProgrammeRef;
  readonly on: LocalDate | null;
}

export interface PauseFormModel {
  readonly programme: ProgrammeRef;
  /** The day that it now ends; null when it goes on. */
  readonly until: LocalDate | null;
}

/** What one agreement's owner said half-way; parties are named, persons are not. */
export interface MidTermLine {
  readonly agreement: AgreementRef;
  readonly said:
    | { readonly is: 'answered'; readonly at: Instant; readonly answer: MidTermSaid }
    | { readonly is: 'open' | 'noAnswer' | 'done' | 'ended' };
  /** The party has no chat: a coordinator passes the answer on. */
  readonly onPaper: boolean;
  /** Reserved and spent, per source. */
  readonly money: readonly SourceStanding[];
}

export interface MidTermSaid {
  readonly useful: Usefulness;
  readonly onCourse: boolean;
  readonly wishes: readonly MidTermWish[];
  readonly explanation: string | null;
}

export interface MidTermModelOfProgramme {
  readonly programme: ProgrammeRef;
  readonly state:
    | { readonly is: 'planned'; readonly on: LocalDate | null }
    | { readonly is: 'open'; readonly on: LocalDate }
    | { readonly is: 'closed'; readonly on: LocalDate; readonly closedOn: LocalDate };
  readonly lines: readonly MidTermLine[];
}

export interface MinutesModel {
  readonly programme: ProgrammeRef;
  /** The reader drafts amendments, and the programme is under way. */
  readonly mayAmend: boolean;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate;
  readonly lines: readonly MidTermLine[];
  /** 1-based. */
  readonly page: number;
}
