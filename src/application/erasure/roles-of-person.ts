import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { RoleHeld } from '../../views/models.ts';
import { loadMunicipality } from '../command.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';

interface Standing {
  readonly roles: readonly RoleHeld[];
  /** Names of what would have no coordinator any more. */
  readonly lastCoordinatorOf: readonly string[];
}

/** What somebody still is: these roles need another holder. */
export async function rolesOfPerson(ports: Ports, { personId, municipalityId }: Person): Promise<Standing> {
  const municipality = await loadMunicipality(ports, municipalityId);
  const programmes = (await listProgrammes(ports, municipalityId)).map(({ state }) => state);
  const others = (coordinators: Programme['coordinators']) =>
    coordinators.filter((id) => id !== personId && !municipality.erasedPeople.includes(id));
  const coordinates = [
    { of: municipality.registered?.name ?? '', coordinators: municipality.coordinators },
    ...programmes.map(({ setUp, coordinators }) => ({ of: setUp?.name ?? '', coordinators })),
  ].filter(({ coordinators }) => coordinators.includes(personId));
  return {
    roles: [
      ...coordinates.map(({ of }) => ({ role: 'coordinator', of }) as const),
      ...signsFor(municipality, personId).map((of) => ({ role: 'signatory', of }) as const),
      ...programmes.flatMap((programme) => owns(programme, personId)).map((of) => ({ role: 'owner', of }) as const),
    ],
    lastCoordinatorOf: coordinates.filter(({ coordinators }) => others(coordinators).length === 0).map(({ of }) => of),
  };
}

const signsFor = ({ mandates, parties }: Municipality, personId: Person['personId']): readonly string[] =>
  mandates
    .filter((mandate) => mandate.personId === personId)
    .map(({ partyId }) => parties.find((party) => party.partyId === partyId)?.name ?? partyId);

const owns = ({ activities }: Programme, personId: Person['personId']): readonly string[] =>
  activities.filter(({ ownerId }) => ownerId === personId).map(({ fields }) => fields.what);
