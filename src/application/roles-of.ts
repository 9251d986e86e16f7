import type { Actor } from '../domain/actor.ts';
import type { AgreementCommand } from '../domain/agreement/commands.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { AmendmentId, LocalDate, PartyId, PersonId } from '../domain/ids.ts';
import type { MunicipalityCommand } from '../domain/municipality/commands.ts';
import { maySignOn } from '../domain/municipality/mandates.ts';
import type { Municipality } from '../domain/municipality/state.ts';
import { ownerNamed } from '../domain/programme/amendments/amended.ts';
import type { ProgrammeCommand } from '../domain/programme/commands.ts';
import { handoverOf } from '../domain/programme/handovers/find.ts';
import { holderOf, partyOfRole } from '../domain/programme/handovers/role.ts';
import type { Programme } from '../domain/programme/state.ts';
import type { Person } from './ports/people.ts';

/**
 * What somebody is for one command. Authority comes from the programme, never from a platform's role.
 * `partner`: belongs to a party of the programme. `signatory`: holds a mandate of the party named that is valid today. `owner`: of the agreement,
 * or the one asked to be it. `successor`: asked to take over; `starter`: asked for it; `self`: the command is about them. `timer`: the programme's own rules.
 */
export type Role =
  | 'coordinator'
  | 'partner'
  | 'signatory'
  | 'owner'
  | 'successor'
  | 'starter'
  | 'self'
  | 'timer'
  | 'operator';

export type AnyCommand = MunicipalityCommand | ProgrammeCommand | AgreementCommand;

/** What is known when roles are worked out. `today`: the local date at the click, on which a mandate must hold. */
export interface Standpoint {
  readonly municipality: Municipality;
  readonly programme: Programme | null;
  readonly agreement: Agreement | null;
  readonly today: LocalDate;
}

export function rolesOf(
  actor: Actor,
  person: Person | null,
  command: AnyCommand,
  { municipality, programme, agreement, today }: Standpoint,
): readonly Role[] {
  if (actor.kind !== 'person') return [actor.kind];
  if (isOfElsewhere(person, municipality)) return [];
  const roles: Role[] = [];
  if (isCoordinator(actor.personId, municipality, programme)) roles.push('coordinator');
  if (programme?.setUp?.parties.some((party) => party.partyId === person?.partyId)) roles.push('partner');
  const partyId = partyNamedIn(command, programme);
  if (partyId !== null && maySignOn(municipality, partyId, actor.personId, today)) roles.push('signatory');
  if (owns(actor.personId, command, programme, agreement)) roles.push('owner');
  return [...roles, ...handoverRoles(actor.personId, command, programme)];
}

function handoverRoles(personId: PersonId, command: AnyCommand, programme: Programme | null): readonly Role[] {
  if (command.type === 'RecordHolderLeft') return command.personId === personId ? ['self'] : [];
  const handover = programme !== null && 'handoverId' in command ? handoverOf(programme, command.handoverId) : null;
  if (handover === null) return [];
  return [
    ...(handover.toId === personId ? (['successor'] as const) : []),
    ...(handover.startedBy === personId ? (['starter'] as const) : []),
  ];
}

/** Nobody has a part in what another municipality owns, whatever ids they share. */
const isOfElsewhere = (person: Person | null, { registered }: Municipality): boolean =>
  person !== null && registered !== null && person.municipalityId !== registered.municipalityId;

export function partyNamedIn(command: AnyCommand, programme: Programme | null = null): PartyId | null {
  if ('partyId' in command) return command.partyId;
  if (command.type === 'StartHandover') return partyOfRole(command.role, programme);
  return command.type === 'GrantMandate' ? command.mandate.partyId : null;
}

/** Of this programme; as long as it has none, of the municipality. */
export function isCoordinator(personId: PersonId, municipality: Municipality, programme: Programme | null): boolean {
  return programme === null || programme.coordinators.length === 0
    ? municipality.coordinators.includes(personId)
    : programme.coordinators.includes(personId);
}

function owns(
  personId: PersonId,
  command: AnyCommand,
  programme: Programme | null,
  agreement: Agreement | null,
): boolean {
  if (agreement !== null) return agreement.started?.ownerId === personId;
  if ('amendmentId' in command) return isNamedIn(command.amendmentId, personId, programme);
  if (command.type === 'StartHandover' && programme?.setUp)
    return holderOf({ ...programme, setUp: programme.setUp }, command.role) === personId;
  if (!('activityId' in command)) return false;
  return (
    programme?.activities.some(
      (activity) => activity.activityId === command.activityId && activity.ownerId === personId,
    ) ?? false
  );
}

/** The owner whom an amendment names. */
const isNamedIn = (amendmentId: AmendmentId, personId: PersonId, programme: Programme | null): boolean => {
  const amendment = programme?.amendments.find((each) => each.amendmentId === amendmentId);
  return programme !== null && amendment !== undefined && ownerNamed(programme, amendment) === personId;
};
