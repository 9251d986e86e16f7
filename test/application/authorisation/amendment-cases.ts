import type { PersonId } from '../../../src/domain/ids.ts';
import type { AmendmentCommand } from '../../../src/domain/programme/amendments/commands.ts';
import {
  amendmentId,
  changeOf,
  compose,
  consent,
  inChat,
  onPaper,
  otherId,
  refusal,
  send,
  stepsToOut,
  winter,
} from '../../builders/amendments.ts';
import { activity, date, party, person, sealed } from '../../builders/haarlem.ts';
import { step } from '../../builders/programme.ts';
import { inPerson } from '../../builders/signing.ts';
import type { CasesOf, OnProgramme } from './case.ts';

/** Touches the municipality, and the residents' council, which has no chat. Its owner is asked. */
const proposal = changeOf({ dueOn: date('2008-08-01') }, activity.square);
const drafted = [step(compose(proposal), winter.composed)];
const sent = stepsToOut(proposal).slice(0, 2);
const out = stepsToOut(proposal);
const consented = [...out, step(consent(party.municipality), winter.consented, person.alderman)];

const active = { phase: 'active' } as const;
const byCoordinator = { ...active, may: ['coordinator'], refusal: 'notAllowed' } as const;
const byTimer = { ...active, after: out, may: ['timer'], refusal: 'notYourParty' } as const;
const bySignatory = { ...active, may: ['signatory'], refusal: 'notYourParty' } as const;
const forPaperParty = { ...active, when: 'on paper', may: ['coordinator'], refusal: 'notYourParty' } as const;
const byOwner = { ...active, after: sent, at: winter.accepted, may: ['owner'], refusal: 'notAllowed' } as const;
const forPaperOwner = {
  ...active,
  when: 'of a party on paper',
  after: stepsToOut(changeOf({ dueOn: date('2009-07-01') }, activity.meeting)).slice(0, 2),
  at: winter.accepted,
  may: ['coordinator'],
  refusal: 'notAllowed',
} as const;
const request = { amendmentId, partyId: party.municipality, personId: person.alderman } as const;

const tap = (by: PersonId) => ({ ...inChat(party.municipality), via: inPerson(by) }) as const;
const passedOn = (by: PersonId) => ({ ...onPaper(), via: { ...onPaper().via, recordedBy: by } }) as const;

export const AMENDMENT_CASES: CasesOf<AmendmentCommand, OnProgramme> = {
  ComposeAmendment: [{ ...byCoordinator, command: () => ({ type: 'ComposeAmendment', amendmentId, proposal }) }],
  RedoAmendment: [
    {
      ...byCoordinator,
      after: [...out, step({ type: 'WithdrawAmendment', amendmentId, reason: sealed('anders') }, winter.consented)],
      command: () => ({ type: 'RedoAmendment', amendmentId, newId: otherId }),
    },
  ],
  DiscardAmendment: [{ ...byCoordinator, after: drafted, command: () => ({ type: 'DiscardAmendment', amendmentId }) }],
  SendAmendments: [{ ...byCoordinator, after: drafted, at: winter.sent, command: () => send() }],
  WithdrawAmendment: [
    {
      ...byCoordinator,
      after: out,
      command: () => ({ type: 'WithdrawAmendment', amendmentId, reason: sealed('anders') }),
    },
  ],
  AcceptAmendmentOwner: [
    { ...byOwner, command: () => ({ type: 'AcceptAmendmentOwner', amendmentId }) },
    { ...forPaperOwner, command: () => ({ type: 'AcceptAmendmentOwner', amendmentId }) },
  ],
  DeclineAmendmentOwner: [
    { ...byOwner, command: () => ({ type: 'DeclineAmendmentOwner', amendmentId, reason: sealed('nee') }) },
    { ...forPaperOwner, command: () => ({ type: 'DeclineAmendmentOwner', amendmentId, reason: sealed('nee') }) },
  ],
  RecordAmendmentRequestDelivered: [
    {
      ...byTimer,
      command: () => ({ type: 'RecordAmendmentRequestDelivered', ...request, messageId: 'm-1' }),
    },
  ],
  RecordAmendmentRequestNotReached: [
    { ...byTimer, command: () => ({ type: 'RecordAmendmentRequestNotReached', ...request }) },
  ],
  GiveConsent: [{ ...bySignatory, after: out, command: tap }],
  RecordConsent: [
    { ...active, after: out, at: winter.consented, may: ['coordinator'], refusal: 'notYourParty', command: passedOn },
  ],
  RefuseConsent: [
    {
      ...bySignatory,
      after: out,
      command: (personId) => ({ ...refusal(party.municipality), personId }),
    },
    { ...forPaperParty, after: out, command: (personId) => ({ ...refusal(party.residents), personId }) },
  ],
  UndoConsent: [
    {
      ...bySignatory,
      after: consented,
      command: () => ({ type: 'UndoConsent', amendmentId, partyId: party.municipality }),
      others: { coordinator: 'notAllowed' },
    },
    {
      ...forPaperParty,
      after: [...out, step(consent(party.residents), winter.consented)],
      command: () => ({ type: 'UndoConsent', amendmentId, partyId: party.residents }),
    },
  ],
  CountConsent: [
    {
      ...byTimer,
      after: consented,
      at: winter.countsAt,
      command: () => ({ type: 'CountConsent', amendmentId, partyId: party.municipality }),
    },
  ],
  FixAgreementText: [
    {
      ...byCoordinator,
      command: () => ({
        type: 'FixAgreementText',
        agreementId: activity.square,
        words: { what: 'Het plein opnieuw inrichten.', forWhom: 'bewoners van de Vijfhoek' },
      }),
    },
  ],
  SetRefreshWindow: [
    {
      ...active,
      may: ['operator', 'coordinator'],
      refusal: 'notAllowed',
      command: () => ({ type: 'SetRefreshWindow', weeks: 4 }),
    },
  ],
};
