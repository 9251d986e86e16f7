import type { PartyId } from '../../ids.ts';
import type { Programme } from '../state.ts';

/** What the party pays in the programme: the money of the agreements that it leads, in whole euro cents. */
export const ownMoneyOf = ({ activities }: Pick<Programme, 'activities'>, partyId: PartyId): number =>
  activities
    .filter(({ fields }) => fields.leadPartyId === partyId)
    .flatMap(({ fields }) => fields.means?.money ?? [])
    .reduce((sum, { cents }) => sum + cents, 0);
