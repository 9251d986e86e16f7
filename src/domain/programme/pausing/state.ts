import type { Instant, LocalDate } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';

/** The programme stands still: nobody is asked anything, and what people do counts. */
export interface Paused {
  readonly on: LocalDate;
  /** The first day on which it goes on. */
  readonly until: LocalDate;
  readonly reason: Sealed;
  readonly at: Instant;
  /** When the end was last moved; the start where it never was. */
  readonly saidAt: Instant;
}

export interface EndedPause extends Paused {
  readonly endedAt: Instant;
}
