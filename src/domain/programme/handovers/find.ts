import type { HandoverId, Instant } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';
import type { Handover } from './state.ts';

export const handoverOf = ({ handovers }: Programme, handoverId: HandoverId): Handover | null =>
  handovers.find((handover) => handover.handoverId === handoverId) ?? null;

/** Since when nobody does this activity; null: somebody does, or somebody still has to be named. */
export const orphanedSince = ({ leavers }: Programme, { ownerId }: Pick<Activity, 'ownerId'>): Instant | null =>
  leavers.find(({ personId }) => personId === ownerId)?.at ?? null;
