import type { Actor } from '../../actor.ts';
import type { PersonId } from '../../ids.ts';
import type { PartyAnswer, Signature } from '../state.ts';
import type { SignedVia } from './events.ts';

/** The person whose act it is: the signatory, or the coordinator who recorded what was signed elsewhere. */
export const actedBy = (via: SignedVia): PersonId => (via.kind === 'chat' ? via.personId : via.recordedBy);

export const signedBy = ({ via }: { readonly via: SignedVia }, actor: Actor): boolean =>
  actor.kind === 'person' && actor.personId === actedBy(via);

/** One that binds the party on its own, or two that need each other. */
const areEnough = (signatures: readonly Signature[]): boolean =>
  signatures.length > 1 || signatures.some(({ needsSecond }) => !needsSecond);

/** What the signatures that stand make of the party's answer, before it counts. */
export const answerOf = (signatures: readonly Signature[]): PartyAnswer => {
  const last = signatures.at(-1);
  if (last === undefined || !areEnough(signatures)) return { kind: 'open' };
  const { at, countsAt, function: inFunction, via } = last;
  return { kind: 'signed', at, countsAt, counted: false, function: inFunction, via };
};
