import type { AgreementId } from '../../ids.ts';
import type { Programme } from '../state.ts';

/** What each agreement waits for, those that ended left out: nobody waits for them any more. */
type Waits = ReadonlyMap<AgreementId, readonly AgreementId[]>;

/**
 * The chain by which an agreement would wait for itself, from it and back to it; null where it does not.
 * Without a circle before, one can only arise through the agreement that is changed.
 */
export const circleThrough = (
  programme: Programme,
  agreementId: AgreementId,
  waitsFor: readonly AgreementId[],
): readonly AgreementId[] | null => {
  const others = programme.activities.filter(({ activityId, ended }) => ended === null && activityId !== agreementId);
  const waits: Waits = new Map([
    ...others.map(({ activityId, fields }) => [activityId, fields.waitsFor] as const),
    [agreementId, waitsFor],
  ]);
  return wayBack(waits, agreementId);
};

/** The shortest chain from an agreement back to itself; null where there is none. */
export const wayBack = (waits: Waits, start: AgreementId): readonly AgreementId[] | null => {
  const seen = new Set<AgreementId>();
  const ways: (readonly AgreementId[])[] = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? start;
    for (const next of waits.get(last) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
};
