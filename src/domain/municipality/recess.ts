import type { LocalDate } from '../ids.ts';

/** Weeks in which a municipality decides nothing. Both dates are included. */
export interface Recess {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}
