import type { PersonId } from '../../ids.ts';
import type { MandateTerms } from '../../municipality/events.ts';
import type { SigningRules } from '../../municipality/signing-rules.ts';
import type { ProgrammeParty } from '../events.ts';

/** What one person's signature is worth for a party. */
export type Authority = 'alone' | 'withSecond' | 'none';

interface Weighed {
  readonly mandate: MandateTerms;
  readonly personId: PersonId;
  readonly ownMoneyCents: number;
  readonly party: ProgrammeParty;
  readonly rules: SigningRules;
  /** Null while there is no frozen text. */
  readonly frozenBy: PersonId | null;
}

/**
 * Up to the ceiling a person signs alone; above it together with a second signatory where the mandate is joint, else not.
 * Where four eyes are asked, who froze the text does not sign alone for the municipality.
 */
export const authorityOf = ({ mandate, personId, ownMoneyCents, party, rules, frozenBy }: Weighed): Authority => {
  const isEnough = mandate.ceilingCents === null || ownMoneyCents <= mandate.ceilingCents;
  if (!isEnough && !mandate.joint) return 'none';
  const seesOwnWork = rules.fourEyes && party.kind === 'municipality' && frozenBy === personId;
  return isEnough && !seesOwnWork ? 'alone' : 'withSecond';
};

/** A tap is not enough for this much money; null: it is. */
export const formalSignature = ({ formal }: SigningRules, ownMoneyCents: number): SigningRules['formal'] =>
  formal !== null && ownMoneyCents > formal.aboveCents ? formal : null;
