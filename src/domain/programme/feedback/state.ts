import type { ContactId, Instant, LetterId } from '../../ids.ts';

/** Who brings a letter: the bot by mail, or the coordinator with a list to copy. */
export const LETTER_WAYS = ['mail', 'byHand'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

/**
 * How a letter ended. `refused`: the mail server said no for good. `gaveUp`: it could not be handed over, however often tried.
 * `lost`: it was handed over, or not; nobody knows, and it is not sent again by itself.
 */
export const LETTER_OUTCOMES = ['sent', 'refused', 'gaveUp', 'lost'] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

export type LetterState =
  | { readonly is: 'planned'; readonly dueAt: Instant }
  | { readonly is: 'sending'; readonly at: Instant }
  | { readonly is: LetterOutcome; readonly at: Instant }
  /** Everybody it was for took back their address first. */
  | { readonly is: 'cancelled' };

/** "What did we do with your reaction?", to one address. Several contacts with the same address get one letter. */
export interface Letter {
  readonly letterId: LetterId;
  readonly contactIds: readonly ContactId[];
  readonly way: LetterWay;
  readonly decidedAt: Instant;
  /** Attempts so far: the current one is number `attempts`. */
  readonly attempts: number;
  /** Attempts since the coordinator last asked for it. */
  readonly tries: number;
  readonly state: LetterState;
}

/** A resident who gets no letter, by decision. */
export interface Waived {
  readonly contactId: ContactId;
  readonly at: Instant;
}

export const letterOf = (letters: readonly Letter[], contactId: ContactId): Letter | null =>
  letters.find(({ contactIds }) => contactIds.includes(contactId)) ?? null;
