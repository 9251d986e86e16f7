import { accept, type Decision } from '../decider.ts';

/**
 * Why a personal value was erased. `request`: the person asked. `withdrawn`: a resident took back what they left.
 * `periodOver`: kept as long as was promised. `destroyed`: the whole programme went, by the retention rules.
 */
export const ERASURE_REASONS = ['request', 'withdrawn', 'periodOver', 'destroyed'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** The refs must be of values that this very stream holds. */
export interface ErasePersonal {
  readonly type: 'ErasePersonal';
  readonly refs: readonly string[];
  readonly reason: ErasureReason;
}

/** The values behind these refs are gone, or go as soon as this event is worked off. */
export interface PersonalErased {
  readonly type: 'PersonalErased';
  readonly refs: readonly string[];
  readonly reason: ErasureReason;
}

export interface WithErasures {
  /** Refs of the values that were erased, in the order in which they went. */
  readonly erased: readonly string[];
}

/** What was erased before is no news. */
export const decideErasure = (
  { refs, reason }: Omit<ErasePersonal, 'type'>,
  { erased }: WithErasures,
): Decision<PersonalErased> => {
  const before = new Set(erased);
  const fresh = [...new Set(refs)].filter((ref) => !before.has(ref)).sort();
  return fresh.length === 0 ? accept() : accept({ type: 'PersonalErased', refs: fresh, reason });
};

export const evolveErasure = <State extends WithErasures>(state: State, { refs }: PersonalErased): State => ({
  ...state,
  erased: [...state.erased, ...refs],
});
