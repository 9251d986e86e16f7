import { as, type LocalDate } from '../../../src/domain/ids.ts';
import type { Milestone } from '../../../src/domain/programme/terms.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { CourseAction } from '../../../src/views/actions/course.ts';
import * as views from '../../../src/views/index.ts';
import type {
  AgreementDetailModel,
  CourseDone,
  ListLine,
  MidTermLine,
  MidTermModel,
  MilestoneModel,
  NextStep,
  Reader,
  SingleMessage,
  Waiting,
} from '../../../src/views/models.ts';
import { act, agreement, closed, inMessage, open, programme, REASON } from './base.ts';

const on = as<LocalDate>('2008-02-01');
const name = 'Het ontwerp is klaar';
const agreementId = agreement.agreementId;

const milestone: Milestone = { milestoneId: as('ontwerp'), name, on };

const milestoneModel = (given: Partial<MilestoneModel> = {}): MilestoneModel => ({
  ...inMessage,
  agreement,
  milestone,
  workingDays: 3,
  onBehalfOf: null,
  state: open,
  ...given,
});

const midTermModel = (given: Partial<MidTermModel> = {}): MidTermModel => ({
  ...inMessage,
  agreement,
  onBehalfOf: null,
  state: open,
  ...given,
});

export const COURSE_LINES: readonly ListLine[] = [
  { kind: 'milestone', model: milestoneModel() },
  { kind: 'milestone', model: milestoneModel({ workingDays: 0, onBehalfOf: 'Wijkraad' }) },
  { kind: 'milestone', model: milestoneModel({ workingDays: -5 }) },
  { kind: 'milestone', model: milestoneModel({ state: { is: 'reached', on, ...act } }) },
  { kind: 'milestone', model: milestoneModel({ state: closed('dateMoved') }) },
  { kind: 'midTerm', model: midTermModel() },
  { kind: 'midTerm', model: midTermModel({ onBehalfOf: 'Wijkraad' }) },
  { kind: 'midTerm', model: midTermModel({ state: { is: 'answered', ...act } }) },
  { kind: 'midTerm', model: midTermModel({ state: closed('paused') }) },
];

export const COURSE_MESSAGES: readonly SingleMessage[] = [
  { kind: 'paused', model: { ...inMessage, until: as('2008-09-01'), reason: REASON, state: open } },
  { kind: 'paused', model: { ...inMessage, until: as('2008-09-01'), reason: REASON, state: closed('done') } },
  { kind: 'paused', model: { ...inMessage, until: as('2008-09-01'), reason: REASON, state: closed('dateMoved') } },
  { kind: 'resumed', model: { ...inMessage, on: as('2008-09-01'), overdue: [agreement] } },
  { kind: 'resumed', model: { ...inMessage, on: as('2008-09-01'), overdue: [] } },
  { kind: 'resumed', model: { ...inMessage, on: as('2008-09-01'), overdue: null } },
];

export const COURSE_WAITING: readonly Waiting[] = [
  { is: 'midTerm', programme, agreement, onBehalfOf: null },
  { is: 'milestone', programme, agreement, milestone, workingDays: -1, onBehalfOf: 'Wijkraad' },
];

export const COURSE_STEPS: readonly NextStep[] = [
  { step: 'paused', until: as('2008-09-01') },
  { step: 'midTerm', open: 0 },
  { step: 'midTerm', open: 3 },
];

/** What the agreement's card shows of it. */
export const courseDetail: Pick<AgreementDetailModel, 'milestones' | 'evidence'> = {
  milestones: [
    { ...milestone, reachedOn: null, missed: true },
    { ...milestone, reachedOn: null, missed: false },
    { ...milestone, reachedOn: on, missed: false },
  ],
  evidence: [
    {
      evidenceId: as('bewijs-1'),
      label: 'Foto van het plein',
      at: act.at,
      withdrawn: false,
      source: { kind: 'link', url: 'https://voorbeeld.nl/foto' },
    },
    {
      evidenceId: as('bewijs-2'),
      label: 'Bericht van de aannemer',
      at: act.at,
      withdrawn: false,
      source: { kind: 'message', url: null },
    },
    {
      evidenceId: as('bewijs-3'),
      label: 'Rapport',
      at: act.at,
      withdrawn: true,
      source: { kind: 'file', name: 'rapport.pdf', sha256: 'ab'.repeat(32) },
    },
  ],
};

const said = { useful: 'partly', onCourse: false, wishes: ['change', 'add'], explanation: REASON } as const;
const money = { source: 'wijkbudget', cents: 125_000, spent: 30_000 };
const lines: readonly MidTermLine[] = [
  { agreement, onPaper: true, said: { is: 'open' }, money: [] },
  { agreement, onPaper: false, said: { is: 'answered', at: act.at, answer: said }, money: [money] },
  { agreement, onPaper: false, said: { is: 'done' }, money: [] },
  { agreement, onPaper: false, said: { is: 'ended' }, money: [] },
  { agreement, onPaper: false, said: { is: 'noAnswer' }, money: [money] },
];
const many = Array.from({ length: 4 }, () => lines).flat();

const closedReview = { programme, openedOn: on, closedOn: on };

export const courseCards = (reader: Reader) => [
  views.midTermCard({ programme, state: { is: 'planned', on }, lines: [] }, reader),
  views.midTermCard({ programme, state: { is: 'planned', on: null }, lines: [] }, reader),
  views.midTermCard({ programme, state: { is: 'open', on }, lines }, reader),
  views.midTermCard({ programme, state: { is: 'closed', on, closedOn: on }, lines }, reader),
  views.minutesCard({ ...closedReview, mayAmend: true, lines, page: 1 }, reader),
  views.minutesCard({ ...closedReview, mayAmend: false, lines, page: 1 }, reader),
  views.minutesCard({ ...closedReview, mayAmend: true, lines: many, page: 2 }, reader),
  views.minutesCard({ ...closedReview, mayAmend: true, lines: [], page: 1 }, reader),
];

const NOTHING_SAID = { useful: null, onCourse: null, wishes: [], explanation: '' } as const;

export const courseForms = (reader: Reader) => ({
  reachMilestone: views.reachMilestoneForm({ agreement, milestone, reachedOn: null, today: on }, reader),
  reachMilestoneAgain: views.reachMilestoneForm({ agreement, milestone, reachedOn: on, today: on }, reader),
  milestone: views.milestoneForm(
    { programme, activityId: agreementId, what: agreement.what, milestoneId: null, values: { name: '', on: null } },
    reader,
  ),
  milestoneAgain: views.milestoneForm(
    { programme, activityId: agreementId, what: agreement.what, milestoneId: as('m'), values: { name, on } },
    reader,
  ),
  evidence: views.evidenceForm({ agreement, recent: [{ value: 'a', label: 'foto.jpg' }], link: '', of: null }, reader),
  midTerm: views.midTermForm({ agreement, onBehalfOf: 'Wijkraad', money, values: NOTHING_SAID }, reader),
  midTermWithoutMoney: views.midTermForm({ agreement, onBehalfOf: null, money: null, values: NOTHING_SAID }, reader),
  setMidTerm: views.setMidTermForm({ programme, on }, reader),
  pause: views.pauseForm({ programme, until: null }, reader),
});

/** One outcome of each sort: a new one without an example doesn't compile. */
export const COURSE_DONE: { readonly [Kind in CourseDone['done']]: Extract<CourseDone, { done: Kind }> } = {
  milestoneReached: { done: 'milestoneReached', agreementId, name },
  milestoneCorrected: { done: 'milestoneCorrected', agreementId, name },
  milestoneSaved: { done: 'milestoneSaved', agreementId, name },
  milestoneRemoved: { done: 'milestoneRemoved', agreementId, name },
  evidenceAdded: { done: 'evidenceAdded', agreementId, label: 'Foto van het plein' },
  evidenceWithdrawn: { done: 'evidenceWithdrawn', agreementId, label: 'Foto van het plein' },
  midTermAnswered: { done: 'midTermAnswered', what: agreement.what },
  midTermSet: { done: 'midTermSet', programme, on },
  midTermOpened: { done: 'midTermOpened', programme },
  midTermClosed: { done: 'midTermClosed', programme },
  paused: { done: 'paused', programme, until: on },
  pauseEnded: { done: 'pauseEnded', programme },
};

/** How each of its verbs is given. */
export const COURSE_VERBS: { readonly [Each in CourseAction['verb']]: 'button' | 'submit' } = {
  reachMilestone: 'button',
  openReachMilestone: 'button',
  submitReachMilestone: 'submit',
  openMilestone: 'button',
  submitMilestone: 'submit',
  removeMilestone: 'button',
  openEvidence: 'button',
  submitEvidence: 'submit',
  withdrawEvidence: 'button',
  openMidTermAnswer: 'button',
  submitMidTermAnswer: 'submit',
  showMidTerm: 'button',
  openSetMidTerm: 'button',
  submitSetMidTerm: 'submit',
  beginMidTerm: 'button',
  closeMidTerm: 'button',
  showMinutes: 'button',
  downloadMinutes: 'button',
  openPause: 'button',
  submitPause: 'submit',
  endPause: 'button',
};

export const COURSE_REFUSALS = {
  pauseTooLong: { code: 'pauseTooLong', endsOn: as('2009-09-30') },
  notPaused: { code: 'notPaused' },
  programmePaused: { code: 'programmePaused', until: as('2008-06-02') },
  midTermNotOpen: { code: 'midTermNotOpen' },
  midTermOpen: { code: 'midTermOpen' },
  midTermClosed: { code: 'midTermClosed' },
  explanationNeeded: { code: 'explanationNeeded' },
} as const satisfies Partial<Record<Refusal['code'], Refusal>>;
