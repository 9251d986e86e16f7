import { as, type LocalDate, type MilestoneId } from '../../../src/domain/ids.ts';
import type { AmendmentAction } from '../../../src/views/actions/amendments.ts';
import * as views from '../../../src/views/index.ts';
import type {
  AmendingDone,
  AmendmentModel,
  AmendmentOver,
  AmendmentShown,
  AmendmentStanding,
  AmendmentsModel,
  AmendmentWaiting,
  Reader,
} from '../../../src/views/models.ts';
import { act, agreement, names, open, party, programme, REASON, undoUntil } from './base.ts';

const { agreementId } = agreement;

export const amendment = (given: Partial<AmendmentShown> = {}): AmendmentShown => ({
  amendmentId: as('wijziging-a'),
  agreementId,
  number: 3,
  does: 'change',
  what: agreement.what,
  reason: 'De aannemer kan pas in het najaar.',
  differences: [
    { label: agreement.what, before: 'Klaar op: 4 juni 2008', after: 'Klaar op: 1 juli 2008' },
    { label: agreement.what, before: '', after: 'Wacht op: Bomen planten (Politie)' },
  ],
  checkCode: 'ab12cd34',
  ...given,
});

export const draft = amendment({ number: null, reason: null, checkCode: null });
const empty = amendment({ number: null, reason: null, checkCode: null, differences: [] });

export const over = (how: AmendmentOver['how'], reason: string | null = null): AmendmentOver => ({
  is: 'over',
  how,
  at: act.at,
  reason,
});
export const OVERS = [
  over('inForce'),
  over('withdrawn', REASON),
  over('ownerDeclined', REASON),
  over('stale'),
] as const;

const STANDINGS: readonly AmendmentStanding[] = [
  { is: 'draft' },
  { is: 'waitsForOwner', name: 'Anna de Wit', since: act.at },
  { is: 'out', given: 1, total: 3 },
  ...OVERS,
];

const list = (given: Partial<AmendmentsModel> = {}): AmendmentsModel => ({
  programme,
  seq: 41,
  coordinates: true,
  isActive: true,
  amendments: STANDINGS.map((standing) => ({ ...(standing.is === 'draft' ? draft : amendment()), standing })),
  fixes: [
    {
      what: agreement.what,
      at: act.at,
      differences: [{ label: agreement.what, before: 'Het speelplien', after: 'Het speelplein' }],
    },
  ],
  refresh: { opensOn: as('2008-10-01'), closesOn: as('2008-11-11'), weeks: 6 },
  ...given,
});

const one = (given: Partial<AmendmentModel> = {}): AmendmentModel => ({
  programme,
  seq: 41,
  amendment: amendment(),
  standing: { is: 'out', given: 1, total: 2 },
  consents: [
    { party, state: open, outside: true, recordable: true },
    { party, state: { is: 'given', ...act, undoUntil: null, onPaper: false }, outside: false, recordable: false },
  ],
  told: ['Politie', 'Welzijn'],
  asksOwner: null,
  gaps: [],
  hindrance: null,
  names,
  coordinates: true,
  ...given,
});

const MILESTONES = [
  { milestoneId: as<MilestoneId>('ontwerp'), name: 'Het ontwerp is klaar', on: as<LocalDate>('2008-03-01') },
];
const change = { programme, agreement, isNew: false, draft: null };

export const amendmentCards = (reader: Reader) => [
  views.amendmentsCard(list(), reader),
  views.amendmentsCard(list({ coordinates: false, amendments: [], fixes: [] }), reader),
  ...STANDINGS.map((standing) =>
    views.amendmentCard(one({ standing, amendment: standing.is === 'draft' ? draft : amendment() }), reader),
  ),
  views.amendmentCard(
    one({
      standing: { is: 'draft' },
      amendment: empty,
      asksOwner: 'Anna de Wit',
      told: [],
      gaps: [
        { gap: 'fieldMissing', activityId: agreementId, field: 'means' },
        { gap: 'dueOutsideTerm', activityId: agreementId, dueOn: as('2012-01-01') },
        { gap: 'waitsForNothing', activityId: agreementId },
        { gap: 'noSignatory', partyId: party.partyId },
        { gap: 'overBudget', areaId: null, source: 'wijkbudget', budget: 100, asked: 200 },
        { gap: 'placeNeeded', activityId: agreementId, source: 'wijkbudget' },
        { gap: 'milestoneOutside', activityId: agreementId, name: 'Ontwerp', on: as('2012-01-01') },
      ],
    }),
    reader,
  ),
  views.amendmentCard(
    one({
      standing: { is: 'draft' },
      amendment: draft,
      hindrance: { code: 'amendmentStale', activityId: agreementId },
    }),
    reader,
  ),
  views.amendmentCard(one({ standing: { is: 'draft' }, amendment: { ...draft, does: 'end' } }), reader),
  views.amendmentCard(one({ coordinates: false }), reader),
  views.chooseChangeCard(change, reader),
  views.chooseChangeCard({ ...change, isNew: true, draft: as('wijziging-a') }, reader),
  views.amendMilestonesCard({ programme, agreement, milestones: [], draft: null }, reader),
  views.amendMilestonesCard({ programme, agreement, milestones: MILESTONES, draft: as('wijziging-a') }, reader),
];

export const AMENDING_DONE: { readonly [Kind in AmendingDone['done']]: Extract<AmendingDone, { done: Kind }> } = {
  amendmentsSent: { done: 'amendmentsSent', programme, count: 2, asksOwner: 1 },
  amendmentDiscarded: { done: 'amendmentDiscarded', programme, what: agreement.what },
  amendmentWithdrawn: { done: 'amendmentWithdrawn', programme, number: 3 },
  amendmentOwnerAccepted: { done: 'amendmentOwnerAccepted' },
  amendmentOwnerDeclined: { done: 'amendmentOwnerDeclined' },
  consented: { done: 'consented', count: 1, undoUntil },
  consentUndone: { done: 'consentUndone' },
  consentRefused: { done: 'consentRefused', undoUntil: null },
  consentRecorded: { done: 'consentRecorded', party: 'Wijkraad' },
  textFixed: { done: 'textFixed', what: agreement.what },
  refreshWindowSet: { done: 'refreshWindowSet', programme, weeks: 4 },
};

export const AMENDMENT_WAITING: readonly AmendmentWaiting[] = [
  { is: 'consent', programme, amendment: amendment(), party },
  { is: 'consentOnPaper', programme, amendment: amendment(), party },
  { is: 'amendmentOwner', programme, amendment: amendment(), onBehalfOf: null },
  { is: 'amendmentOwner', programme, amendment: amendment(), onBehalfOf: 'Wijkraad' },
  { is: 'amendmentRefused', programme, amendment: amendment(), party },
];

export const AMENDMENT_VERBS: { readonly [Each in AmendmentAction['verb']]: 'button' | 'submit' } = {
  showAmendments: 'button',
  showAmendment: 'button',
  readAmendment: 'button',
  chooseChange: 'button',
  openAmendTerms: 'button',
  submitAmendTerms: 'submit',
  openAmendWords: 'button',
  submitAmendWords: 'submit',
  openFixText: 'button',
  submitFixText: 'submit',
  openAddAgreement: 'button',
  submitAddAgreement: 'submit',
  showAmendMilestones: 'button',
  openAmendMilestone: 'button',
  submitAmendMilestone: 'submit',
  removeAmendMilestone: 'button',
  openAmendMoney: 'button',
  submitAmendMoney: 'submit',
  openAmendForReaction: 'button',
  submitAmendForReaction: 'submit',
  proposeEnd: 'button',
  discardAmendment: 'button',
  redoAmendment: 'button',
  openSendAmendments: 'button',
  submitSendAmendments: 'submit',
  openWithdrawAmendment: 'button',
  submitWithdrawAmendment: 'submit',
  openRefreshWindow: 'button',
  submitRefreshWindow: 'submit',
  acceptAmendmentOwner: 'button',
  openDeclineAmendmentOwner: 'button',
  submitDeclineAmendmentOwner: 'submit',
  consent: 'button',
  consentToAll: 'button',
  undoConsent: 'button',
  openRefuseConsent: 'button',
  submitRefuseConsent: 'submit',
  openPaperConsent: 'button',
  submitPaperConsent: 'submit',
};
