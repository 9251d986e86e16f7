import type { AgreementId, ProgrammeId } from '../../ids.ts';
import type { CarriedFrom } from './events.ts';

/** The part of a programme's state that points to the programme before it. */
export interface WithPast {
  readonly follows: ProgrammeId | null;
  readonly carried: readonly { readonly activityId: AgreementId; readonly from: CarriedFrom }[];
}

export const noPast: WithPast = { follows: null, carried: [] };

export const carriedFrom = ({ carried }: WithPast, activityId: AgreementId): CarriedFrom | null =>
  carried.find((each) => each.activityId === activityId)?.from ?? null;
