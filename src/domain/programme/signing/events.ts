import type { ChangeRequestId, Instant, LocalDate, PartyId, PersonId, Sha256 } from '../../ids.ts';
import type { MandateTerms } from '../../municipality/events.ts';
import type { Sealed } from '../../sealed.ts';
import type { Language } from '../../words.ts';

/** What was signed outside of Handslag, as a coordinator recorded it for the party. */
interface OutsideHandslag {
  readonly recordedBy: PersonId;
  readonly signedOn: LocalDate;
  readonly name: Sealed;
  readonly scanName: string;
  readonly scanSha256: Sha256;
}

/** How a signature was given. `qualified`: the file carries a qualified electronic signature. */
export type SignedVia =
  | { readonly kind: 'chat'; readonly personId: PersonId; readonly language: Language; readonly consentSha256: Sha256 }
  | ({ readonly kind: 'paper' } & OutsideHandslag)
  | ({ readonly kind: 'qualified' } & OutsideHandslag);

/**
 * What stands on record beside a tap on "Teken": a simple electronic signature in the sense of eIDAS (Regulation (EU)
 * 910/2014, art. 3(10)). Who it was, on which account, is personal.
 */
export interface SignatureRecord {
  readonly mandate: MandateTerms;
  /** The party's own money in the programme, with which the ceiling was compared. */
  readonly ownMoneyCents: number;
  readonly platform: Sealed;
  readonly workspace: Sealed;
  readonly user: Sealed;
  /** Where the button stood: the bot's own id of its message or answer, and the platform's reference of it. */
  readonly messageId: string;
  readonly messageReference: Sealed | null;
  /** When the platform's word of the tap arrived, in real time. */
  readonly receivedAt: Instant;
  readonly templateVersion: string;
  /** The sentence that was shown; its hash stands with how it was signed. */
  readonly consent: string;
}

interface OfParty {
  readonly revision: number;
  readonly partyId: PartyId;
}

export type SigningEvent =
  | ({
      readonly type: 'SignRequestDelivered';
      readonly personId: PersonId;
      readonly messageId: string;
    } & OfParty)
  | ({ readonly type: 'SignRequestNotReached'; readonly personId: PersonId } & OfParty)
  | ({
      readonly type: 'SignatureGiven';
      readonly function: string;
      readonly textSha256: Sha256;
      readonly via: SignedVia;
      readonly countsAt: Instant;
      /** On its own it does not bind the party: a second signatory signs too. */
      readonly needsSecond: boolean;
      /** Null: signed outside of Handslag, or before records were kept. */
      readonly record: SignatureRecord | null;
    } & OfParty)
  /** `signer`: whose signature it was, or who recorded it; null: the party had only one. */
  | ({ readonly type: 'SignatureUndone'; readonly signer: PersonId | null } & OfParty)
  /** The party signed: all of its signatures count. */
  | ({ readonly type: 'SignatureCounted' } & OfParty)
  | ({
      readonly type: 'DeclineGiven';
      readonly personId: PersonId;
      readonly reason: Sealed;
      readonly countsAt: Instant;
    } & OfParty)
  | ({ readonly type: 'DeclineUndone' } & OfParty)
  | ({ readonly type: 'DeclineCounted' } & OfParty)
  | ({
      readonly type: 'ChangeAsked';
      readonly changeRequestId: ChangeRequestId;
      readonly personId: PersonId;
      readonly text: Sealed;
    } & OfParty)
  | {
      readonly type: 'ChangeAnswered';
      readonly changeRequestId: ChangeRequestId;
      readonly answer: 'adapted' | 'notAdapted';
      readonly reason: Sealed | null;
    }
  /** Who is asked first for that party, of those who may sign. */
  | { readonly type: 'SignatoryNamed'; readonly partyId: PartyId; readonly personId: PersonId }
  /** Requests to sign open together at that moment, at that place. */
  | { readonly type: 'SigningMeetingPlanned'; readonly at: Instant; readonly place: string }
  | { readonly type: 'SigningMeetingCancelled' }
  | { readonly type: 'SignByDateSet'; readonly revision: number; readonly on: LocalDate }
  /** The programme goes on without that party, which did not sign. */
  | ({ readonly type: 'PartyLeftOut'; readonly reason: Sealed } & OfParty)
  /** It ended without ever being signed. */
  | { readonly type: 'ProgrammeStopped'; readonly reason: Sealed };
