import type { LocalDate, OutcomeId, PartyId, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { OutcomeKind } from '../../words.ts';

/** What became of an agreement, told at the end. */
export interface Outcome {
  readonly outcomeId: OutcomeId;
  readonly kind: OutcomeKind;
  /** In the unit of the agreement's result; null where nobody can say. */
  readonly reached: number | null;
  readonly reason: Sealed | null;
  readonly by: PersonId;
  /** The party for which a coordinator passed it on; null when its owner told. */
  readonly recordedOnBehalfOf: PartyId | null;
}

export type OutcomeEvent =
  | { readonly type: 'OutcomeRecorded'; readonly outcome: Outcome }
  | { readonly type: 'OutcomeCorrected'; readonly corrects: OutcomeId; readonly outcome: Outcome }
  /** Nobody told, and a coordinator said so with the reason: it stays visible. */
  | { readonly type: 'OutcomeNotReported'; readonly reason: Sealed; readonly by: PersonId }
  /** Follows from the closing of the programme. */
  | { readonly type: 'AgreementClosed'; readonly on: LocalDate };
