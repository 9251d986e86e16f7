import { Temporal } from 'temporal-polyfill';
import { as, type Instant } from '../../domain/ids.ts';

export const later = (instant: Instant, milliseconds: number): Instant =>
  as(Temporal.Instant.from(instant).add({ milliseconds }).toString({ smallestUnit: 'millisecond' }));

/** Milliseconds from one instant to a later one; 0 when it is past. */
export const millisecondsUntil = (from: Instant, to: Instant): number =>
  Math.max(0, Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds);
