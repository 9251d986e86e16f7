import { evolveErasure } from '../erasure/erasure.ts';
import type { Instant } from '../ids.ts';
import { upsert } from '../upsert.ts';
import { evolveCouncil } from './council/evolve.ts';
import type { MunicipalityEvent } from './events.ts';
import { evolveOperator } from './operator/evolve.ts';
import { evolveRetention } from './retention/evolve.ts';
import type { Municipality } from './state.ts';

export const evolve = (municipality: Municipality, event: MunicipalityEvent, at: Instant): Municipality => {
  switch (event.type) {
    case 'RetentionSet':
    case 'DestructionProposed':
    case 'DestructionWithdrawn':
    case 'DestructionConfirmed':
    case 'DestructionCompleted':
      return evolveRetention(municipality, event, at);
    case 'ArchiveMade':
    case 'CodeIssued':
    case 'SendingReleased':
    case 'StoresKeptUp':
      return evolveOperator(municipality, event, at);
    case 'CouncilPledgeSet':
    case 'CouncilPledgeSettled':
    case 'CouncilPledgeReopened':
      return { ...municipality, pledges: evolveCouncil(municipality.pledges, event) };
    case 'PersonalErased':
      return evolveErasure(municipality, event);
    case 'PersonErased':
      return { ...municipality, erasedPeople: [...municipality.erasedPeople, event.personId] };
    case 'MunicipalityRegistered': {
      const { municipalityId, name, language, zone } = event;
      return { ...municipality, registered: { municipalityId, name, language, zone } };
    }
    case 'CoordinatorAppointed':
      return { ...municipality, coordinators: [...municipality.coordinators, event.personId] };
    case 'ColumnsRemembered':
      return {
        ...municipality,
        columns: event.columns.reduce(
          (columns, column) => upsert(columns, column, ({ header }) => header === column.header),
          municipality.columns,
        ),
      };
    case 'AreaDefined': {
      const { area } = event;
      return { ...municipality, areas: upsert(municipality.areas, area, (each) => each.areaId === area.areaId) };
    }
    case 'PartyRegistered': {
      const { party } = event;
      return {
        ...municipality,
        parties: upsert(municipality.parties, party, (each) => each.partyId === party.partyId),
      };
    }
    case 'MandateGranted': {
      const { mandate } = event;
      return { ...municipality, mandates: upsert(municipality.mandates, mandate, holds(mandate)) };
    }
    case 'MandateWithdrawn': {
      const isWithdrawn = holds(event);
      return { ...municipality, mandates: municipality.mandates.filter((mandate) => !isWithdrawn(mandate)) };
    }
    case 'ThemeSet': {
      const { theme } = event;
      return { ...municipality, themes: upsert(municipality.themes, theme, (each) => each.themeId === theme.themeId) };
    }
    case 'RecessesSet':
      return { ...municipality, recesses: event.recesses };
    case 'SigningRulesSet':
      return { ...municipality, signingRules: event.rules };
    case 'RoundDecided': {
      const { type: _, ...decided } = event;
      return { ...municipality, rounds: upsert(municipality.rounds, decided, (each) => each.round === decided.round) };
    }
  }
};

type Holding = Pick<Municipality['mandates'][number], 'partyId' | 'personId'>;

const holds =
  (one: Holding) =>
  (other: Holding): boolean =>
    one.partyId === other.partyId && one.personId === other.personId;
