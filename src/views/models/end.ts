import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { LocalDate, OutcomeId } from '../../domain/ids.ts';
import type { AccountedAgreement } from '../../domain/programme/closing/events.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { Result } from '../../domain/programme/terms.ts';
import type { Gap } from '../../domain/refusal.ts';
import type { OutcomeKind } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';
import type { NamesById } from './names.ts';
import type { ShownOutcome } from './outcome.ts';
import type { Act, AgreementRef, Closed, InMessage, Open, ProgrammeRef } from './shared.ts';

export interface OutcomeFormModel {
  readonly agreement: AgreementRef;
  readonly result: Result;
  /** The outcome that this form puts right; null for the first one. */
  readonly corrects: OutcomeId | null;
  readonly onBehalfOf: string | null;
  readonly values: { readonly kind: OutcomeKind | null; readonly reached: number | null; readonly reason: string };
  /** The agreement's sources of money, with what was spent of each so far. */
  readonly sources: readonly SourceStanding[];
}

export interface NotReportedFormModel {
  readonly agreement: AgreementRef;
  readonly reason: string;
}

/** One agreement among the outcomes of its programme. */
export interface OutcomeLine {
  readonly agreement: AgreementRef;
  readonly result: Result;
  readonly outcome: ShownOutcome | null;
  /** When its owner is asked, or was; null: not any more. */
  readonly askedOn: LocalDate | null;
  /** The reader may tell it, or passes it on for a party on paper. */
  readonly mayTell: boolean;
  readonly correctable: OutcomeId | null;
}

export interface OutcomesModel {
  readonly programme: ProgrammeRef;
  readonly endsOn: LocalDate;
  readonly today: LocalDate;
  readonly isClosed: boolean;
  /** The reader may set "not reported" and close. */
  readonly coordinates: boolean;
  /** The reader may begin the programme that comes next. */
  readonly mayFollow: boolean;
  readonly lines: readonly OutcomeLine[];
}

export interface ClosingCheckModel {
  readonly programme: ProgrammeRef;
  readonly gaps: readonly Gap[];
  readonly names: NamesById;
  readonly agreements: number;
  readonly notReported: number;
}

/** "What became of it?", to the owner. */
export interface OutcomeQuestionModel extends InMessage {
  readonly agreement: AgreementRef;
  readonly endsOn: LocalDate;
  readonly result: Result;
  /** The owner has no chat: the reader passes the answer on for this party. */
  readonly onBehalfOf: string | null;
  readonly state:
    | Open
    | (Act & {
        readonly is: 'told';
        readonly kind: OutcomeKind;
        /** Null: it can't be put right any more. */
        readonly correctable: OutcomeId | null;
      })
    | Closed;
}

/** A party and how many of its outcomes are missing. */
export interface Untold {
  readonly party: string;
  readonly count: number;
}

/** How it stands with the outcomes while the term ends, to the coordinators. */
export interface ProgrammeEndingModel extends InMessage {
  readonly endsOn: LocalDate;
  readonly isOver: boolean;
  /** Asked already, and not told. */
  readonly untold: readonly Untold[];
  /** Not asked yet: a preview. */
  readonly later: number;
  readonly state: Open | Closed;
}

export interface ProgrammeClosedModel extends InMessage {
  readonly on: LocalDate;
  readonly outcomes: readonly { readonly kind: AccountedAgreement['outcome']; readonly count: number }[];
  readonly agreements: number;
}

export interface NextProgrammeFormModel {
  readonly programme: ProgrammeRef;
  readonly name: string;
  readonly term: Term;
  /** All of them are taken along, unless somebody takes one off. */
  readonly parties: readonly Option[];
  /** What did not get done, or not wholly; `chosen` is what its owners carry over. */
  readonly agreements: readonly Option[];
  readonly chosen: readonly string[];
}
