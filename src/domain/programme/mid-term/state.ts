import type { Instant, LocalDate } from '../../ids.ts';

interface Moment {
  readonly on: LocalDate;
  readonly at: Instant;
}

/** The review half-way: set to another day, or not; opened; closed. */
export interface MidTerm {
  readonly setTo: LocalDate | null;
  readonly opened: Moment | null;
  readonly closed: Moment | null;
}

export const noMidTerm: MidTerm = { setTo: null, opened: null, closed: null };
