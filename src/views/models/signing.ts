import type { AgreementId, ChangeRequestId, Instant, LocalDate } from '../../domain/ids.ts';
import type { Recess } from '../../domain/municipality/recess.ts';
import type { Means } from '../../domain/programme/terms.ts';
import type { FormalSignature } from '../../domain/words.ts';
import type { Act, AgreementRef, Closed, InMessage, Open, PartyRef, ProgrammeRef } from './shared.ts';
import type { MeetingShown } from './signing-term.ts';

/** What one party promises, short enough for a card. */
export interface AgreementInBrief {
  readonly agreementId: AgreementId;
  readonly what: string;
  readonly role: 'lead' | 'involved';
  readonly dueOn: LocalDate | null;
  readonly means: Means | null;
}

/** One place where two texts differ; '' before = new, '' after = gone. Made by `textDifferences`. */
export interface TextDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** `undoUntil` null: it counts. */
export type SignState =
  | Open
  | (Act & { readonly is: 'signed'; readonly undoUntil: Instant | null; readonly onPaper: boolean })
  /** One of two signatures: a colleague signs too. */
  | (Act & { readonly is: 'signedFirst'; readonly undoUntil: Instant | null })
  | (Act & { readonly is: 'declined'; readonly undoUntil: Instant | null })
  /** Reopened: the revision is no longer out for signature. */
  | { readonly is: 'textChanged'; readonly at: Instant }
  | { readonly is: 'activated'; readonly signed: Act | null; readonly on: LocalDate }
  | Closed;

/** The revision that is asked for. */
interface TextToSign extends InMessage {
  readonly signBy: LocalDate;
  /** Where the parties sign together. */
  readonly meeting: MeetingShown | null;
  readonly party: PartyRef;
  readonly revision: number;
  readonly checkCode: string;
}

export interface SignRequestModel extends TextToSign {
  /** The function in which the reader signs for the party. */
  readonly function: string;
  readonly agreements: readonly AgreementInBrief[];
  /** Of the whole programme. */
  readonly agreementCount: number;
  /** The party signed an earlier revision: only what differs is shown. */
  readonly signedEarlier: {
    readonly revision: number;
    /** The reader did, rather than a colleague. */
    readonly own: boolean;
    readonly differences: readonly TextDifference[];
  } | null;
  /** Two sign for the party: in which function the other does, and whether that was done. Null: the reader signs alone. */
  readonly together: { readonly function: string; readonly signed: boolean } | null;
  /** The reader's party asked for a change of this revision. */
  readonly changeAsked: { readonly at: Instant } | null;
  readonly state: SignState;
}

/** A party signs outside of Handslag: in which way, and why. */
export interface SignsOutside {
  readonly how: FormalSignature;
  readonly because: 'reach' | 'rule' | 'ceiling';
}

export interface PaperSignRequestModel extends TextToSign {
  readonly agreementCount: number;
  readonly outside: SignsOutside;
  readonly state: SignState;
}

export interface DeclineNoticeModel extends InMessage {
  readonly party: string;
  readonly revision: number;
  readonly declined: Act;
  readonly reason: string;
  readonly reader: 'coordinator' | 'signatory';
  readonly state: Open | Closed;
}

export interface ChangeAskedModel extends InMessage {
  readonly changeRequestId: ChangeRequestId;
  readonly party: string;
  readonly revision: number;
  readonly asked: Act;
  readonly text: string;
  readonly state:
    | Open
    | (Act & { readonly is: 'answered'; readonly answer: 'adapted' | 'notAdapted'; readonly reason: string | null })
    | Closed;
}

export interface ChangeAnsweredModel extends InMessage {
  readonly text: string;
  readonly revision: number;
  readonly answer: 'adapted' | 'notAdapted';
  readonly reason: string | null;
  readonly answered: Act;
}

export interface ActivatedModel extends InMessage {
  readonly on: LocalDate;
  readonly revision: number;
  readonly checkCode: string;
  readonly parties: readonly string[];
  readonly agreementCount: number;
  /** The reader's own agreements; empty in a channel. */
  readonly own: readonly AgreementRef[];
}

/** Per party how the signing stands. */
export interface BoardModel {
  readonly signBy: LocalDate;
  /** Those before that date. */
  readonly recesses: readonly Recess[];
  /** When the requests go out, where they wait for that. */
  readonly opensAt: Instant | null;
  readonly meeting: MeetingShown | null;
  readonly programme: ProgrammeRef;
  readonly revision: number;
  readonly checkCode: string;
  readonly parties: readonly {
    readonly party: PartyRef;
    /** Who is asked and did not sign yet. */
    readonly signatories: readonly string[];
    readonly outside: SignsOutside | null;
    readonly state: SignState;
    readonly delivered: Instant | null;
    readonly notReached: Instant | null;
    /** The last earlier revision that the party signed. */
    readonly signedBefore: number | null;
  }[];
  /** Asked and not answered yet. */
  readonly changeRequests: readonly {
    readonly changeRequestId: ChangeRequestId;
    readonly party: string;
    readonly at: Instant;
  }[];
}

/** What a signatory agrees to with "Teken": its hash is kept with the signature. */
export interface ConsentModel {
  readonly programme: string;
  readonly party: string;
  readonly function: string;
  readonly revision: number;
  readonly checkCode: string;
}
