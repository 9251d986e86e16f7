import type { Actor } from '../actor.ts';
import type { PartyId, PersonId } from '../ids.ts';
import type { ExistingProgramme } from './change-of-text.ts';
import type { ProgrammeParty } from './events.ts';

export const partyOf = ({ setUp }: ExistingProgramme, partyId: PartyId | null): ProgrammeParty | null =>
  setUp.parties.find((party) => party.partyId === partyId) ?? null;

/** A person acts in person; for somebody of a party without chat, a coordinator passes it on. */
export const mayActFor = (
  programme: ExistingProgramme,
  partyId: PartyId | null,
  personId: PersonId,
  actor: Actor,
): boolean => {
  if (actor.kind !== 'person') return false;
  if (actor.personId === personId) return true;
  return partyOf(programme, partyId)?.reach === 'paper' && programme.coordinators.includes(actor.personId);
};
