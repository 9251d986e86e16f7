import type { MunicipalityEvent } from '../../domain/municipality/events.ts';
import { consideredIn } from '../../domain/municipality/rounds/round.ts';
import type { Programme } from '../../domain/programme/state.ts';

/** Whether an event of the municipality is about this programme, or about all of them. */
export const belongsTo = (event: MunicipalityEvent, { identity, setUp }: Programme): boolean => {
  const isParty = (id: string): boolean => setUp?.parties.some(({ partyId }) => partyId === id) ?? false;
  const isArea = (id: string): boolean => setUp?.areas.some(({ areaId }) => areaId === id) ?? false;
  switch (event.type) {
    case 'MunicipalityRegistered':
    case 'ThemeSet':
    case 'SigningRulesSet':
    case 'RecessesSet':
    case 'RetentionSet':
    case 'StoresKeptUp':
    case 'SendingReleased':
    // Whose value it was can't be told from a reference: all of them stay, so that nothing seems lost.
    case 'PersonalErased':
    case 'PersonErased':
      return true;
    case 'AreaDefined':
      return isArea(event.area.areaId);
    case 'RoundDecided':
      return consideredIn(event).some(isArea);
    case 'CouncilPledgeSet':
      return event.pledge.programmeId === identity?.programmeId;
    case 'PartyRegistered':
      return isParty(event.party.partyId);
    case 'MandateGranted':
      return isParty(event.mandate.partyId);
    case 'MandateWithdrawn':
      return isParty(event.partyId);
    case 'DestructionProposed':
    case 'DestructionWithdrawn':
    case 'DestructionConfirmed':
    case 'DestructionCompleted':
    case 'ArchiveMade':
    case 'CouncilPledgeSettled':
    case 'CouncilPledgeReopened':
      return event.programmeId === identity?.programmeId;
    case 'CoordinatorAppointed':
    case 'CodeIssued':
    case 'ColumnsRemembered':
      return false;
  }
};
