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

/** Whose right to sign for the party ended last before that date, else whose begins next; null: nobody holds one. */
export const outOfDateMandate = ({ mandates }: Municipality, partyId: PartyId, on: LocalDate): Mandate | null => {
  const own = mandates.filter((mandate) => mandate.partyId === partyId);
  const over = own.filter((mandate) => standingOn(mandate, on) === 'over');
  const notYet = own.filter((mandate) => standingOn(mandate, on) === 'notYet');
  const byDate = (date: (mandate: Mandate) => LocalDate | null) => (one: Mandate, other: Mandate) =>
    (date(one) ?? '') < (date(other) ?? '') ? -1 : 1;
  const ended = over.toSorted(byDate(({ validTo }) => validTo)).at(-1);
  return ended ?? notYet.toSorted(byDate(({ validFrom }) => validFrom))[0] ?? null;
};

export const maySignOn = (municipality: Municipality, partyId: PartyId, personId: PersonId, on: LocalDate): boolean =>
  mandatesOf(municipality, partyId, on).some((mandate) => mandate.personId === personId);
