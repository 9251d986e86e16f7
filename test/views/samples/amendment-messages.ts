import { as } from '../../../src/domain/ids.ts';
import type {
  AmendmentShown,
  BlockingModel,
  ConsentState,
  ListLine,
  SingleMessage,
} from '../../../src/views/models.ts';
import { amendment, OVERS, over } from './amendments.ts';
import { act, agreement, closed, inMessage, open, party, REASON, undoUntil } from './base.ts';

const CONSENT_STATES: readonly ConsentState[] = [
  open,
  { is: 'given', ...act, undoUntil, onPaper: false },
  { is: 'given', ...act, undoUntil: null, onPaper: true },
  { is: 'refused', ...act, undoUntil },
  { is: 'refused', ...act, undoUntil: null },
  ...OVERS,
  closed('reassigned', 'Bram Smit'),
];

const asked = (state: ConsentState = open, given: Partial<AmendmentShown> = {}) => ({
  amendment: amendment(given),
  party,
  function: 'directeur',
  state,
});

const outside = (because: 'reach' | 'rule' | 'ceiling') => ({ how: 'paper', because }) as const;

export const AMENDMENT_MESSAGES: readonly SingleMessage[] = [
  ...CONSENT_STATES.map(
    (state): SingleMessage => ({ kind: 'amendmentRequest', model: { ...inMessage, items: [asked(state)] } }),
  ),
  {
    kind: 'amendmentRequest',
    model: {
      ...inMessage,
      items: [
        asked(),
        asked(open, { amendmentId: as('b'), number: 4, does: 'add' }),
        asked(over('withdrawn', REASON), { does: 'end' }),
      ],
    },
  },
  ...CONSENT_STATES.map(
    (state): SingleMessage => ({
      kind: 'paperAmendmentRequest',
      model: { ...inMessage, amendment: amendment(), party, outside: outside('reach'), state },
    }),
  ),
  ...(['rule', 'ceiling'] as const).map(
    (because): SingleMessage => ({
      kind: 'paperAmendmentRequest',
      model: { ...inMessage, amendment: amendment(), party, outside: outside(because), state: open },
    }),
  ),
  ...([open, { is: 'accepted', ...act }, ...OVERS] as const).flatMap((state): readonly SingleMessage[] => [
    {
      kind: 'amendmentOwnerRequest',
      model: {
        ...inMessage,
        amendment: amendment(),
        onBehalfOf: null,
        party: 'Politie',
        dueOn: agreement.dueOn,
        state,
      },
    },
    {
      kind: 'amendmentOwnerRequest',
      model: {
        ...inMessage,
        amendment: amendment(),
        onBehalfOf: { name: 'Piet Bakker', party: 'Wijkraad' },
        party: 'Wijkraad',
        dueOn: null,
        state,
      },
    },
  ]),
  ...([open, ...OVERS] as const).map(
    (state): SingleMessage => ({
      kind: 'amendmentTold',
      model: { ...inMessage, amendment: amendment(), consents: ['Politie', 'Wijkraad'], state },
    }),
  ),
  ...([open, closed('withdrawn'), over('withdrawn', REASON)] as const).flatMap((state) =>
    (['coordinator', 'signatory'] as const).map(
      (reader): SingleMessage => ({
        kind: 'amendmentDeclined',
        model: { ...inMessage, amendment: amendment(), party: 'Politie', declined: act, reason: REASON, reader, state },
      }),
    ),
  ),
  ...OVERS.slice(1).flatMap((how) =>
    (['coordinator', 'signatory'] as const).map(
      (reader): SingleMessage => ({
        kind: 'amendmentOver',
        model: { ...inMessage, amendment: amendment(), over: how, reader },
      }),
    ),
  ),
  ...(['change', 'add', 'end'] as const).map(
    (does): SingleMessage => ({
      kind: 'amendmentInForce',
      model: { ...inMessage, amendment: amendment({ does }), on: as('2008-06-05'), consents: ['Politie', 'Wijkraad'] },
    }),
  ),
  ...(['done', 'ended'] as const).map(
    (why): SingleMessage => ({
      kind: 'waitOver',
      model: { ...inMessage, agreement, first: { what: 'Bomen planten', party: 'Politie' }, why },
    }),
  ),
];

const blocking = (given: Partial<BlockingModel> = {}): ListLine => ({
  kind: 'blocking',
  model: {
    ...inMessage,
    agreement,
    waiting: { what: 'Bankjes plaatsen', party: 'Welzijn', dueOn: as('2008-07-01') },
    onBehalfOf: null,
    state: open,
    ...given,
  },
});

export const AMENDMENT_LINES: readonly ListLine[] = [
  blocking(),
  blocking({ onBehalfOf: 'Wijkraad', waiting: { what: 'Bankjes plaatsen', party: null, dueOn: null } }),
  blocking({ state: closed('done') }),
  ...[0, 1, 3].map(
    (drafts): ListLine => ({
      kind: 'amendmentsInvited',
      model: { ...inMessage, drafts, until: as('2008-11-10'), state: open },
    }),
  ),
  {
    kind: 'amendmentsInvited',
    model: { ...inMessage, drafts: 0, until: as('2008-11-10'), state: closed('expired') },
  },
];
