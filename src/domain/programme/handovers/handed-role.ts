import type { AgreementId, PartyId, PersonId } from '../../ids.ts';
import type { MandateTerms } from '../../municipality/events.ts';

/** A role beside the text: its holder changes without a change of what was signed. */
export type HandedRole =
  | { readonly of: 'owner'; readonly activityId: AgreementId }
  | { readonly of: 'coordinator'; readonly holderId: PersonId }
  /** The mandate itself stands with the municipality: the new one is given there once the successor said yes. */
  | {
      readonly of: 'signatory';
      readonly partyId: PartyId;
      readonly holderId: PersonId | null;
      readonly function: string;
      /** The bounds of the one before: only its basis may be another. */
      readonly terms: MandateTerms;
    };
