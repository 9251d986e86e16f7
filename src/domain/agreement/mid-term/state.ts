import type { Instant, LocalDate } from '../../ids.ts';
import type { MidTermAnswer } from './events.ts';

/** The question of the mid-term review about one agreement. */
export interface MidTermQuestion {
  readonly review: LocalDate;
  readonly at: Instant;
  readonly answer: (MidTermAnswer & { readonly at: Instant }) | null;
  readonly ended: boolean;
}
