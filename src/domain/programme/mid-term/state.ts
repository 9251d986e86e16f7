import type { Instant, LocalDate } from '../../ids.ts';

interface Moment {
  readonly on: LocalDate;
  readonly at: Instant;
}

/** The review half-way: set to another day, or not; opened; closed. */
export interface MidTerm {
  readonly set: Moment | null;
  readonly opened: Moment | null;
  readonly closed: Moment | null;
}

export const noMidTerm: MidTerm = { set: null, opened: null, closed: null };
