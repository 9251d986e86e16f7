import { as, type CommandId, type MunicipalityId, type PersonId } from '../../domain/ids.ts';
import { commandMunicipality, commandProgramme, loadMunicipality } from '../command.ts';
import { issueCode } from '../people/codes.ts';
import type { Ports } from '../ports.ts';
import { isSlug } from '../programme-file/scalars.ts';
import { type Finding, findProgramme } from './find-programme.ts';
import { operatorGiving } from './operator.ts';

export interface NewCoordinator {
  /** The municipality's short name: small letters, digits and hyphens; it is made when it is new. */
  readonly municipality: string;
  readonly municipalityName: string | null;
  /** The person's short name in programme files, e.g. `anna`. */
  readonly person: string;
  readonly name: string | null;
  /** Of one programme of the municipality, by its id or the end of that; null: of the municipality. */
  readonly programme: string | null;
  readonly operator: string;
}

export type CoordinatorAdded =
  | { readonly ok: true; readonly name: string; readonly code: string; readonly expiresOn: string }
  | { readonly ok: false; readonly problem: Problem }
  /** `text`: which programmes there are. */
  | { readonly ok: false; readonly problem: 'programmeUnknown'; readonly text: string };

type Problem = 'municipalityIsNoShortName' | 'personIsNoShortName' | 'municipalityNeedsName' | 'personNeedsName';

/**
 * Makes somebody coordinator of a municipality, or of one of its programmes, and issues the code that needs no coordinator to confirm it.
 * Running it again issues a new code for the same person.
 */
export async function addCoordinator(ports: Ports, wanted: NewCoordinator): Promise<CoordinatorAdded> {
  if (!isSlug(wanted.municipality)) return { ok: false, problem: 'municipalityIsNoShortName' };
  if (!isSlug(wanted.person)) return { ok: false, problem: 'personIsNoShortName' };
  const municipalityId = as<MunicipalityId>(wanted.municipality);
  const personId = as<PersonId>(`${wanted.municipality}.${wanted.person}`);
  const { registered } = await loadMunicipality(ports, municipalityId);
  const known = await ports.people.get(municipalityId, personId);
  const name = known?.name ?? wanted.name;
  if (registered === null && wanted.municipalityName === null) return { ok: false, problem: 'municipalityNeedsName' };
  if (name === null) return { ok: false, problem: 'personNeedsName' };
  const found = wanted.programme === null ? null : await programmeIn(ports, municipalityId, wanted.programme);
  if (found !== null && !found.ok) return { ok: false, problem: 'programmeUnknown', text: found.text };
  const giving = await operatorGiving(ports, municipalityId, wanted.operator);
  if (registered === null) {
    const { language, zone } = ports.defaultReader;
    const command = {
      type: 'RegisterMunicipality',
      municipalityId,
      name: wanted.municipalityName ?? '',
      language,
      zone,
    } as const;
    await commandMunicipality(ports, municipalityId, command, giving(as<CommandId>(`register|${municipalityId}`)));
  }
  if (known === null) await addPerson(ports, municipalityId, personId, name);
  if (found === null) {
    const appoint = { type: 'AppointCoordinator', personId } as const;
    await commandMunicipality(ports, municipalityId, appoint, giving(as<CommandId>(`appoint|${personId}`)));
  } else {
    const { programmeId } = found.found;
    const add = { type: 'AddCoordinator', personId } as const;
    const outcome = await commandProgramme(
      ports,
      municipalityId,
      programmeId,
      add,
      giving(as(`add|${ports.ids.id()}`)),
    );
    if (!outcome.ok) return { ok: false, problem: 'programmeUnknown', text: `${programmeId}: ${outcome.refusal.code}` };
  }
  const record = { type: 'RecordCode', personId } as const;
  await commandMunicipality(ports, municipalityId, record, giving(as<CommandId>(`code|${ports.ids.id()}`)));
  const issued = await issueCode(ports, municipalityId, { for: 'person', personId, confirmed: true });
  return { ok: true, name, code: issued.code, expiresOn: issued.expiresOn };
}

async function programmeIn(ports: Ports, municipalityId: MunicipalityId, name: string): Promise<Finding> {
  const finding = await findProgramme(ports, name);
  if (!finding.ok || finding.found.municipalityId === municipalityId) return finding;
  return { ok: false, text: `${finding.found.programmeId} belongs to another municipality.` };
}

async function addPerson(ports: Ports, municipalityId: MunicipalityId, personId: PersonId, name: string) {
  const { language, zone } = ports.defaultReader;
  await ports.people.add({
    personId,
    municipalityId,
    name,
    function: '',
    partyId: null,
    language,
    zone,
    accounts: [],
    version: 1,
  });
}
