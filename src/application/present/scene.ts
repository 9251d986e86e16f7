import type { Agreement } from '../../domain/agreement/state.ts';
import {
  type AgreementId,
  as,
  type Instant,
  type MunicipalityId,
  type PartyId,
  type PersonId,
  type ProgrammeId,
} from '../../domain/ids.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Closed, Reader } from '../../views/models.ts';
import { loadAgreement, loadMunicipality, loadProgramme } from '../command.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { listAgreements } from '../streams/lists.ts';

/** Remembers what was looked up, so that a list of twenty lines asks for each thing once. */
const once = <Key, Value>(find: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const found = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
};

/** States and people as they were when they were first asked for. */
export interface Lookups {
  readonly programme: (programmeId: ProgrammeId) => Promise<Programme>;
  readonly agreement: (agreementId: AgreementId) => Promise<Agreement>;
  readonly agreementsOf: (programmeId: ProgrammeId) => Promise<readonly Agreement[]>;
  readonly municipality: () => Promise<Municipality>;
  readonly person: (personId: PersonId) => Promise<Person | null>;
}

/** For one message, or for several that are shown as things stand at one moment. */
export const lookUp = (ports: Ports, municipalityId: MunicipalityId): Lookups => {
  const municipality = once(() => loadMunicipality(ports, municipalityId));
  return {
    programme: once(async (id: ProgrammeId) => (await loadProgramme(ports, municipalityId, id)).state),
    agreement: once(async (id: AgreementId) => (await loadAgreement(ports, municipalityId, id)).state),
    agreementsOf: once((id: ProgrammeId) => listAgreements(ports, municipalityId, id)),
    municipality: () => municipality(undefined),
    person: once((id: PersonId) => ports.people.get(municipalityId, id)),
  };
};

/** Everything that one message may need to be shown, and who reads it. */
export interface Scene extends Lookups {
  readonly ports: Ports;
  readonly message: Message;
  readonly municipalityId: MunicipalityId;
  readonly reader: Reader;
  /** Null in a channel: there, parties are named rather than persons. */
  readonly readerId: PersonId | null;
}

export async function sceneOf(
  ports: Ports,
  message: Message,
  deliveries: readonly Delivery[],
  lookups: Lookups,
): Promise<Scene> {
  const { municipalityId, recipient } = message;
  const { person, programme } = lookups;
  const readerId = recipient.startsWith('person/') ? as<PersonId>(recipient.slice('person/'.length)) : null;
  return {
    ...lookups,
    ports,
    message,
    municipalityId,
    readerId,
    reader: await readerOf(ports, readerId === null ? null : await person(readerId), deliveries, programme),
  };
}

async function readerOf(
  ports: Ports,
  person: Person | null,
  deliveries: readonly Delivery[],
  programme: Scene['programme'],
): Promise<Reader> {
  if (person !== null) return { language: person.language, zone: person.zone };
  const subject = deliveries.map((delivery) => delivery.subject).find((each) => 'programmeId' in each);
  const setUp = subject !== undefined && 'programmeId' in subject ? (await programme(subject.programmeId)).setUp : null;
  return setUp === null ? ports.defaultReader : { language: setUp.language, zone: setUp.zone };
}

/** A person's name for a person; the name of their party for a channel. */
export async function whoActed(scene: Scene, personId: PersonId, programme: Programme): Promise<string> {
  const person = await scene.person(personId);
  if (scene.readerId !== null) return person?.name ?? '';
  return partyNameOf(programme, person?.partyId ?? null) ?? '';
}

export const partyNameOf = (programme: Programme, partyId: PartyId | null): string | null =>
  programme.setUp?.parties.find((party) => party.partyId === partyId)?.name ?? null;

export const isOnPaper = (programme: Programme, partyId: PartyId | null): boolean =>
  programme.setUp?.parties.find((party) => party.partyId === partyId)?.reach === 'paper';

/** What every model of a message carries. */
export const inMessage = (scene: Scene, programme: Programme) => ({
  messageId: scene.message.messageId,
  programme: {
    programmeId: programme.identity?.programmeId ?? as<ProgrammeId>(''),
    name: programme.setUp?.name ?? '',
  },
});

/** A closed question; of which no more is known, by default. */
export const closed = (
  scene: Scene,
  why: Closed['why'],
  by: string | null = null,
  at: Instant = scene.message.sentAt ?? scene.message.sendAt,
) => ({ is: 'closed', why, by, at }) as const;
