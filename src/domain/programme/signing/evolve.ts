import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { PartyAnswer, Programme, Signing } from '../state.ts';

export type SigningEvent = Of<
  ProgrammeEvent,
  | 'SignRequestDelivered'
  | 'SignRequestNotReached'
  | 'SignatureGiven'
  | 'SignatureUndone'
  | 'SignatureCounted'
  | 'DeclineGiven'
  | 'DeclineUndone'
  | 'DeclineCounted'
>;
export type ChangeRequestEvent = Of<ProgrammeEvent, 'ChangeAsked' | 'ChangeAnswered'>;

export const evolveSigning = (programme: Programme, event: SigningEvent, at: Instant): Programme => ({
  ...programme,
  texts: programme.texts.map((text) =>
    text.revision === event.revision
      ? {
          ...text,
          signings: text.signings.map((signing) =>
            signing.partyId === event.partyId ? answered(signing, event, at) : signing,
          ),
        }
      : text,
  ),
});

const answered = (signing: Signing, event: SigningEvent, at: Instant): Signing => {
  switch (event.type) {
    case 'SignRequestDelivered':
      return { ...signing, delivered: { personId: event.personId, at }, notReached: null };
    case 'SignRequestNotReached':
      return { ...signing, notReached: { personId: event.personId, at } };
    case 'SignatureGiven': {
      const { countsAt, function: inFunction, via } = event;
      return { ...signing, answer: { kind: 'signed', at, countsAt, counted: false, function: inFunction, via } };
    }
    case 'DeclineGiven': {
      const { countsAt, personId, reason } = event;
      return { ...signing, answer: { kind: 'declined', at, countsAt, counted: false, personId, reason } };
    }
    case 'SignatureCounted':
    case 'DeclineCounted':
      return { ...signing, answer: counts(signing.answer) };
    case 'SignatureUndone':
    case 'DeclineUndone':
      return { ...signing, answer: { kind: 'open' } };
  }
};

const counts = (answer: PartyAnswer): PartyAnswer => (answer.kind === 'open' ? answer : { ...answer, counted: true });

export const evolveChangeRequest = (programme: Programme, event: ChangeRequestEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'ChangeAsked': {
      const { changeRequestId, revision, partyId, personId, text } = event;
      const request = { changeRequestId, revision, partyId, personId, at, text, answer: null };
      return { ...programme, changeRequests: [...programme.changeRequests, request] };
    }
    case 'ChangeAnswered': {
      const answer = { kind: event.answer, at, reason: event.reason };
      return {
        ...programme,
        changeRequests: programme.changeRequests.map((request) =>
          request.changeRequestId === event.changeRequestId ? { ...request, answer } : request,
        ),
      };
    }
  }
};
