import { as } from '../../../src/domain/ids.ts';
import type { OwnerRequestItem, SignRequestModel, SignState, SingleMessage } from '../../../src/views/models.ts';
import { AMENDMENT_MESSAGES } from './amendment-messages.ts';
import { act, agreement, closed, inMessage, means, open, party, person, REASON, undoUntil } from './base.ts';
import { COURSE_MESSAGES } from './course.ts';
import { PROGRAMME_CLOSED } from './end-messages.ts';
import { LETTER_MESSAGES } from './evening.ts';
import { HANDOVERS } from './handovers.ts';
import { OUTCOME_MESSAGES } from './judging.ts';
import { LINES, summaryModel } from './progress.ts';
import { meeting, SIGNING_TERM_MESSAGES, term } from './signing-term.ts';
import { SUCCESSION_MESSAGES } from './succession.ts';
import { WORKSPACE_MESSAGES } from './workspaces.ts';

export const asked = (state: OwnerRequestItem['state'] = open): OwnerRequestItem => ({
  activityId: agreement.agreementId,
  ask: 1,
  what: agreement.what,
  forWhom: 'kinderen uit de buurt',
  party: agreement.party,
  dueOn: agreement.dueOn,
  state,
});

export const signRequest = (given: Partial<SignRequestModel> = {}): SignRequestModel => ({
  ...inMessage,
  party,
  revision: 2,
  checkCode: 'ab12cd34',
  function: 'directeur',
  agreements: [
    { agreementId: agreement.agreementId, what: agreement.what, role: 'lead', dueOn: agreement.dueOn, means },
    { agreementId: as('jeugd'), what: 'Jongerenavond', role: 'involved', dueOn: null, means: null },
  ],
  agreementCount: 12,
  signedEarlier: null,
  together: null,
  ...term,
  changeAsked: null,
  state: open,
  ...given,
});

const SIGN_STATES: readonly SignState[] = [
  open,
  { is: 'signed', ...act, undoUntil, onPaper: false },
  { is: 'signed', ...act, undoUntil: null, onPaper: false },
  { is: 'signed', ...act, undoUntil: null, onPaper: true },
  { is: 'signedFirst', ...act, undoUntil },
  { is: 'signedFirst', ...act, undoUntil: null },
  { is: 'declined', ...act, undoUntil },
  { is: 'declined', ...act, undoUntil: null },
  { is: 'textChanged', at: act.at },
  { is: 'activated', signed: act, on: as('2008-06-05') },
  { is: 'activated', signed: null, on: as('2008-06-05') },
  closed('reassigned', 'Bram Smit'),
];

/** Every kind of message in every state that it can be shown in. */
export const MESSAGES: readonly SingleMessage[] = [
  { kind: 'ownerRequest', model: { ...inMessage, onBehalfOf: null, items: [asked(), asked()] } },
  {
    kind: 'ownerRequest',
    model: { ...inMessage, onBehalfOf: { name: 'Piet Bakker', party: 'Wijkraad' }, items: [asked()] },
  },
  {
    kind: 'ownerRequest',
    model: {
      ...inMessage,
      onBehalfOf: null,
      items: [asked({ is: 'accepted', ...act }), asked({ is: 'declined', ...act }), asked(closed('textChanged'))],
    },
  },
  { kind: 'ownerDeclined', model: { ...inMessage, activity: agreement, reason: REASON, state: open } },
  { kind: 'ownerDeclined', model: { ...inMessage, activity: agreement, reason: REASON, state: closed('done') } },
  ...OUTCOME_MESSAGES,
  ...SIGN_STATES.map((state): SingleMessage => ({ kind: 'signRequest', model: signRequest({ state }) })),
  {
    kind: 'signRequest',
    model: signRequest({
      signedEarlier: {
        own: true,
        revision: 1,
        differences: [
          { label: '5.1 Het speelplein', before: '- Klaar op: 4 juni 2008', after: '- Klaar op: 1 juli 2008' },
          { label: '5.2 Jongerenavond', before: '', after: '5.2 Jongerenavond' },
        ],
      },
      changeAsked: { at: act.at },
    }),
  },
  ...SIGN_STATES.map(
    (state): SingleMessage => ({
      kind: 'paperSignRequest',
      model: {
        ...inMessage,
        party,
        revision: 2,
        checkCode: 'ab12cd34',
        agreementCount: 12,
        ...term,
        outside: { how: 'paper', because: 'reach' },
        state,
      },
    }),
  ),
  ...(['rule', 'ceiling'] as const).map(
    (because): SingleMessage => ({
      kind: 'paperSignRequest',
      model: {
        ...inMessage,
        party,
        revision: 2,
        checkCode: 'ab12cd34',
        agreementCount: 12,
        ...term,
        outside: { how: because === 'rule' ? 'qualified' : 'paper', because },
        state: open,
      },
    }),
  ),
  { kind: 'signRequest', model: signRequest({ meeting }) },
  ...[true, false].map(
    (signed): SingleMessage => ({
      kind: 'signRequest',
      model: signRequest({ together: { function: 'financieel directeur', signed } }),
    }),
  ),
  ...(['coordinator', 'signatory'] as const).map(
    (reader): SingleMessage => ({
      kind: 'declineNotice',
      model: { ...inMessage, party: 'Politie', revision: 2, declined: act, reason: REASON, reader, state: open },
    }),
  ),
  {
    kind: 'changeAsked',
    model: {
      ...inMessage,
      changeRequestId: as('change-1'),
      party: 'Politie',
      revision: 2,
      asked: act,
      text: REASON,
      state: open,
    },
  },
  {
    kind: 'changeAsked',
    model: {
      ...inMessage,
      changeRequestId: as('change-1'),
      party: 'Politie',
      revision: 2,
      asked: act,
      text: REASON,
      state: { is: 'answered', answer: 'notAdapted', reason: REASON, ...act },
    },
  },
  ...(['adapted', 'notAdapted'] as const).map(
    (answer): SingleMessage => ({
      kind: 'changeAnswered',
      model: { ...inMessage, text: REASON, revision: 2, answer, reason: REASON, answered: act },
    }),
  ),
  {
    kind: 'activated',
    model: {
      ...inMessage,
      on: as('2008-06-05'),
      revision: 2,
      checkCode: 'ab12cd34',
      parties: ['Gemeente Haarlem', 'Politie', 'Welzijn Midden'],
      agreementCount: 12,
      own: [agreement],
    },
  },
  ...SIGNING_TERM_MESSAGES,
  ...LINES,
  ...AMENDMENT_MESSAGES,
  ...COURSE_MESSAGES,
  ...SUCCESSION_MESSAGES,
  ...LETTER_MESSAGES,
  ...WORKSPACE_MESSAGES,
  PROGRAMME_CLOSED,
  ...HANDOVERS,
  { kind: 'summary', model: summaryModel() },
  { kind: 'summary', model: summaryModel({ reader: 'projectTeam', counts: null, anchor: null, cannotBeReached: [] }) },
  ...([open, { is: 'confirmed', ...act }, { is: 'rejected', ...act }, closed('expired')] as const).map(
    (state): SingleMessage => ({
      kind: 'accountToConfirm',
      model: {
        messageId: 'message-1',
        person: { personId: person.personId, name: person.name, function: 'directeur', party: person.party },
        linkId: 'link-1',
        account: { platform: 'slack', workspace: 'T1', user: 'annadewit' },
        at: act.at,
        state,
      },
    }),
  ),
  ...(['confirmed', 'rejected'] as const).map(
    (outcome): SingleMessage => ({
      kind: 'accountConfirmed',
      model: { messageId: 'message-1', name: person.name, outcome, programmes: ['Wijkcontract Vijfhoek'] },
    }),
  ),
];
