import { as } from '../../../src/domain/ids.ts';
import type { CheckInModel, ListLine, NudgeModel, Reported, SummaryModel } from '../../../src/views/models.ts';
import { AMENDMENT_LINES } from './amendment-messages.ts';
import { act, agreement, closed, counts, inMessage, open, person, REASON } from './base.ts';
import { COURSE_LINES } from './course.ts';
import { END_LINES } from './end-messages.ts';
import { ORPHANS } from './handovers.ts';
import { SIGNING_TERM_LINES } from './signing-term.ts';
import { PARTIES_ENDING } from './succession.ts';

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
  waiting: [{ what: 'Bankjes plaatsen', party: 'Welzijn' }],
  state: open,
  ...given,
});

export const summaryModel = (given: Partial<SummaryModel> = {}): SummaryModel => ({
  ...inMessage,
  reader: 'coordinator',
  on: as('2008-06-02'),
  needsYou: [
    { is: 'outcomes', untold: [{ party: 'Politie', count: 2 }] },
    { is: 'toSign', open: 2, parties: ['Politie', 'Wijkraad'] },
    { is: 'notReachedParties', parties: ['Politie'] },
    { is: 'changeRequests', count: 1 },
    { is: 'proposals', count: 3 },
    { is: 'ownersSilent', count: 2 },
    { is: 'contributions', count: 4 },
    { is: 'presentation', dueOn: as('2008-07-01') },
    { is: 'orphans', agreements: [agreement] },
    { is: 'partyEnding', party: 'Welzijn Midden', endsOn: as('2008-12-31'), left: 2 },
    { is: 'lateStart', agreement },
    { is: 'midTerm', open: 3 },
    { is: 'milestoneMissed', agreement, milestone: { milestoneId: as('m-1'), name: 'Ontwerp', on: as('2008-02-01') } },
    { is: 'overdue', agreement, workingDaysLate: 4 },
    { is: 'standing', agreement, standing: 'noReport' },
  ],
  changed: [
    { is: 'frozen', revision: 2, at: act.at },
    { is: 'reopened', at: act.at },
    { is: 'signed', party: 'Politie', at: act.at },
    { is: 'declined', party: 'Politie', at: act.at },
    { is: 'activated', at: act.at },
    { is: 'paused', at: act.at },
    { is: 'resumed', at: act.at },
    { is: 'milestoneReached', agreement, name: 'Het ontwerp is klaar', at: act.at },
    { is: 'reported', agreement, before: 'onTrack', after: 'atRisk', at: act.at },
    { is: 'reported', agreement, before: null, after: 'done', at: act.at },
  ],
  counts,
  anchor: { code: '3f9a 01bc', on: as('2008-06-01') },
  cannotBeReached: [person],
  ...given,
});

/** Every kind of line in every state that it can be shown in. */
export const LINES: readonly ListLine[] = [
  ...SIGNING_TERM_LINES,
  ...AMENDMENT_LINES,
  ...COURSE_LINES,
  ...END_LINES,
  ...ORPHANS,
  ...PARTIES_ENDING,
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
  ...(['noAccount', 'gone', 'failed', 'ambiguous', 'noChannel', 'channelGone'] as const).map(
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
