import type { AreaId, LocalDate } from '../../ids.ts';

/**
 * In which areas programmes are made. An area that was considered and not chosen is served by regular work, and so is one
 * that is in no round: a decision, not a gap.
 */
export interface Round {
  readonly round: number;
  readonly decidedOn: LocalDate;
  /** By when the programmes of the chosen areas must be signed. */
  readonly signBy: LocalDate | null;
  readonly chosen: readonly AreaId[];
  readonly regularWork: readonly AreaId[];
  /** Of the round as a whole; it counts for every area without a reason of its own. */
  readonly reason: string;
  readonly reasons: readonly AreaReason[];
}

/** Why one area was chosen, or was not. */
export interface AreaReason {
  readonly areaId: AreaId;
  readonly reason: string;
}

export const reasonFor = ({ reason, reasons }: Round, areaId: AreaId): string =>
  reasons.find((each) => each.areaId === areaId)?.reason ?? reason;

/** Both the chosen areas and those that keep regular work. */
export const consideredIn = ({ chosen, regularWork }: Pick<Round, 'chosen' | 'regularWork'>): readonly AreaId[] => [
  ...chosen,
  ...regularWork,
];
