import { as } from '../../../src/domain/ids.ts';
import type { EveningAction } from '../../../src/views/actions/evening.ts';
import * as views from '../../../src/views/index.ts';
import type {
  EveningDone,
  EveningMinutesModel,
  EveningModel,
  FeedbackModel,
  GroupModel,
  LettersModel,
  Reader,
  ShownContribution,
  SingleMessage,
} from '../../../src/views/models.ts';
import { act, closed, inMessage, open, programme, REASON } from './base.ts';

const groupId = as<never>('groep-1');
const options = [{ value: 'a', label: 'Iets' }];

const reaction = (given: Partial<ShownContribution> = {}): ShownContribution => ({
  contributionId: as('c1'),
  text: REASON,
  disposition: null,
  theme: null,
  group: null,
  answerWanted: true,
  amendmentId: null,
  ...given,
});

const changed = reaction({
  contributionId: as('c2'),
  text: 'Meer bankjes',
  disposition: { kind: 'changed', reason: 'twee in plaats van vier', amendment: null },
  theme: 'Schoon',
  group: 'Speelplein',
});

export const evening = (given: Partial<EveningModel> = {}): EveningModel => ({
  programme,
  order: 'presentFirst',
  plannedOn: as('2008-06-20'),
  held: null,
  contributions: [reaction(), changed],
  isSigned: false,
  lettersReady: 0,
  ...given,
});

const held = { on: as<never>('2008-06-20'), attendance: 40 };

const minutes: EveningMinutesModel = {
  programme,
  held,
  counts: { reactions: 2, open: 1, takenOver: 0, changed: 1, notTakenOver: 0 },
  themes: [
    { theme: 'Schoon', contributions: [changed] },
    { theme: null, contributions: [reaction()] },
  ],
  groups: [{ name: 'Speelplein', members: 3 }],
};

const group = { groupId, name: 'Speelplein', theme: 'Schoon', project: 'Pleinen', members: 3, reactions: 1 };

const people: GroupModel['people'] = [
  { memberId: as('lid-1'), contact: null },
  {
    memberId: as('lid-2'),
    contact: { contactId: as('contact-2'), name: 'Joke', email: 'joke@voorbeeld.nl', purposes: ['feedback'] },
  },
  {
    memberId: as('lid-3'),
    contact: { contactId: as('contact-3'), name: null, email: 'an@voorbeeld.nl', purposes: ['invitations'] },
  },
];

export const letter = (reader: Reader, amendment: number | null = null) =>
  views.feedbackLetter(
    {
      programme: programme.name,
      municipality: 'Gemeente Haarlem',
      name: 'Joke',
      heldOn: as('2008-06-20'),
      reactions: [{ words: REASON, disposition: { kind: 'changed', reason: 'twee banken', amendment } }],
      erasedAfterDays: 30,
    },
    reader,
  );

const feedback = (reader: Reader, given: Partial<FeedbackModel> = {}): FeedbackModel => ({
  programme,
  seq: 41,
  byMail: true,
  ready: 2,
  waiting: 1,
  silent: 1,
  example: { address: 'joke@voorbeeld.nl', letter: letter(reader) },
  sent: 3,
  underWay: 1,
  problems: (['lost', 'refused', 'gaveUp'] as const).map((state) => ({
    letterId: as('brief-1'),
    address: state === 'refused' ? '' : 'an@voorbeeld.nl',
    state,
    at: act.at,
  })),
  waived: 1,
  ...given,
});

const letters = (reader: Reader, page: number): LettersModel => ({
  programme,
  seq: 41,
  page,
  pages: 2,
  letters: [{ address: 'joke@voorbeeld.nl', letter: letter(reader, 3) }],
});

export const eveningCards = (reader: Reader) => [
  views.eveningCard(evening(), reader),
  views.eveningCard(evening({ order: 'signFirst', held, contributions: [] }), reader),
  views.eveningCard(
    evening({ held, contributions: [changed], isSigned: true, order: 'signFirst', lettersReady: 2 }),
    reader,
  ),
  views.eveningMinutesCard(minutes, reader),
  views.eveningMinutesCard({ ...minutes, held: null, themes: [], groups: [] }, reader),
  views.groupsCard({ programme, groups: [group] }, reader),
  views.groupsCard({ programme, groups: [] }, reader),
  views.groupCard({ programme, group, people }, reader),
  views.groupCard({ programme, group: { ...group, theme: null, members: 0, reactions: 0 }, people: [] }, reader),
  views.feedbackCard(feedback(reader), reader),
  views.feedbackCard(feedback(reader, { byMail: false, waiting: 0 }), reader),
  views.feedbackCard(feedback(reader, { ready: 0, waiting: 0, silent: 0, example: null, problems: [] }), reader),
  views.lettersCard(letters(reader, 1), reader),
  views.lettersCard(letters(reader, 2), reader),
];

export const eveningForms = (reader: Reader) => ({
  contributions: views.contributionsForm(
    { programme, themes: options, groups: options, values: { theme: '', group: '' }, saved: { now: 2, total: 14 } },
    reader,
  ),
  sort: views.sortForm({ programme, contributions: options, themes: options, groups: options }, reader),
  group: views.groupForm(
    { programme, groupId: null, themes: options, projects: options, values: { name: '', theme: '', project: '' } },
    reader,
  ),
  join: views.joinForm({ programme, group, saved: 1 }, reader),
  withdraw: views.withdrawForm({ programme }, reader),
});

export const EVENING_DONE: { readonly [Kind in EveningDone['done']]: Extract<EveningDone, { done: Kind }> } = {
  contributionsSorted: { done: 'contributionsSorted', programme, count: 2 },
  groupSaved: { done: 'groupSaved', programme, groupId, name: 'Speelplein' },
  groupRemoved: { done: 'groupRemoved', programme, name: 'Speelplein' },
  groupLeft: { done: 'groupLeft', programme, groupId, name: 'Speelplein' },
  contactWithdrawn: { done: 'contactWithdrawn', programme },
  feedbackSent: { done: 'feedbackSent', programme, count: 2 },
  feedbackRecorded: { done: 'feedbackRecorded', programme, count: 1 },
  feedbackWaived: { done: 'feedbackWaived', programme, count: 1 },
  letterAgain: { done: 'letterAgain', programme },
};

export const EVENING_VERBS: { readonly [Each in EveningAction['verb']]: 'button' | 'submit' } = {
  openSort: 'button',
  submitSort: 'submit',
  showEveningMinutes: 'button',
  downloadEveningMinutes: 'button',
  showGroups: 'button',
  showGroup: 'button',
  openGroup: 'button',
  submitGroup: 'submit',
  removeGroup: 'button',
  openJoin: 'button',
  submitJoin: 'submit',
  leaveGroup: 'button',
  openWithdraw: 'button',
  submitWithdraw: 'submit',
  withdrawContact: 'button',
  showFeedback: 'button',
  sendFeedback: 'button',
  showLetters: 'button',
  recordFeedback: 'button',
  waiveFeedback: 'button',
  sendLetterAgain: 'button',
};

export const LETTER_MESSAGES: readonly SingleMessage[] = [
  { kind: 'letterProblem', model: { ...inMessage, notArrived: 2, perhaps: 1, state: open } },
  { kind: 'letterProblem', model: { ...inMessage, notArrived: 0, perhaps: 2, state: open } },
  { kind: 'letterProblem', model: { ...inMessage, notArrived: 0, perhaps: 0, state: closed('done') } },
];
