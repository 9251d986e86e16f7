import type { AgreementId, AmendmentId, Instant, LocalDate } from '../../domain/ids.ts';
import type { Milestone } from '../../domain/programme/terms.ts';
import type { Gap, Refusal } from '../../domain/refusal.ts';
import type { FormalSignature } from '../../domain/words.ts';
import type { NamesById } from './names.ts';
import type { Act, AgreementRef, Closed, InMessage, Open, PartyRef, ProgrammeRef } from './shared.ts';
import type { TextDifference } from './signing.ts';

/** One amendment, short enough for a card. */
export interface AmendmentShown {
  readonly amendmentId: AmendmentId;
  readonly agreementId: AgreementId;
  /** Null: a draft. */
  readonly number: number | null;
  readonly does: 'change' | 'add' | 'end';
  readonly what: string;
  readonly reason: string | null;
  readonly differences: readonly TextDifference[];
  /** Of its own text; null: a draft. */
  readonly checkCode: string | null;
}

/** Nothing is asked any more. */
export interface AmendmentOver {
  readonly is: 'over';
  readonly how: 'inForce' | 'withdrawn' | 'ownerDeclined' | 'stale';
  readonly at: Instant;
  readonly reason: string | null;
}

/** `undoUntil` null: it counts. */
export type ConsentState =
  | Open
  | (Act & { readonly is: 'given'; readonly undoUntil: Instant | null; readonly onPaper: boolean })
  | (Act & { readonly is: 'refused'; readonly undoUntil: Instant | null })
  | AmendmentOver
  | Closed;

export interface AmendmentToConsent {
  readonly amendment: AmendmentShown;
  readonly party: PartyRef;
  /** In which the reader consents for the party. */
  readonly function: string;
  readonly state: ConsentState;
}

export interface AmendmentRequestModel extends InMessage {
  readonly items: readonly AmendmentToConsent[];
}

export interface PaperAmendmentRequestModel extends InMessage {
  readonly amendment: AmendmentShown;
  readonly party: PartyRef;
  readonly outside: { readonly how: FormalSignature; readonly because: 'reach' | 'rule' | 'ceiling' };
  readonly state: ConsentState;
}

export interface AmendmentOwnerRequestModel extends InMessage {
  readonly amendment: AmendmentShown;
  readonly onBehalfOf: { readonly name: string; readonly party: string } | null;
  readonly party: string | null;
  readonly dueOn: LocalDate | null;
  readonly state: Open | (Act & { readonly is: 'accepted' }) | AmendmentOver;
}

export interface AmendmentToldModel extends InMessage {
  readonly amendment: AmendmentShown;
  /** Who decides. */
  readonly consents: readonly string[];
  readonly state: Open | AmendmentOver;
}

export interface AmendmentDeclinedModel extends InMessage {
  readonly amendment: AmendmentShown;
  readonly party: string;
  readonly declined: Act;
  readonly reason: string;
  readonly reader: 'coordinator' | 'signatory';
  readonly state: Open | Closed | AmendmentOver;
}

export interface AmendmentOverModel extends InMessage {
  readonly amendment: AmendmentShown;
  readonly over: AmendmentOver;
  readonly reader: 'coordinator' | 'signatory';
}

export interface AmendmentInForceModel extends InMessage {
  readonly amendment: AmendmentShown;
  readonly on: LocalDate;
  readonly consents: readonly string[];
}

export interface AmendmentsInvitedModel extends InMessage {
  readonly drafts: number;
  readonly until: LocalDate;
  readonly state: Open | Closed;
}

/** What an amendment asks of its coordinator, or where it stands. */
export type AmendmentStanding =
  | { readonly is: 'draft' }
  | { readonly is: 'waitsForOwner'; readonly name: string; readonly since: Instant }
  | { readonly is: 'out'; readonly given: number; readonly total: number }
  | AmendmentOver;

export interface AmendmentsModel {
  readonly programme: ProgrammeRef;
  readonly seq: number;
  readonly coordinates: boolean;
  readonly isActive: boolean;
  /** Newest first. */
  readonly amendments: readonly (Omit<AmendmentShown, 'differences'> & { readonly standing: AmendmentStanding })[];
  readonly fixes: readonly {
    readonly what: string;
    readonly at: Instant;
    readonly differences: readonly TextDifference[];
  }[];
  readonly refresh: { readonly opensOn: LocalDate; readonly closesOn: LocalDate; readonly weeks: number } | null;
}

export interface AmendmentModel {
  readonly programme: ProgrammeRef;
  readonly seq: number;
  readonly amendment: AmendmentShown;
  readonly standing: AmendmentStanding;
  readonly consents: readonly {
    readonly party: PartyRef;
    readonly state: ConsentState;
    readonly outside: boolean;
    /** The coordinator can record it. */
    readonly recordable: boolean;
  }[];
  readonly told: readonly string[];
  /** Of a draft: who is asked to own it, before the parties are asked. */
  readonly asksOwner: string | null;
  readonly gaps: readonly Gap[];
  readonly hindrance: Refusal | null;
  readonly names: NamesById;
  readonly coordinates: boolean;
}

export interface ChooseChangeModel {
  readonly programme: ProgrammeRef;
  readonly agreement: AgreementRef;
  /** It is not in force yet. */
  readonly isNew: boolean;
  /** What is being drafted for it. */
  readonly draft: AmendmentId | null;
}

/** Who waits for the reader's agreement. */
export interface Waiter {
  readonly what: string;
  readonly party: string | null;
}

/** An agreement is due soon and waits for the reader's. */
export interface BlockingModel extends InMessage {
  /** The reader's own. */
  readonly agreement: AgreementRef;
  readonly waiting: Waiter & { readonly dueOn: LocalDate | null };
  readonly onBehalfOf: string | null;
  readonly state: Open | Closed;
}

export interface WaitOverModel extends InMessage {
  /** The reader's own, which waited. */
  readonly agreement: AgreementRef;
  readonly first: { readonly what: string; readonly party: string | null };
  readonly why: 'done' | 'ended';
}

/** The milestones of the terms that are being drafted. */
export interface AmendMilestonesModel {
  readonly programme: ProgrammeRef;
  readonly agreement: AgreementRef;
  readonly milestones: readonly Milestone[];
  readonly draft: AmendmentId | null;
}

/** What waits for a person of an amendment. */
export type AmendmentWaiting =
  | {
      readonly is: 'consent' | 'consentOnPaper';
      readonly programme: ProgrammeRef;
      readonly amendment: AmendmentShown;
      readonly party: PartyRef;
    }
  | {
      readonly is: 'amendmentOwner';
      readonly programme: ProgrammeRef;
      readonly amendment: AmendmentShown;
      readonly onBehalfOf: string | null;
    }
  /** For the coordinators: a party does not consent. */
  | {
      readonly is: 'amendmentRefused';
      readonly programme: ProgrammeRef;
      readonly amendment: AmendmentShown;
      readonly party: PartyRef;
    };
