import type { LocalDate } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { MidTermWish, Usefulness } from '../../words.ts';
import type { PassedOn } from '../passed-on.ts';

/** What an owner says half-way. Several answers may follow each other until the review is closed; the last one counts. */
export interface MidTermAnswer extends PassedOn {
  readonly useful: Usefulness;
  readonly onCourse: boolean;
  /** What should become different; empty: it can stay as it is. */
  readonly wishes: readonly MidTermWish[];
  readonly explanation: Sealed | null;
}

export type MidTermAnswerEvent =
  /** `review`: the date on which the review of the programme opened. */
  | { readonly type: 'MidTermAsked'; readonly review: LocalDate }
  | { readonly type: 'MidTermAnswered'; readonly answer: MidTermAnswer }
  | { readonly type: 'MidTermEnded' };
