import type { PersonId } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { loadMunicipality } from '../command.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';

type ForPeople = Pick<Person, 'personId' | 'partyId' | 'municipalityId'>;

/** By their party, as owner of an activity, or as its coordinator. */
export const isPartOf = ({ personId, partyId }: ForPeople, programme: Programme): boolean =>
  programme.coordinators.includes(personId) ||
  (programme.setUp?.parties.some((party) => party.partyId === partyId) ?? false) ||
  programme.activities.some(({ ownerId }) => ownerId === personId);

/** Who says whether an account is really this person's: the coordinators of their programmes and of the municipality. */
export async function overseersOf(ports: Ports, person: ForPeople): Promise<readonly PersonId[]> {
  const { coordinators } = await loadMunicipality(ports, person.municipalityId);
  const programmes = await listProgrammes(ports, person.municipalityId);
  const own = programmes.map(({ state }) => state).filter((programme) => isPartOf(person, programme));
  return [...new Set([...coordinators, ...own.flatMap((programme) => programme.coordinators)])];
}
