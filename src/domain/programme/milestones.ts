import type { LocalDate } from '../ids.ts';
import type { Term } from './events.ts';

/** Inside the term, and not after the due date, if that is known. */
export const isOnTheWay = (on: LocalDate, { startsOn, endsOn }: Term, dueOn: LocalDate | null): boolean =>
  startsOn <= on && on <= endsOn && (dueOn === null || on <= dueOn);
