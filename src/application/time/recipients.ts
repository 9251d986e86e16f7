import { localDateOf } from '../../domain/calendar/local-time.ts';
import {
  type AmendmentId,
  as,
  type Instant,
  type PartyId,
  type PersonId,
  type ProjectId,
  type TimeZone,
} from '../../domain/ids.ts';
import { mandatesOf } from '../../domain/municipality/mandates.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { RecipientRole } from '../../domain/plan/plan.ts';
import { whoConsents } from '../../domain/programme/amendments/who-consents.ts';
import { askedToSign, signersOf, whoSigns } from '../../domain/programme/signing/who-signs.ts';
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
  const on = localDateOf(at, programme.setUp?.zone ?? as<TimeZone>('UTC'));
  const asked = (partyId: PartyId) =>
    askedToSign(programme, municipality, partyId, on).map(({ personId }) => personKey(personId));
  const consenting = (amendmentId: AmendmentId, partyId: PartyId) => {
    const proposal = programme.amendments.find((each) => each.amendmentId === amendmentId)?.proposal;
    return proposal === undefined ? null : whoConsents(programme, municipality, proposal, partyId, on);
  };
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
      const signers = signersOf(programme, role.partyId);
      if (signers.length > 0) return signers.map(personKey);
      const toSign = asked(role.partyId);
      const holders = mandatesOf(municipality, role.partyId, on).slice(0, 1);
      return toSign.length > 0 ? toSign : holders.map(({ personId }) => personKey(personId));
    }
    case 'successor':
      return mandatesOf(municipality, role.partyId, on)
        .slice(0, 1)
        .map(({ personId }) => personKey(personId));
    case 'toSign':
      return asked(role.partyId);
    case 'toConsent': {
      const who = consenting(role.amendmentId, role.partyId);
      return who?.by === 'chat' ? [personKey(who.mandate.personId)] : [];
    }
    case 'consentRecorders': {
      const by = consenting(role.amendmentId, role.partyId)?.by;
      return by === 'paper' || by === 'qualified' ? coordinators : [];
    }
    case 'recorders': {
      const { by } = whoSigns(programme, municipality, role.partyId, on);
      return by === 'paper' || by === 'qualified' ? coordinators : [];
    }
  }
}
