import type { MunicipalityId, PersonId } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { loadMunicipality } from '../command.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { fromSnapshot } from '../streams/load.ts';
import { PROGRAMME } from '../streams/stream-type.ts';

type ForPeople = Pick<Person, 'personId' | 'partyId' | 'municipalityId'>;

/** By their party, as owner of an activity, or as its coordinator. */
export const isPartOf = ({ personId, partyId }: ForPeople, programme: Programme): boolean =>
  programme.coordinators.includes(personId) ||
  (programme.setUp?.parties.some((party) => party.partyId === partyId) ?? false) ||
  programme.activities.some(({ ownerId }) => ownerId === personId);

/** Who says whether an account is really this person's: the coordinators of their programmes and of the municipality. */
export async function overseersOf(ports: Ports, person: ForPeople): Promise<readonly PersonId[]> {
  const { coordinators } = await loadMunicipality(ports, person.municipalityId);
  const programmes = await programmesOf(ports, person.municipalityId);
  const own = programmes.filter((programme) => isPartOf(person, programme));
  return [...new Set([...coordinators, ...own.flatMap((programme) => programme.coordinators)])];
}

async function programmesOf(ports: Ports, municipalityId: MunicipalityId): Promise<readonly Programme[]> {
  const snapshots = await ports.snapshots.programmes(municipalityId);
  return snapshots.flatMap((snapshot) => fromSnapshot(PROGRAMME, snapshot)?.state ?? []);
}
