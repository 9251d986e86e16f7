import type { AgreementId, AmendmentId, Instant, LocalDate, PartyId, PersonId, Sha256 } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureRecord } from '../signing/events.ts';
import type { ConsentVia, FixedWords } from './events.ts';
import type { Base, Proposal } from './proposal.ts';

/** What one party answered to one amendment. */
export type ConsentAnswer =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'given';
      readonly at: Instant;
      readonly countsAt: Instant;
      readonly counted: boolean;
      readonly function: string;
      readonly via: ConsentVia;
      /** Null: given on paper, or before records were kept. */
      readonly record: SignatureRecord | null;
    }
  | {
      readonly kind: 'refused';
      readonly at: Instant;
      readonly countsAt: Instant;
      readonly counted: boolean;
      readonly personId: PersonId;
      readonly reason: Sealed;
    };

export interface Consent {
  readonly partyId: PartyId;
  readonly answer: ConsentAnswer;
  readonly delivered: { readonly personId: PersonId; readonly at: Instant } | null;
  readonly notReached: { readonly personId: PersonId; readonly at: Instant } | null;
}

/** Where an amendment ended. All but the first: what was in force stays. */
export type AmendmentEnd =
  | { readonly is: 'inForce'; readonly at: Instant; readonly on: LocalDate }
  | { readonly is: 'withdrawn'; readonly at: Instant; readonly reason: Sealed }
  | { readonly is: 'ownerDeclined'; readonly at: Instant; readonly reason: Sealed }
  | { readonly is: 'stale'; readonly at: Instant; readonly why: 'otherAmendment' | 'noLongerFits' };

export interface Amendment {
  readonly amendmentId: AmendmentId;
  readonly composedAt: Instant;
  readonly proposal: Proposal;
  readonly base: Base | null;
  readonly replaces: AmendmentId | null;
  /** Null: a draft. */
  readonly sent: {
    readonly at: Instant;
    readonly number: number;
    readonly reason: string;
    readonly textSha256: Sha256;
    readonly templateVersion: string;
    readonly told: readonly PartyId[];
  } | null;
  /** Since when the parties are asked; null while its owner has not said yes. */
  readonly outSince: Instant | null;
  readonly consents: readonly Consent[];
  readonly end: AmendmentEnd | null;
}

export type SentAmendment = Amendment & { readonly sent: NonNullable<Amendment['sent']> };

/** A slip of the pen that a coordinator put right. */
export interface TextFix {
  readonly agreementId: AgreementId;
  readonly at: Instant;
  readonly before: FixedWords;
  readonly after: FixedWords;
}

export const isSent = (amendment: Amendment): amendment is SentAmendment => amendment.sent !== null;

/** Sent, and neither in force nor stopped. */
export const isPending = (amendment: Amendment): amendment is SentAmendment =>
  isSent(amendment) && amendment.end === null;

export const hasConsented = ({ answer }: Consent): boolean => answer.kind === 'given' && answer.counted;

/** Nobody but its owner is asked yet. */
export const waitsForOwner = (amendment: Amendment): amendment is SentAmendment =>
  isPending(amendment) && amendment.outSince === null;
