import type { AgreementId, Instant, LocalDate, PartyId, PersonId, SuccessionId } from '../../ids.ts';
import type { RegisteredParty } from '../../municipality/events.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureRecord, SignedVia } from '../signing/events.ts';

/** What the successor answered for some of the agreements. */
export interface SuccessionAnswer {
  readonly agreementIds: readonly AgreementId[];
  readonly at: Instant;
  readonly answer:
    | {
        readonly kind: 'taken';
        readonly function: string;
        readonly via: SignedVia;
        /** Null: on paper. */
        readonly record: SignatureRecord | null;
      }
    | { readonly kind: 'declined'; readonly personId: PersonId; readonly reason: Sealed };
}

/** A party that ends, and the one that is asked to take over what it has in the programme. */
export interface Succession {
  readonly successionId: SuccessionId;
  /** That ends. Its name stays on all that it signed and did. */
  readonly partyId: PartyId;
  /** Becomes a party of the programme with the first thing that it takes over. */
  readonly successor: RegisteredParty;
  /** The last day of the party that ends. */
  readonly endsOn: LocalDate;
  readonly startedBy: PersonId | null;
  readonly at: Instant;
  readonly answers: readonly SuccessionAnswer[];
  readonly withdrawnAt: Instant | null;
}

export interface WithSuccessions {
  /** Oldest first. */
  readonly successions: readonly Succession[];
}

export const noSuccessions: WithSuccessions = { successions: [] };
