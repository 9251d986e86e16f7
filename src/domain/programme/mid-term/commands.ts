import type { LocalDate } from '../../ids.ts';

export type MidTermCommand =
  /** Another day than half-way the term. */
  | { readonly type: 'SetMidTerm'; readonly on: LocalDate }
  /** By the timer on its day, or by a coordinator before it. */
  | { readonly type: 'OpenMidTerm' }
  /** From then on nobody answers any more, and the minutes are what they are. */
  | { readonly type: 'CloseMidTerm' };
