import type { AgreementId, PartyId, ProgrammeId } from '../../domain/ids.ts';
import { isDestroyed } from '../../domain/municipality/retention/state.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { SetUp } from '../../domain/programme/events.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { isOpen } from '../../domain/programme/succession/find.ts';
import type { AgreementRef, PartyRef, ProgrammeRef } from '../../views/models.ts';
import { loadMunicipality, loadProgramme } from '../command.ts';
import type { Person } from '../ports/people.ts';
import { isCoordinator } from '../roles-of.ts';
import { listProgrammes } from '../streams/lists.ts';
import type { Turn } from './turn.ts';

/** A programme that was set up, as the person who looks at it may see it. */
export interface Seen {
  readonly programmeId: ProgrammeId;
  readonly programme: Programme & { readonly setUp: SetUp };
  readonly seq: number;
  readonly municipality: Municipality;
  readonly ref: ProgrammeRef;
  readonly isCoordinator: boolean;
}

/** Null: there is none, or the person has nothing to do with it, which is the same to them. */
export async function see(turn: Turn, programmeId: ProgrammeId): Promise<Seen | null> {
  const { state, seq } = await loadProgramme(turn.ports, turn.municipalityId, programmeId);
  const municipality = await loadMunicipality(turn.ports, turn.municipalityId);
  return seenBy(turn.person, state, seq, municipality);
}

/** Every programme that the person has a part in. */
export async function seeAll(turn: Turn): Promise<readonly Seen[]> {
  const municipality = await loadMunicipality(turn.ports, turn.municipalityId);
  const programmes = await listProgrammes(turn.ports, turn.municipalityId);
  return programmes
    .map(({ state, seq }) => seenBy(turn.person, state, seq, municipality))
    .filter((seen) => seen !== null);
}

function seenBy(person: Person, programme: Programme, seq: number, municipality: Municipality): Seen | null {
  const { identity, setUp } = programme;
  if (identity === null || setUp === null || isDestroyed(municipality, identity.programmeId)) return null;
  if (!takesPart(person, programme, municipality)) return null;
  return {
    programmeId: identity.programmeId,
    programme: { ...programme, setUp },
    seq,
    municipality,
    ref: { programmeId: identity.programmeId, name: setUp.name },
    isCoordinator: isCoordinator(person.personId, municipality, programme),
  };
}

export const takesPart = (person: Person, programme: Programme, municipality: Municipality): boolean =>
  isCoordinator(person.personId, municipality, programme) ||
  (programme.setUp?.parties.some(({ partyId }) => partyId === person.partyId) ?? false) ||
  programme.activities.some(({ ownerId }) => ownerId === person.personId) ||
  programme.successions.some(
    (succession) => succession.successor.partyId === person.partyId && isOpen(programme, succession),
  ) ||
  programme.handovers.some(({ toId, answer }) => toId === person.personId && answer.kind === 'open');

export const partyName = (programme: Programme, partyId: PartyId | null): string | null =>
  programme.setUp?.parties.find((party) => party.partyId === partyId)?.name ?? null;

export const partyRef = (programme: Programme, partyId: PartyId): PartyRef => ({
  partyId,
  name: partyName(programme, partyId) ?? partyId,
});

export const agreementRef = (programme: Programme, agreementId: AgreementId): AgreementRef => {
  const fields = programme.activities.find((activity) => activity.activityId === agreementId)?.fields;
  return {
    agreementId,
    what: fields?.what ?? '',
    party: partyName(programme, fields?.leadPartyId ?? null),
    dueOn: fields?.dueOn ?? null,
  };
};

export const notFound = { code: 'notFound', what: 'programme' } as const;
