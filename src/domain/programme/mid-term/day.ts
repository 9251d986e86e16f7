import { Temporal } from 'temporal-polyfill';
import { as, type LocalDate } from '../../ids.ts';
import type { Term } from '../events.ts';
import type { Programme } from '../state.ts';

/** The day in the middle of the term: as many days before it as after it, or one fewer. */
const halfWay = ({ startsOn, endsOn }: Term): LocalDate => {
  const start = Temporal.PlainDate.from(startsOn);
  const days = start.until(Temporal.PlainDate.from(endsOn)).days;
  return as(start.add({ days: Math.floor(days / 2) }).toString());
};

/**
 * The day on which the review opens. Null: never by itself, because half of the term was over before the agreements began;
 * then a coordinator sets the day.
 */
export const midTermOn = ({ setUp, activated, midTerm }: Programme): LocalDate | null => {
  if (midTerm.set !== null) return midTerm.set.on;
  if (setUp === null) return null;
  const on = halfWay(setUp.term);
  return activated !== null && on < activated.on ? null : on;
};

export const isMidTermOpen = ({ midTerm }: Programme): boolean => midTerm.opened !== null && midTerm.closed === null;
