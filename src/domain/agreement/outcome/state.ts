import type { Instant, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { OutcomeKind } from '../../words.ts';
import type { Outcome } from './events.ts';

/** The outcome that holds now; what it took the place of stays in the journal. */
export type RecordedOutcome =
  | { readonly is: 'told'; readonly outcome: Outcome; readonly at: Instant; readonly corrected: boolean }
  | { readonly is: 'notReported'; readonly reason: Sealed; readonly by: PersonId; readonly at: Instant };

export const outcomeKind = (recorded: RecordedOutcome): OutcomeKind | 'notReported' =>
  recorded.is === 'told' ? recorded.outcome.kind : 'notReported';
