import { Temporal } from 'temporal-polyfill';
import { as, type Instant } from '../../domain/ids.ts';

export const later = (instant: Instant, milliseconds: number): Instant =>
  as(Temporal.Instant.from(instant).add({ milliseconds }).toString({ smallestUnit: 'millisecond' }));
