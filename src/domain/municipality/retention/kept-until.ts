import { Temporal } from 'temporal-polyfill';
import { as, type LocalDate } from '../../ids.ts';
import type { Retention } from './events.ts';

/** What of a programme decides how long it is kept. */
export interface Ending {
  readonly termEndsOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}

/**
 * The last day on which the records must be kept; from the day after it they may be destroyed. Null: for ever, or the
 * period has not begun yet.
 */
export const keptUntil = ({ years, startsFrom }: Retention, { termEndsOn, closedOn }: Ending): LocalDate | null => {
  const start = startsFrom === 'closing' ? closedOn : termEndsOn;
  if (years === null || start === null) return null;
  return as(Temporal.PlainDate.from(start).add({ years }).toString());
};
