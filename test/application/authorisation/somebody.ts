import type { Giving } from '../../../src/application/command.ts';
import { commandMunicipality, commandProgramme } from '../../../src/application/command.ts';
import type { Person } from '../../../src/application/ports/people.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { as, type CommandId, type MunicipalityId, type PersonId, type ProgrammeId } from '../../../src/domain/ids.ts';
import { personActor } from '../../builders/fold.ts';
import { municipalityId, party, person, sealed, setUp } from '../../builders/haarlem.ts';
import { aPerson } from '../world.ts';

export const elsewhere = as<MunicipalityId>('delft');
export const otherProgramme = as<ProgrammeId>('schalkwijk');

/** Who try every command. `signatory` signs for the municipality, whose activity on the square `owner` owns. */
export const SOMEBODY = [
  'coordinator',
  'townCoordinator',
  'otherCoordinator',
  'partner',
  'signatory',
  'otherSignatory',
  'owner',
  'stranger',
  'outsider',
  'timer',
  'operator',
] as const;
export type Somebody = (typeof SOMEBODY)[number];

/** Everybody who belongs to a party of the programme. */
export const GROUP: readonly Somebody[] = ['coordinator', 'partner', 'signatory', 'otherSignatory', 'owner'];

const NEW_PEOPLE: Readonly<Record<'townCoordinator' | 'otherCoordinator' | 'partner' | 'outsider', Person>> = {
  /** Appointed by the municipality, coordinator of no programme. */
  townCoordinator: aPerson(as('p-town'), { partyId: null }),
  /** Of another programme of the same municipality. */
  otherCoordinator: aPerson(as('p-other-coordinator'), { partyId: null }),
  partner: aPerson(as('p-partner'), { partyId: party.housing }),
  /** Of another municipality, with the ids that people here have too. */
  outsider: aPerson(as('p-outsider'), { municipalityId: elsewhere, partyId: party.municipality }),
};

const IDS: Readonly<Record<Exclude<Somebody, 'timer' | 'operator'>, PersonId>> = {
  coordinator: person.coordinator,
  townCoordinator: NEW_PEOPLE.townCoordinator.personId,
  otherCoordinator: NEW_PEOPLE.otherCoordinator.personId,
  partner: NEW_PEOPLE.partner.personId,
  signatory: person.alderman,
  otherSignatory: person.policeChief,
  owner: person.greenManager,
  stranger: person.stranger,
  outsider: NEW_PEOPLE.outsider.personId,
};

/** The person that a command names as its actor; timer and operator can name nobody better than the signatory. */
export const personOf = (who: Somebody): PersonId =>
  who === 'timer' || who === 'operator' ? person.alderman : IDS[who];

export async function givingOf(ports: Ports, who: Somebody, commandId: string): Promise<Giving> {
  const id = as<CommandId>(commandId);
  if (who === 'timer') return { actor: { kind: 'timer' }, person: null, commandId: id };
  if (who === 'operator') return { actor: { kind: 'operator', name: sealed('operator') }, person: null, commandId: id };
  const home = who === 'outsider' ? elsewhere : municipalityId;
  return { actor: personActor(IDS[who]), person: await ports.people.get(home, IDS[who]), commandId: id };
}

/** Another programme, another municipality, and the people of each. */
export async function addOthers(ports: Ports): Promise<void> {
  for (const one of Object.values(NEW_PEOPLE)) await ports.people.add(one);
  const { townCoordinator, otherCoordinator, outsider } = NEW_PEOPLE;
  const operator = (id: string) => givingOf(ports, 'operator', id);
  const appoint = (personId: PersonId) => ({ type: 'AppointCoordinator', personId }) as const;
  await commandMunicipality(ports, municipalityId, appoint(townCoordinator.personId), await operator('appoint-town'));
  const delft = { type: 'RegisterMunicipality', municipalityId: elsewhere, name: 'Delft', language: 'nl' } as const;
  await commandMunicipality(ports, elsewhere, { ...delft, zone: setUp().zone }, await operator('register-delft'));
  await commandMunicipality(ports, elsewhere, appoint(outsider.personId), await operator('appoint-delft'));
  const other = { type: 'SetUpProgramme', programmeId: otherProgramme, municipalityId, setUp: setUp() } as const;
  await commandProgramme(ports, municipalityId, otherProgramme, other, await operator('set-up-other'));
  const add = { type: 'AddCoordinator', personId: otherCoordinator.personId } as const;
  await commandProgramme(ports, municipalityId, otherProgramme, add, await operator('add-other'));
}
