import type { ContactId, Instant, LetterId } from '../../ids.ts';
import type { NewLetter } from './commands.ts';
import type { LetterOutcome, LetterWay } from './state.ts';

export type FeedbackEvent =
  | { readonly type: 'FeedbackDecided'; readonly letters: readonly NewLetter[]; readonly way: LetterWay }
  | { readonly type: 'FeedbackWaived'; readonly contactIds: readonly ContactId[] }
  | { readonly type: 'LetterAttempted'; readonly letterId: LetterId; readonly attempt: number }
  /** It was not handed over, and is tried again from `until` on. */
  | {
      readonly type: 'LetterDeferred';
      readonly letterId: LetterId;
      readonly attempt: number;
      readonly until: Instant;
      readonly code: number | null;
    }
  | {
      readonly type: 'LetterEnded';
      readonly letterId: LetterId;
      readonly attempt: number;
      readonly outcome: LetterOutcome;
      readonly code: number | null;
    }
  | { readonly type: 'LetterAskedAgain'; readonly letterId: LetterId };
