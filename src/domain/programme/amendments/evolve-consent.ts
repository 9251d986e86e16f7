import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { AmendmentEvent } from './events.ts';
import type { Amendment, Consent } from './state.ts';

type ConsentEvent = Of<
  AmendmentEvent,
  | 'AmendmentRequestDelivered'
  | 'AmendmentRequestNotReached'
  | 'ConsentGiven'
  | 'ConsentRefused'
  | 'ConsentUndone'
  | 'ConsentCounted'
>;

export const answeredConsent = (amendment: Amendment, event: ConsentEvent, at: Instant): Amendment => ({
  ...amendment,
  consents: amendment.consents.map((consent) =>
    consent.partyId === event.partyId ? answered(consent, event, at) : consent,
  ),
});

const answered = (consent: Consent, event: ConsentEvent, at: Instant): Consent => {
  switch (event.type) {
    case 'AmendmentRequestDelivered':
      return { ...consent, delivered: { personId: event.personId, at }, notReached: null };
    case 'AmendmentRequestNotReached':
      return { ...consent, notReached: { personId: event.personId, at } };
    case 'ConsentGiven': {
      const { countsAt, function: inFunction, via, record } = event;
      const given = { kind: 'given', at, countsAt, counted: false, function: inFunction, via, record } as const;
      return { ...consent, answer: given };
    }
    case 'ConsentRefused': {
      const { countsAt, personId, reason } = event;
      return { ...consent, answer: { kind: 'refused', at, countsAt, counted: false, personId, reason } };
    }
    case 'ConsentUndone':
      return { ...consent, answer: { kind: 'open' } };
    case 'ConsentCounted':
      return consent.answer.kind === 'open' ? consent : { ...consent, answer: { ...consent.answer, counted: true } };
  }
};
