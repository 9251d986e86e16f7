import type { AgreementId, AmendmentId, Instant, LocalDate, PartyId, PersonId, Sha256 } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureRecord, SignedVia } from '../signing/events.ts';
import type { Base, Proposal } from './proposal.ts';

/** How a party consented: as it signs. Outside of Handslag a coordinator records it for the party. */
export type ConsentVia = SignedVia;

/** The words of an agreement that can be put right without an amendment. Stored in full: no names of persons in here. */
export interface FixedWords {
  readonly what: string;
  readonly forWhom: string | null;
}

export type AmendmentEvent =
  /** A draft, or the draft as it is now. `replaces`: the one that did not go on and is done again. `base` null: a new agreement. */
  | {
      readonly type: 'AmendmentComposed';
      readonly amendmentId: AmendmentId;
      readonly proposal: Proposal;
      readonly base: Base | null;
      readonly replaces: AmendmentId | null;
    }
  | { readonly type: 'AmendmentDiscarded'; readonly amendmentId: AmendmentId }
  /** `reason` is part of the text, in full. `asksOwner`: the parties are asked once the owner named in it said yes. */
  | {
      readonly type: 'AmendmentSent';
      readonly amendmentId: AmendmentId;
      readonly number: number;
      readonly reason: string;
      readonly textSha256: Sha256;
      readonly templateVersion: string;
      readonly consents: readonly PartyId[];
      readonly told: readonly PartyId[];
      readonly asksOwner: boolean;
    }
  | { readonly type: 'AmendmentOwnerAccepted'; readonly amendmentId: AmendmentId; readonly ownerId: PersonId }
  | {
      readonly type: 'AmendmentOwnerDeclined';
      readonly amendmentId: AmendmentId;
      readonly ownerId: PersonId;
      readonly reason: Sealed;
    }
  | {
      readonly type: 'AmendmentRequestDelivered';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
      readonly messageId: string;
    }
  | {
      readonly type: 'AmendmentRequestNotReached';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
    }
  | {
      readonly type: 'ConsentGiven';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly function: string;
      readonly textSha256: Sha256;
      readonly via: ConsentVia;
      readonly countsAt: Instant;
      /** What it rests on, as of a signature; null: given on paper. */
      readonly record: SignatureRecord | null;
    }
  | {
      readonly type: 'ConsentRefused';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
      readonly reason: Sealed;
      readonly countsAt: Instant;
    }
  | { readonly type: 'ConsentUndone'; readonly amendmentId: AmendmentId; readonly partyId: PartyId }
  | { readonly type: 'ConsentCounted'; readonly amendmentId: AmendmentId; readonly partyId: PartyId }
  | { readonly type: 'AmendmentWithdrawn'; readonly amendmentId: AmendmentId; readonly reason: Sealed }
  /** `otherAmendment`: another edition of the agreement is in force. `noLongerFits`: what it would make lacks something now. */
  | {
      readonly type: 'AmendmentBecameStale';
      readonly amendmentId: AmendmentId;
      readonly why: 'otherAmendment' | 'noLongerFits';
    }
  /** From this moment on its proposal is what is in force. */
  | {
      readonly type: 'AmendmentTookEffect';
      readonly amendmentId: AmendmentId;
      readonly agreementId: AgreementId;
      readonly number: number;
      readonly on: LocalDate;
    }
  | {
      readonly type: 'AgreementTextFixed';
      readonly agreementId: AgreementId;
      readonly before: FixedWords;
      readonly after: FixedWords;
    }
  /** How long, from half-way the term on, the coordinators collect amendments to send together. */
  | { readonly type: 'RefreshWindowSet'; readonly weeks: number };
