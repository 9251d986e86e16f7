import type { AmendmentId, PartyId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Programme } from '../state.ts';
import { type Amendment, type Consent, isPending, isSent, type SentAmendment } from './state.ts';

type Found<What> = ({ readonly ok: true } & What) | { readonly ok: false; readonly refusal: Refusal };

export const findAmendment = (
  { amendments }: Programme,
  amendmentId: AmendmentId,
): Found<{ readonly amendment: Amendment }> => {
  const amendment = amendments.find((each) => each.amendmentId === amendmentId);
  return amendment === undefined
    ? { ok: false, refusal: { code: 'notFound', what: 'amendment' } }
    : { ok: true, amendment };
};

/** One that is out, or waits for its owner: what is over is answered with what became of it. */
export const findPending = (
  programme: Programme,
  amendmentId: AmendmentId,
): Found<{ readonly amendment: SentAmendment }> => {
  const found = findAmendment(programme, amendmentId);
  if (!found.ok) return found;
  const { amendment } = found;
  if (isPending(amendment)) return { ok: true, amendment };
  if (isSent(amendment) && amendment.end !== null)
    return {
      ok: false,
      refusal: { code: 'amendmentOver', number: amendment.sent.number, is: amendment.end.is },
    };
  return { ok: false, refusal: { code: 'notFound', what: 'amendment' } };
};

/** Where one party answers to one amendment. */
export interface Place {
  readonly amendment: SentAmendment;
  readonly consent: Consent;
}

/** What a party that is not asked finds is nothing; before the owner said yes nobody is. */
export const findPlace = (
  programme: Programme,
  amendmentId: AmendmentId,
  partyId: PartyId,
): Found<{ readonly place: Place }> => {
  const found = findPending(programme, amendmentId);
  if (!found.ok) return found;
  const consent = found.amendment.consents.find((each) => each.partyId === partyId);
  if (consent === undefined || found.amendment.outSince === null)
    return { ok: false, refusal: { code: 'notFound', what: 'party' } };
  return { ok: true, place: { amendment: found.amendment, consent } };
};
