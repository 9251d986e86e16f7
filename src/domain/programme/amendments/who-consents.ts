import type { LocalDate, PartyId } from '../../ids.ts';
import type { Mandate } from '../../municipality/events.ts';
import { mandatesOf } from '../../municipality/mandates.ts';
import type { Municipality } from '../../municipality/state.ts';
import type { FormalSignature } from '../../words.ts';
import { type ExistingProgramme, exists } from '../change-of-text.ts';
import { partyOf } from '../party.ts';
import { authorityOf, formalSignature } from '../signing/authority.ts';
import { ownMoneyOf } from '../signing/own-money.ts';
import type { Programme } from '../state.ts';
import { activitiesWith } from './amended.ts';
import type { Proposal } from './proposal.ts';

/** How a party is asked to consent. A tap is for who may bind the party alone; all else is passed on with its file. */
export type WhoConsents =
  | { readonly by: 'chat'; readonly mandate: Mandate }
  | { readonly by: FormalSignature; readonly because: 'reach' | 'rule' | 'ceiling' }
  | { readonly by: 'nobody' };

/** What the party would pay in the programme once the amendment is in force: a ceiling is compared with that. */
export const ownMoneyWith = (programme: Programme, proposal: Proposal, partyId: PartyId): number =>
  ownMoneyOf({ activities: activitiesWith(programme, proposal) }, partyId);

/** Judged on that date, by the mandates of that date; of several first who was named for this programme. */
export const whoConsents = (
  programme: Programme,
  municipality: Municipality,
  proposal: Proposal,
  partyId: PartyId,
  on: LocalDate,
): WhoConsents => {
  const party = exists(programme) ? partyOf(programme, partyId) : null;
  if (!exists(programme) || party === null) return { by: 'nobody' };
  if (party.reach === 'paper') return { by: 'paper', because: 'reach' };
  const { signingRules: rules } = municipality;
  const ownMoneyCents = ownMoneyWith(programme, proposal, partyId);
  const formal = formalSignature(rules, ownMoneyCents);
  if (formal !== null) return { by: formal.how, because: 'rule' };
  const holders = namedFirst(programme, mandatesOf(municipality, partyId, on), partyId);
  if (holders.length === 0) return { by: 'nobody' };
  const mandate = holders.find(
    (held) =>
      authorityOf({ mandate: held, personId: held.personId, ownMoneyCents, party, rules, frozenBy: null }) === 'alone',
  );
  return mandate === undefined ? { by: 'paper', because: 'ceiling' } : { by: 'chat', mandate };
};

const namedFirst = (programme: ExistingProgramme, holders: readonly Mandate[], partyId: PartyId) => {
  const named = programme.signatories.find((each) => each.partyId === partyId)?.personId;
  return holders.toSorted((one, other) => Number(other.personId === named) - Number(one.personId === named));
};

/** Of the parties named, those for which somebody can consent on that date, in whatever way. */
export const partiesThatCan = (
  programme: Programme,
  municipality: Municipality,
  proposal: Proposal,
  on: LocalDate,
): readonly PartyId[] =>
  (programme.setUp?.parties ?? [])
    .map(({ partyId }) => partyId)
    .filter((partyId) => whoConsents(programme, municipality, proposal, partyId, on).by !== 'nobody');
