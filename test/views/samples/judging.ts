import type { ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import * as views from '../../../src/views/index.ts';
import type {
  JudgeFormModel,
  ProposalLine,
  ProposalOutcomeItem,
  ProposalsModel,
  Reader,
  SingleMessage,
} from '../../../src/views/models.ts';
import { act, agreement, closed, inMessage, open, programme, REASON } from './base.ts';

const proposal: ProposalRef = { of: 'activity', id: agreement.agreementId };
const KINDS = ['accepted', 'sentBack', 'merged', 'regularWork'] as const;

const line = (given: Partial<ProposalLine> = {}): ProposalLine => ({
  proposal,
  title: agreement.what,
  project: 'Pleinen en tuinen',
  party: agreement.party,
  proposedBy: 'Anna de Wit',
  gaps: 2,
  answer: null,
  outcome: null,
  may: { judge: true, takeBack: false, proposeAgain: false, see: true },
  ...given,
});

const decided = (is: (typeof KINDS)[number]): ProposalLine =>
  line({
    outcome: { is, at: act.at, into: is === 'merged' ? 'Jongerenavond' : null, reason: REASON },
    answer: is === 'sentBack' ? null : 'Met de scholen samen',
    may: { judge: true, takeBack: is !== 'accepted', proposeAgain: is === 'sentBack', see: is === 'accepted' },
  });

const proposals = (given: Partial<ProposalsModel> = {}): ProposalsModel => ({
  programme,
  criteria: ['Bewoners vragen erom', 'Het kan binnen twee jaar'],
  open: 1,
  sentBack: 1,
  lines: [line(), ...KINDS.map(decided)],
  page: 2,
  pages: 3,
  mayDecide: true,
  mayPropose: true,
  ...given,
});

export const proposalsCards = (reader: Reader) => [
  views.proposalsCard(proposals(), reader),
  views.proposalsCard(
    proposals({ open: 0, sentBack: 0, lines: [], criteria: [], pages: 1, page: 1, mayDecide: false }),
    reader,
  ),
];

const judge = (given: Partial<JudgeFormModel> = {}): JudgeFormModel => ({
  programme,
  line: line({ answer: 'Met de scholen samen' }),
  criteria: ['Bewoners vragen erom'],
  saved: 'Jongerenavond',
  others: 3,
  into: [{ value: 'jeugd', label: 'Jongerenavond' }],
  values: { outcome: null, into: '', reason: '' },
  ...given,
});

export const judgingForms = (reader: Reader) => ({
  judge: views.judgeForm(judge(), reader),
  judgeFirst: views.judgeForm(judge({ saved: null, others: 0, into: [], criteria: [] }), reader),
  criteria: views.criteriaForm({ programme, criteria: ['Bewoners vragen erom'] }, reader),
  proposeAgain: views.proposeAgainForm({ programme, proposal, title: agreement.what, question: REASON }, reader),
});

const told = (given: Partial<ProposalOutcomeItem> = {}): ProposalOutcomeItem => ({
  proposal,
  title: agreement.what,
  as: 'proposer',
  outcome: 'accepted',
  into: null,
  reason: REASON,
  state: { is: 'told' },
  ...given,
});

export const OUTCOME_MESSAGES: readonly SingleMessage[] = [
  [told(), told({ outcome: 'regularWork' })],
  [told({ outcome: 'sentBack', state: open })],
  [told({ outcome: 'merged', into: 'Jongerenavond' }), told({ as: 'host', outcome: 'merged', into: null })],
  [told({ reason: '', state: closed('withdrawn') })],
].map((items) => ({ kind: 'proposalOutcome', model: { ...inMessage, items, changeable: true } }));

export const JUDGING_DONE = {
  judged: { done: 'judged', programme, what: agreement.what, outcome: 'sentBack' },
  judgementTakenBack: { done: 'judgementTakenBack', programme, what: agreement.what },
  proposedAgain: { done: 'proposedAgain', programme, what: agreement.what },
  criteriaSet: { done: 'criteriaSet', programme, count: 2 },
} as const;

export const SENT_BACK = { is: 'sentBack', programme, proposal, title: agreement.what } as const;
