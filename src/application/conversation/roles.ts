import { maySignOn } from '../../domain/municipality/mandates.ts';
import type { Role, RoleIn } from '../../views/models.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** What the person is in one programme, the heaviest role first. */
export function rolesIn({ person, today }: Turn, { programme, municipality, isCoordinator }: Seen): readonly Role[] {
  const signs = programme.setUp.parties.some(({ partyId }) => maySignOn(municipality, partyId, person.personId, today));
  const owns = programme.activities.some(({ ownerId }) => ownerId === person.personId);
  const inTeam = programme.setUp.parties.some(({ partyId }) => partyId === person.partyId);
  return [
    ...(isCoordinator ? (['coordinator'] as const) : []),
    ...(signs ? (['signatory'] as const) : []),
    ...(owns ? (['owner'] as const) : []),
    ...(inTeam ? (['projectTeam'] as const) : []),
  ];
}

export const roleIn = (turn: Turn, seen: Seen): RoleIn => ({
  programme: seen.ref,
  phase: seen.programme.phase,
  roles: rolesIn(turn, seen),
});
