import type { ContactId, LetterId } from '../../ids.ts';
import type { LetterOutcome, LetterWay } from './state.ts';

export interface NewLetter {
  readonly letterId: LetterId;
  readonly contactIds: readonly ContactId[];
}

export type FeedbackCommand =
  /** One letter per address. By hand: the coordinator has brought them. */
  | { readonly type: 'DecideFeedback'; readonly letters: readonly NewLetter[]; readonly way: LetterWay }
  /** These residents get no letter: what they left is let go after the evening. */
  | { readonly type: 'WaiveFeedback'; readonly contactIds: readonly ContactId[] }
  /** A letter that may not have arrived, once more, at the coordinator's wish. */
  | { readonly type: 'SendLetterAgain'; readonly letterId: LetterId }
  /** Written before the mail server is spoken to: whoever gets the event for it speaks. */
  | { readonly type: 'AttemptLetter'; readonly letterId: LetterId; readonly attempt: number }
  | {
      readonly type: 'RecordLetter';
      readonly letterId: LetterId;
      readonly attempt: number;
      /** `notSent`: certainly not handed over; it is tried again, or given up. */
      readonly outcome: Exclude<LetterOutcome, 'gaveUp'> | 'notSent';
      /** The mail server's number, e.g. 550; null where it gave none. Never its words: they can hold the address. */
      readonly code: number | null;
    };
