import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import { upsert } from '../../upsert.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { FrozenText, PartyAnswer, Programme, Signature, Signing } from '../state.ts';
import { actedBy, answerOf } from './signatures.ts';

export type PartyAnswerEvent = Of<
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
export type SigningPlanEvent = Of<
  ProgrammeEvent,
  | 'SignatoryNamed'
  | 'SigningMeetingPlanned'
  | 'SigningMeetingCancelled'
  | 'SignByDateSet'
  | 'PartyLeftOut'
  | 'ProgrammeStopped'
>;

const inText = (programme: Programme, revision: number, change: (text: FrozenText) => FrozenText): Programme => ({
  ...programme,
  texts: programme.texts.map((text) => (text.revision === revision ? change(text) : text)),
});

export const evolvePartyAnswer = (programme: Programme, event: PartyAnswerEvent, at: Instant): Programme =>
  inText(programme, event.revision, (text) => ({
    ...text,
    signings: text.signings.map((signing) =>
      signing.partyId === event.partyId ? answered(signing, event, at) : signing,
    ),
  }));

const answered = (signing: Signing, event: PartyAnswerEvent, at: Instant): Signing => {
  switch (event.type) {
    case 'SignRequestDelivered':
      return { ...signing, delivered: { personId: event.personId, at }, notReached: null };
    case 'SignRequestNotReached':
      return { ...signing, notReached: { personId: event.personId, at } };
    case 'SignatureGiven': {
      const { countsAt, function: inFunction, via, needsSecond, record } = event;
      const given: Signature = { at, countsAt, function: inFunction, via, needsSecond, record };
      return withSignatures(signing, [...signing.signatures, given]);
    }
    case 'SignatureUndone':
      return withSignatures(
        signing,
        signing.signatures.filter(({ via }) => event.signer !== null && actedBy(via) !== event.signer),
      );
    case 'DeclineGiven': {
      const { countsAt, personId, reason } = event;
      return {
        ...signing,
        signatures: signing.signatures.filter(({ via }) => actedBy(via) !== personId),
        answer: { kind: 'declined', at, countsAt, counted: false, personId, reason },
      };
    }
    case 'SignatureCounted':
    case 'DeclineCounted':
      return { ...signing, answer: counts(signing.answer) };
    case 'DeclineUndone':
      return withSignatures(signing, signing.signatures);
  }
};

const withSignatures = (signing: Signing, signatures: readonly Signature[]): Signing => ({
  ...signing,
  signatures,
  answer: answerOf(signatures),
});

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

/** A text that waited for it opens at that moment; after its hour the text has opened there. */
const calledOff = (programme: Programme, at: Instant): Programme => {
  const { signingMeeting: meeting, texts } = programme;
  if (meeting === null) return programme;
  const openedAt = at < meeting.at ? at : meeting.at;
  return {
    ...programme,
    signingMeeting: null,
    texts: texts.map((text) => (text.reopened === null && text.frozenAt < meeting.at ? { ...text, openedAt } : text)),
  };
};

export const evolveSigningPlan = (programme: Programme, event: SigningPlanEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'SignatoryNamed': {
      const { partyId, personId } = event;
      const named = { partyId, personId };
      return { ...programme, signatories: upsert(programme.signatories, named, (each) => each.partyId === partyId) };
    }
    case 'SigningMeetingPlanned':
      return { ...programme, signingMeeting: { at: event.at, place: event.place, plannedAt: at } };
    case 'SigningMeetingCancelled':
      return calledOff(programme, at);
    case 'SignByDateSet':
      return inText(programme, event.revision, (text) => ({
        ...text,
        signBy: { on: event.on, saidAt: at },
      }));
    case 'PartyLeftOut': {
      const { partyId, revision, reason } = event;
      const name = programme.setUp?.parties.find((party) => party.partyId === partyId)?.name ?? '';
      return { ...programme, leftOut: [...programme.leftOut, { partyId, name, revision, at, reason }] };
    }
    case 'ProgrammeStopped':
      return { ...programme, phase: 'closed', stopped: { at, reason: event.reason } };
  }
};
