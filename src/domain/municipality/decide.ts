import { accept, type Decision, type Envelope, type Of, refuse } from '../decider.ts';
import { decideErasure } from '../erasure/erasure.ts';
import { sameValue } from '../journal/canonical.ts';
import { defineArea } from './areas/decide.ts';
import { rememberColumns } from './columns/decide.ts';
import type { MunicipalityCommand } from './commands.ts';
import { decideCouncil } from './council/decide.ts';
import type { MunicipalityEvent } from './events.ts';
import { decideOperator } from './operator/decide.ts';
import { decideRetention } from './retention/decide.ts';
import { decideRound } from './rounds/decide.ts';
import type { Municipality } from './state.ts';
import { setTheme } from './themes/decide.ts';

export const decide = (
  command: MunicipalityCommand,
  envelope: Envelope,
  municipality: Municipality,
): Decision<MunicipalityEvent> => {
  if (command.type === 'RegisterMunicipality') return register(command, municipality);
  // Nobody has a role in a municipality that is not there.
  if (municipality.registered === null) return refuse({ code: 'notAllowed' });
  switch (command.type) {
    case 'SetRetention':
    case 'ProposeDestruction':
    case 'WithdrawDestruction':
    case 'ConfirmDestruction':
    case 'CompleteDestruction':
      return decideRetention(command, envelope, municipality);
    case 'RecordArchive':
    case 'RecordCode':
    case 'RecordUpkeep':
    case 'RecordRelease':
      return decideOperator(command);
    case 'SetCouncilPledge':
    case 'SettleCouncilPledge':
    case 'ReopenCouncilPledge':
      return decideCouncil(command, municipality.pledges);
    case 'ErasePersonal':
      return decideErasure(command, municipality);
    case 'ErasePerson':
      return municipality.erasedPeople.includes(command.personId)
        ? accept()
        : accept({ type: 'PersonErased', personId: command.personId });
    case 'AppointCoordinator':
      return municipality.coordinators.includes(command.personId)
        ? accept()
        : accept({ type: 'CoordinatorAppointed', personId: command.personId });
    case 'DefineArea':
      return defineArea(command, municipality);
    case 'SetTheme':
      return setTheme(command, municipality);
    case 'RegisterParty': {
      const { party } = command;
      return set(municipality.parties, party, { type: 'PartyRegistered', party });
    }
    case 'GrantMandate':
      return grant(command, municipality);
    case 'WithdrawMandate': {
      const { partyId, personId } = command;
      const held = municipality.mandates.some((each) => each.partyId === partyId && each.personId === personId);
      return held ? accept({ type: 'MandateWithdrawn', partyId, personId }) : accept();
    }
    case 'SetRecesses': {
      const { recesses } = command;
      if (recesses.some(({ from, to }) => to < from)) return refuse({ code: 'termReversed' });
      return sameValue(recesses, municipality.recesses) ? accept() : accept({ type: 'RecessesSet', recesses });
    }
    case 'SetSigningRules': {
      const { rules } = command;
      return sameValue(rules, municipality.signingRules) ? accept() : accept({ type: 'SigningRulesSet', rules });
    }
    case 'RememberColumns':
      return rememberColumns(command, municipality);
    case 'DecideRound':
      return decideRound(command, municipality);
  }
};

/** What stands so already is no news. */
const set = (standing: readonly unknown[], value: unknown, event: MunicipalityEvent): Decision<MunicipalityEvent> =>
  standing.some((each) => sameValue(each, value)) ? accept() : accept(event);

const register = (
  { municipalityId, name, language, zone }: Of<MunicipalityCommand, 'RegisterMunicipality'>,
  { registered }: Municipality,
): Decision<MunicipalityEvent> => {
  const details = { municipalityId, name, language, zone };
  if (registered === null) return accept({ type: 'MunicipalityRegistered', ...details });
  return sameValue(registered, details) ? accept() : refuse({ code: 'alreadyExists', what: 'municipality' });
};

const grant = (
  { mandate }: Of<MunicipalityCommand, 'GrantMandate'>,
  { parties, mandates }: Municipality,
): Decision<MunicipalityEvent> => {
  if (!parties.some((party) => party.partyId === mandate.partyId)) return refuse({ code: 'notFound', what: 'party' });
  if (mandate.validFrom !== null && mandate.validTo !== null && mandate.validTo < mandate.validFrom)
    return refuse({ code: 'termReversed' });
  return set(mandates, mandate, { type: 'MandateGranted', mandate });
};
