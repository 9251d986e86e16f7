import type { LocalDate, PartyId, PersonId } from '../../ids.ts';
import type { Mandate } from '../../municipality/events.ts';
import { mandatesOf } from '../../municipality/mandates.ts';
import type { Municipality } from '../../municipality/state.ts';
import type { FormalSignature } from '../../words.ts';
import { type ExistingProgramme, exists } from '../change-of-text.ts';
import { partyOf } from '../party.ts';
import { currentText, type Programme, type Signature } from '../state.ts';
import { authorityOf, formalSignature } from './authority.ts';
import { ownMoneyOf } from './own-money.ts';

/** How a party is asked to sign. */
export type WhoSigns =
  /** `asked`: one person, or two of whom both must sign. Who signed already is not asked again. */
  | { readonly by: 'chat'; readonly asked: readonly Mandate[] }
  /** `reach`: without chat; `rule`: the municipality demands it; `ceiling`: nobody may sign for so much money. */
  | { readonly by: FormalSignature; readonly because: 'reach' | 'rule' | 'ceiling' }
  | { readonly by: 'nobody' };

/** Who is asked to sign for the party on that date; of several, first who was named for this programme. */
export const whoSigns = (
  programme: Programme,
  municipality: Municipality,
  partyId: PartyId,
  on: LocalDate,
): WhoSigns => {
  const party = exists(programme) ? partyOf(programme, partyId) : null;
  if (!exists(programme) || party === null) return { by: 'nobody' };
  const { signingRules: rules } = municipality;
  const ownMoneyCents = ownMoneyOf(programme, partyId);
  const formal = formalSignature(rules, ownMoneyCents);
  if (party.reach === 'paper' && formal?.how !== 'qualified') return { by: 'paper', because: 'reach' };
  if (formal !== null) return { by: formal.how, because: 'rule' };
  const holders = inOrder(programme, mandatesOf(municipality, partyId, on), partyId);
  if (holders.length === 0) return { by: 'nobody' };
  const frozenBy = currentText(programme)?.frozenBy ?? null;
  const weigh = (mandate: Mandate) =>
    authorityOf({ mandate, personId: mandate.personId, ownMoneyCents, party, rules, frozenBy });
  const signed = signersOf(programme, partyId);
  const asked = askedOf(
    holders.filter(({ personId }) => !signed.includes(personId)),
    weigh,
    signed.length > 0,
    namedFor(programme, partyId),
  );
  return asked === null ? { by: 'paper', because: 'ceiling' } : { by: 'chat', asked };
};

const signaturesOf = (programme: Programme, partyId: PartyId): readonly Signature[] =>
  currentText(programme)?.signings.find((signing) => signing.partyId === partyId)?.signatures ?? [];

const namedFor = ({ signatories }: Programme, partyId: PartyId): PersonId | null =>
  signatories.find((named) => named.partyId === partyId)?.personId ?? null;

/** Who was named comes first; who signed for another party of this text does not sign for this one. */
const inOrder = (programme: ExistingProgramme, holders: readonly Mandate[], partyId: PartyId): readonly Mandate[] => {
  const named = namedFor(programme, partyId);
  return holders
    .filter(({ personId }) => signsForOf(programme, personId, partyId) === null)
    .toSorted((one, other) => Number(other.personId === named) - Number(one.personId === named));
};

/** Null: these can't bind the party, alone or two together. */
const askedOf = (
  holders: readonly Mandate[],
  weigh: (mandate: Mandate) => 'alone' | 'withSecond' | 'none',
  oneSigned: boolean,
  named: PersonId | null,
): readonly Mandate[] | null => {
  const able = holders.filter((mandate) => weigh(mandate) !== 'none');
  const [first, second] = able;
  if (oneSigned) return first === undefined ? null : [first];
  const alone = able.find((mandate) => weigh(mandate) === 'alone');
  if (first?.personId === named && first !== undefined && weigh(first) === 'withSecond' && second !== undefined)
    return [first, second];
  if (alone !== undefined) return [alone];
  return first !== undefined && second !== undefined ? [first, second] : null;
};

/** The other party of the text that is out for which this person signed; null: for none. */
export const signsForOf = (programme: Programme, personId: PersonId, partyId: PartyId): PartyId | null =>
  currentText(programme)?.signings.find(
    (signing) =>
      signing.partyId !== partyId &&
      signing.signatures.some(({ via }) => via.kind === 'chat' && via.personId === personId),
  )?.partyId ?? null;

/** Parties for which somebody can sign on that date, in whatever way. */
export const partiesWithSigner = (
  programme: Programme,
  municipality: Municipality,
  on: LocalDate,
): readonly PartyId[] =>
  (programme.setUp?.parties ?? [])
    .map(({ partyId }) => partyId)
    .filter((partyId) => whoSigns(programme, municipality, partyId, on).by !== 'nobody');

/** Who was asked to sign for the party in chat and did not yet; none where it signs outside of Handslag. */
export const askedToSign = (
  programme: Programme,
  municipality: Municipality,
  partyId: PartyId,
  on: LocalDate,
): readonly Mandate[] => {
  const who = whoSigns(programme, municipality, partyId, on);
  return who.by === 'chat' ? who.asked : [];
};

/** Who signed the text that is out for that party in chat. */
export const signersOf = (programme: Programme, partyId: PartyId): readonly PersonId[] =>
  signaturesOf(programme, partyId).flatMap(({ via }) => (via.kind === 'chat' ? [via.personId] : []));
