import { Temporal } from 'temporal-polyfill';
import { as, type Instant } from '../../ids.ts';

/** When an answer given now starts to count. Instants keep milliseconds, so that they sort as text. */
export const countsFrom = (at: Instant, undoMinutes: number): Instant =>
  as(Temporal.Instant.from(at).add({ minutes: undoMinutes }).toString({ smallestUnit: 'millisecond' }));

/** The undo window is half open: at `countsAt` itself the answer counts and can't be taken back. */
export const isOver = (answer: { readonly counted: boolean; readonly countsAt: Instant }, at: Instant): boolean =>
  answer.counted || at >= answer.countsAt;
