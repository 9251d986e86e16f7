import { as } from '../../../src/domain/ids.ts';
import type {
  CheckInModel,
  ListLine,
  NudgeModel,
  OwnerRequestItem,
  Reported,
  SignRequestModel,
  SignState,
  SingleMessage,
  SummaryModel,
} from '../../../src/views/models.ts';
import {
  act,
  agreement,
  closed,
  counts,
  inMessage,
  means,
  open,
  party,
  person,
  REASON,
  result,
  undoUntil,
} from './base.ts';

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
    { agreementId: agreement.agreementId, what: agreement.what, role: 'lead', dueOn: agreement.dueOn, means, result },
    { agreementId: as('jeugd'), what: 'Jongerenavond', role: 'involved', dueOn: null, means: null, result: null },
  ],
  agreementCount: 12,
  signedEarlier: null,
  changeAsked: null,
  state: open,
  ...given,
});

const SIGN_STATES: readonly SignState[] = [
  open,
  { is: 'signed', ...act, undoUntil, onPaper: false },
  { is: 'signed', ...act, undoUntil: null, onPaper: false },
  { is: 'signed', ...act, undoUntil: null, onPaper: true },
  { is: 'declined', ...act, undoUntil },
  { is: 'declined', ...act, undoUntil: null },
  { is: 'textChanged', at: act.at },
  { is: 'activated', signed: act, on: as('2008-06-05') },
  { is: 'activated', signed: null, on: as('2008-06-05') },
  closed('reassigned', 'Bram Smit'),
];

export const reported: Reported = {
  is: 'reported',
  ...act,
  reportId: as('report-1'),
  progress: 'atRisk',
  cause: 'permit',
  note: REASON,
  onBehalfOf: 'Wijkraad',
  correctable: true,
};

export const checkIn = (given: Partial<CheckInModel> = {}): CheckInModel => ({
  ...inMessage,
  agreement,
  slot: as('2008-03-03'),
  onBehalfOf: null,
  last: { standing: 'onTrack', at: as('2008-02-01T09:00:00.000Z') },
  state: open,
  ...given,
});

export const nudge = (given: Partial<NudgeModel> = {}): NudgeModel => ({
  ...inMessage,
  agreement,
  workingDays: 3,
  onBehalfOf: null,
  state: open,
  ...given,
});

export const summaryModel = (given: Partial<SummaryModel> = {}): SummaryModel => ({
  ...inMessage,
  reader: 'coordinator',
  on: as('2008-06-02'),
  needsYou: [
    { is: 'toSign', open: 2, parties: ['Politie', 'Wijkraad'] },
    { is: 'notReachedParties', parties: ['Politie'] },
    { is: 'changeRequests', count: 1 },
    { is: 'proposals', count: 3 },
    { is: 'ownersSilent', count: 2 },
    { is: 'contributions', count: 4 },
    { is: 'presentation', dueOn: as('2008-07-01') },
    { is: 'lateStart', agreement },
    { is: 'overdue', agreement, workingDaysLate: 4 },
    { is: 'standing', agreement, standing: 'noReport' },
  ],
  changed: [
    { is: 'frozen', revision: 2, at: act.at },
    { is: 'reopened', at: act.at },
    { is: 'signed', party: 'Politie', at: act.at },
    { is: 'declined', party: 'Politie', at: act.at },
    { is: 'activated', at: act.at },
    { is: 'reported', agreement, before: 'onTrack', after: 'atRisk', at: act.at },
    { is: 'reported', agreement, before: null, after: 'done', at: act.at },
  ],
  counts,
  cannotBeReached: [person],
  ...given,
});

const LIST_LINES: readonly ListLine[] = [
  { kind: 'checkIn', model: checkIn() },
  { kind: 'checkIn', model: checkIn({ onBehalfOf: 'Wijkraad', last: null }) },
  { kind: 'checkIn', model: checkIn({ state: reported }) },
  { kind: 'checkIn', model: checkIn({ state: { is: 'noReport', at: act.at } }) },
  { kind: 'checkIn', model: checkIn({ state: closed('withdrawn') }) },
  { kind: 'nudge', model: nudge() },
  { kind: 'nudge', model: nudge({ workingDays: 0 }) },
  { kind: 'nudge', model: nudge({ workingDays: -2, onBehalfOf: 'Wijkraad' }) },
  { kind: 'nudge', model: nudge({ state: { ...reported, progress: 'done', correctable: false } }) },
  { kind: 'nudge', model: nudge({ state: { is: 'snoozed', until: as('2008-06-09') } }) },
  { kind: 'nudge', model: nudge({ state: closed('dateMoved') }) },
  {
    kind: 'escalation',
    model: {
      ...inMessage,
      agreement,
      workingDaysLate: 5,
      owner: 'Anna de Wit',
      standing: 'offTrack',
      lastReport: { at: act.at, progress: 'offTrack' },
      state: open,
    },
  },
  {
    kind: 'escalation',
    model: {
      ...inMessage,
      agreement,
      workingDaysLate: 5,
      owner: null,
      standing: 'noReport',
      lastReport: null,
      state: closed('done', 'Anna de Wit'),
    },
  },
  {
    kind: 'followUp',
    model: {
      ...inMessage,
      agreement,
      reportId: as('report-1'),
      reportedAt: act.at,
      unknown: ['consequence', 'correction'],
      state: open,
    },
  },
  { kind: 'lateStart', model: { ...inMessage, agreement, activatedOn: as('2008-06-05'), state: open } },
  {
    kind: 'lateStart',
    model: { ...inMessage, agreement, activatedOn: as('2008-06-05'), state: { is: 'kept', ...act } },
  },
  { kind: 'presentationDue', model: { ...inMessage, dueOn: as('2008-07-01'), state: open } },
  { kind: 'presentationDue', model: { ...inMessage, dueOn: null, state: { is: 'held', on: as('2008-06-20') } } },
  ...(['noAccount', 'gone', 'failed', 'ambiguous'] as const).map(
    (why): ListLine => ({
      kind: 'notReached',
      model: {
        ...inMessage,
        person,
        what: 'checkIn',
        about: agreement.what,
        why,
        since: act.at,
        undelivered: 'message-0',
        state: open,
      },
    }),
  ),
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
  ...SIGN_STATES.map((state): SingleMessage => ({ kind: 'signRequest', model: signRequest({ state }) })),
  {
    kind: 'signRequest',
    model: signRequest({
      signedEarlier: {
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
      model: { ...inMessage, party, revision: 2, checkCode: 'ab12cd34', agreementCount: 12, state },
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
  ...LIST_LINES,
  { kind: 'summary', model: summaryModel() },
  { kind: 'summary', model: summaryModel({ reader: 'projectTeam', counts: null, cannotBeReached: [] }) },
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

export const LINES = LIST_LINES;
