import type { LocalDate, OutcomeId, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { Outcome } from './events.ts';

export type OutcomeCommand =
  /** A reason is needed unless it was achieved; the figure reached, where it was achieved, partly or not. */
  | { readonly type: 'RecordOutcome'; readonly outcome: Outcome }
  /** Until the programme is closed. */
  | { readonly type: 'CorrectOutcome'; readonly corrects: OutcomeId; readonly outcome: Outcome }
  | { readonly type: 'RecordNotReported'; readonly reason: Sealed; readonly by: PersonId }
  | { readonly type: 'CloseAgreement'; readonly on: LocalDate };
