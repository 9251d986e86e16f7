import type { LocalDate } from '../../ids.ts';
import type { MidTermAnswer } from './events.ts';

export type MidTermAnswerCommand =
  /** Follows from the opening of the programme's review. */
  | { readonly type: 'AskMidTerm'; readonly review: LocalDate }
  /** A wish, or "not useful any more", needs an explanation. */
  | { readonly type: 'AnswerMidTerm'; readonly answer: MidTermAnswer }
  /** Follows from the closing of the review. */
  | { readonly type: 'EndMidTerm' };
