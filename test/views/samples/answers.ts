import type { AgreementEvent } from '../../../src/domain/agreement/events.ts';
import { as } from '../../../src/domain/ids.ts';
import type {
  AgreementDetailModel,
  Done,
  HistoryLine,
  NextStep,
  ShownOutcome,
  StatusModel,
} from '../../../src/views/models.ts';
import { AGENDA_DONE } from './agenda.ts';
import { AMENDING_DONE } from './amendments.ts';
import { act, agreement, CENTS, counts, means, party, person, programme, REASON, result, undoUntil } from './base.ts';
import { COURSE_DONE, COURSE_STEPS, courseDetail } from './course.ts';
import { EVENING_DONE } from './evening.ts';
import { JOURNAL_DONE } from './journal.ts';
import { JUDGING_DONE } from './judging.ts';
import { SIGNING_DONE } from './signing.ts';
import { SUCCESSION_DONE } from './succession.ts';
import { TOWN_DONE } from './town.ts';

/** What became of the agreement. */
export const shownOutcome = (given: Partial<ShownOutcome> = {}): ShownOutcome => ({
  kind: 'partly',
  reached: 90,
  reason: REASON,
  by: 'Anna de Wit',
  onBehalfOf: null,
  at: act.at,
  corrected: true,
  ...given,
});

const activityId = agreement.agreementId;

export const NEXT_STEPS: readonly NextStep[] = [
  { step: 'propose' },
  { step: 'takeIn', count: 2 },
  { step: 'waitForProposers', count: 1 },
  { step: 'waitForOwners', count: 1 },
  { step: 'planEvening' },
  { step: 'recordEvening', on: as('2008-06-20') },
  { step: 'dispose', count: 3 },
  { step: 'feedback', count: 2 },
  { step: 'fillGaps', count: 2 },
  { step: 'freeze' },
  { step: 'collectSignatures', signed: 4, total: 5 },
  { step: 'decideOnDecline', party: 'Politie' },
  { step: 'decideLateStart', count: 1 },
  { step: 'present' },
  { step: 'outcomes', count: 2 },
  { step: 'close' },
  { step: 'closed' },
  ...COURSE_STEPS,
  { step: 'nothing' },
];

export const status = (given: Partial<StatusModel> = {}): StatusModel => ({
  programme,
  coordinates: true,
  phase: 'active',
  order: 'presentFirst',
  term: { startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  areas: ['Vijfhoek', 'Heiliglanden'],
  nextStep: null,
  signing: null,
  counts,
  agreements: [
    { ...agreement, standing: 'onTrack', ended: null },
    { ...agreement, standing: null, ended: null },
    { ...agreement, standing: 'atRisk', ended: { on: as('2008-11-03'), amendment: 3 } },
  ],
  asOf: null,
  amendments: 3,
  notPresentedYet: false,
  stoppedOn: null,
  pausedUntil: null,
  ...given,
});

const report = {
  reportId: as<never>('report-1'),
  corrected: false,
  progress: 'offTrack',
  cause: 'money',
  note: REASON,
  consequence: 'unknown',
  correction: 'Wij zoeken ander geld',
  by: 'Anna de Wit',
  onBehalfOf: null,
} as const;

const happenedThen = (event: AgreementEvent): HistoryLine => ({
  at: act.at,
  what: { is: 'happened', event, names: { parties: {}, people: { [person.personId]: person.name }, activities: {} } },
});

const spending = { spent: means.money, corrected: false, by: 'Anna de Wit', onBehalfOf: 'Wijkraad' } as const;

export const detail = (given: Partial<AgreementDetailModel> = {}): AgreementDetailModel => ({
  programme,
  agreement,
  project: 'Pleinen en tuinen',
  forWhom: 'kinderen',
  ownerFunction: 'opbouwwerker',
  involved: ['Politie'],
  themes: ['clean'],
  themeNames: [],
  means,
  result,
  money: [{ ...(means.money[0] ?? { source: '', cents: 0 }), spent: CENTS + 100 }],
  standing: 'offTrack',
  outcome: shownOutcome(),
  past: { programme: 'Wijkcontract 2005', agreementId: as('oud-plein') },
  future: { programme: 'Wijkcontract 2009', agreementId: null },
  ...courseDetail,
  since: { on: as('2008-02-04'), amendment: 1 },
  ended: null,
  takenFrom: { party: 'Welzijn Noord', on: as('2008-05-01') },
  waitsFor: ['Bomen planten'],
  waiting: [{ what: 'Bankjes plaatsen', party: 'Welzijn' }],
  history: [
    happenedThen({ type: 'CheckInDelivered', slot: as('2008-03-03'), personId: person.personId, messageId: 'm1' }),
    happenedThen({ type: 'CheckInNotReached', slot: as('2008-03-03'), personId: as('somebody') }),
    happenedThen({ type: 'NoReportRecorded', slot: as('2008-03-03') }),
    { at: act.at, what: { is: 'reported', ...report, corrected: true } },
    { at: act.at, what: { is: 'corrected', ...report } },
    { at: act.at, what: { is: 'spent', ...spending, corrected: true } },
    { at: act.at, what: { is: 'spendingCorrected', ...spending } },
    happenedThen({ type: 'KeptAsSigned' }),
    happenedThen({ type: 'AgreementEnded', on: as('2008-11-03'), amendment: 3 }),
    happenedThen({ type: 'NudgesSnoozed', until: as('2008-06-09') }),
  ],
  may: {
    report: true,
    correct: as('report-1'),
    snooze: true,
    prove: true,
    midTerm: true,
    complete: false,
    amend: true,
    handOver: true,
    withdraw: false,
    tellOutcome: true,
    correctOutcome: as('outcome-1'),
    spend: true,
    correctSpending: as('spending-1'),
  },
  ...given,
});

const signedPlace = { programmeId: programme.programmeId, partyId: party.partyId, revision: 2 };

/** One outcome of each sort: a new one without an example doesn't compile. */
const DONE: { readonly [Kind in Done['done']]: Extract<Done, { done: Kind }> } = {
  ...AMENDING_DONE,
  ...COURSE_DONE,
  ...JOURNAL_DONE,
  proposed: { done: 'proposed', programme, activityId, what: agreement.what },
  projectAdded: {
    done: 'projectAdded',
    programme,
    name: 'Pleinen en tuinen',
    teamCode: { code: 'K7QM-2XWD', expiresOn: as('2007-10-15') },
  },
  completed: { done: 'completed', programme, activityId, what: agreement.what, next: 2, meant: null },
  sourceCorrected: { done: 'sourceCorrected', programme, what: agreement.what, nearest: 'wijkbudget' },
  takenIn: { done: 'takenIn', programme, count: 3, asked: 2 },
  withdrawn: { done: 'withdrawn', programme, what: agreement.what },
  ownershipAccepted: { done: 'ownershipAccepted', what: agreement.what, onBehalfOf: null },
  ownershipDeclined: { done: 'ownershipDeclined', what: agreement.what },
  eveningRecorded: { done: 'eveningRecorded', programme },
  ...EVENING_DONE,
  contributionCorrected: { done: 'contributionCorrected', programme },
  dispositionsGiven: { done: 'dispositionsGiven', programme, count: 1 },
  frozen: {
    done: 'frozen',
    programme,
    revision: 2,
    checkCode: 'ab12cd34',
    parties: 5,
    meetsAt: null,
    signBy: as('2008-07-01'),
  },
  reopened: { done: 'reopened', programme },
  signed: { done: 'signed', place: signedPlace, undoUntil },
  signedFirst: { done: 'signedFirst', place: signedPlace, undoUntil },
  ...SIGNING_DONE,
  signUndone: { done: 'signUndone' },
  declined: { done: 'declined', undoUntil: null },
  declineUndone: { done: 'declineUndone' },
  changeAsked: { done: 'changeAsked' },
  changeAnswered: { done: 'changeAnswered' },
  reminded: { done: 'reminded', party: 'Politie' },
  otherSignatory: { done: 'otherSignatory', party: 'Politie', name: 'Bram Smit' },
  paperSignature: { done: 'paperSignature', party: 'Wijkraad' },
  reported: { done: 'reported', agreementId: activityId, what: agreement.what, progress: 'done' },
  reportCorrected: { done: 'reportCorrected', what: agreement.what },
  keptAsSigned: { done: 'keptAsSigned', what: agreement.what },
  snoozed: { done: 'snoozed', what: agreement.what, until: as('2008-06-09') },
  outcomeTold: { done: 'outcomeTold', what: agreement.what, kind: 'partly' },
  outcomeCorrected: { done: 'outcomeCorrected', what: agreement.what },
  notReportedSet: { done: 'notReportedSet', programme, what: agreement.what },
  nextProgramme: { done: 'nextProgramme', programme, count: 2 },
  programmeClosed: { done: 'programmeClosed', programme, count: 12 },
  budgetsSet: { done: 'budgetsSet', programme },
  mostLedSet: { done: 'mostLedSet', programme, most: 5 },
  spendingReported: { done: 'spendingReported', what: agreement.what, agreementId: activityId, over: 'yes' },
  sheetApplied: { done: 'sheetApplied', programme, added: 12, changed: 1 },
  sentAgain: { done: 'sentAgain' },
  ...JUDGING_DONE,
  ...TOWN_DONE,
  ...SUCCESSION_DONE,
  handoverStarted: { done: 'handoverStarted', to: 'Bram Smit' },
  handoverWithdrawn: { done: 'handoverWithdrawn' },
  handoverAccepted: { done: 'handoverAccepted' },
  handoverDeclined: { done: 'handoverDeclined' },
  ...AGENDA_DONE,
  pageTakenBack: { done: 'pageTakenBack' },
  accountConfirmed: { done: 'accountConfirmed', name: person.name },
  accountRejected: { done: 'accountRejected', name: person.name },
};
export const ALL_DONE = Object.values(DONE);
