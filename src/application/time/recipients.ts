import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { Instant, PersonId, ProjectId } from '../../domain/ids.ts';
import { type Municipality, signatoryOf } from '../../domain/municipality/state.ts';
import type { RecipientRole } from '../../domain/plan/plan.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { RecipientKey } from '../ports/deliveries.ts';

export const personKey = (personId: PersonId): RecipientKey => `person/${personId}`;
export const channelKey = (projectId: ProjectId): RecipientKey => `channel/${projectId}`;

/** The holders of a role at this moment. Nobody: a party without a signatory today. */
export function holdersOf(
  role: RecipientRole,
  programme: Programme,
  municipality: Municipality,
  at: Instant,
): readonly RecipientKey[] {
  const coordinators = programme.coordinators.map(personKey);
  switch (role.role) {
    case 'owner':
      return role.onPaper ? coordinators : [personKey(role.personId)];
    case 'person':
      return [personKey(role.personId)];
    case 'coordinators':
      return coordinators;
    case 'projectTeam':
      return [channelKey(role.projectId)];
    case 'projectTeams':
      return programme.projects.map((project) => channelKey(project.projectId));
    case 'signatory': {
      const { setUp } = programme;
      const mandate = setUp && signatoryOf(municipality, role.partyId, localDateOf(at, setUp.zone));
      return mandate === null ? [] : [personKey(mandate.personId)];
    }
  }
}
