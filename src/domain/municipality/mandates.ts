import type { LocalDate, PartyId, PersonId } from '../ids.ts';
import type { Mandate, MandateTerms } from './events.ts';
import type { Municipality } from './state.ts';

/** For an unlimited time and amount. */
export const WITHOUT_BOUNDS: MandateTerms = {
  basis: null,
  validFrom: null,
  validTo: null,
  ceilingCents: null,
  joint: false,
};

export type MandateStanding = 'valid' | 'over' | 'notYet';

export const standingOn = ({ validFrom, validTo }: MandateTerms, on: LocalDate): MandateStanding => {
  if (validTo !== null && validTo < on) return 'over';
  return validFrom !== null && on < validFrom ? 'notYet' : 'valid';
};

/** Everybody who may sign for the party on that date, in the order in which they were named. */
export const mandatesOf = ({ mandates }: Municipality, partyId: PartyId, on: LocalDate): readonly Mandate[] =>
  mandates.filter((mandate) => mandate.partyId === partyId && standingOn(mandate, on) === 'valid');

/** What that person holds for the party, valid or not; null: nothing. */
export const mandateOf = ({ mandates }: Municipality, partyId: PartyId, personId: PersonId): Mandate | null =>
  mandates.find((mandate) => mandate.partyId === partyId && mandate.personId === personId) ?? null;

export const maySignOn = (municipality: Municipality, partyId: PartyId, personId: PersonId, on: LocalDate): boolean =>
  mandatesOf(municipality, partyId, on).some((mandate) => mandate.personId === personId);
