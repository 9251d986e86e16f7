import type { WakeupOwner } from './ports/wakeups.ts';

/** `person/anna` -> its kind and the id behind it: how the keys of streams and recipients are read back. */
export const partsOf = (owner: WakeupOwner): { readonly kind: string; readonly id: string } => {
  const slash = owner.indexOf('/');
  return { kind: owner.slice(0, slash), id: owner.slice(slash + 1) };
};
