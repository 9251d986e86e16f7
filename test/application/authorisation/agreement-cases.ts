import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import type { PassedOn } from '../../../src/domain/agreement/passed-on.ts';
import type { Spending } from '../../../src/domain/agreement/spending/events.ts';
import { as, type PersonId } from '../../../src/domain/ids.ts';
import { report, slot, startCommand } from '../../builders/agreement.ts';
import { party, person } from '../../builders/haarlem.ts';
import type { CasesOf, OnAgreement } from './case.ts';
import { COURSE_CASES } from './course-cases.ts';
import { OUTCOME_CASES } from './end-cases.ts';

const byTimer = { phase: 'active', may: ['timer'], refusal: 'notAllowed' } as const;
const byOwner = { phase: 'active', may: ['owner'], refusal: 'notYourAgreement' } as const;
const forPaperParty = {
  phase: 'active',
  when: 'of a party on paper',
  onPaper: true,
  may: ['coordinator'],
  refusal: 'notYourAgreement',
} as const;
const on = slot('2007-11-20');
const personId = person.greenManager;

const spending = (by: PersonId, given: Partial<Spending> = {}): Spending => ({
  spendingId: as('spending-1'),
  spent: [{ source: 'wijkbudget', cents: 125_050 }],
  by,
  recordedOnBehalfOf: null,
  ...given,
});

const spentBefore = (passedOn: PassedOn): AgreementCommand => ({
  type: 'ReportSpending',
  spending: { ...spending(passedOn.by, passedOn), spendingId: as('spending-0') },
});

export const AGREEMENT_CASES: CasesOf<AgreementCommand, OnAgreement> = {
  AmendTerms: [
    {
      ...byTimer,
      command: () => {
        const { terms, ownerId, onPaper } = startCommand();
        return { type: 'AmendTerms', terms, ownerId, onPaper, edition: 1, amendment: 1 };
      },
    },
  ],
  EndAgreement: [{ ...byTimer, command: () => ({ type: 'EndAgreement', on, amendment: 1 }) }],
  ...COURSE_CASES,
  ...OUTCOME_CASES,
  ChangeOwner: [{ ...byTimer, command: () => ({ type: 'ChangeOwner', ownerId: person.caretaker, onPaper: false }) }],
  RecordOwnerLeft: [{ ...byTimer, command: () => ({ type: 'RecordOwnerLeft', personId }) }],
  StartAgreement: [{ ...byTimer, notStarted: true, command: () => startCommand() }],
  ErasePersonal: [
    {
      phase: 'active',
      command: () => ({ type: 'ErasePersonal', refs: ['note-1'], reason: 'request' }),
      may: ['timer', 'operator'],
      refusal: 'notAllowed',
    },
  ],
  KeepAsSigned: [
    {
      phase: 'active',
      overdue: true,
      command: () => ({ type: 'KeepAsSigned' }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  RecordCheckInDelivered: [
    { ...byTimer, command: () => ({ type: 'RecordCheckInDelivered', slot: on, personId, messageId: 'm-1' }) },
  ],
  RecordCheckInNotReached: [{ ...byTimer, command: () => ({ type: 'RecordCheckInNotReached', slot: on, personId }) }],
  RecordNoReport: [{ ...byTimer, command: () => ({ type: 'RecordNoReport', slot: on }) }],
  ReportProgress: [
    { ...byOwner, command: (by) => ({ type: 'ReportProgress', report: report({ by }) }) },
    {
      ...forPaperParty,
      command: (by) => ({ type: 'ReportProgress', report: report({ by, recordedOnBehalfOf: party.residents }) }),
    },
  ],
  CorrectProgress: [
    {
      ...byOwner,
      command: (by) => ({
        type: 'CorrectProgress',
        corrects: as('report-0'),
        report: report({ by, progress: 'done' }),
      }),
    },
    {
      ...forPaperParty,
      command: (by) => ({
        type: 'CorrectProgress',
        corrects: as('report-0'),
        report: report({ by, progress: 'done', recordedOnBehalfOf: party.residents }),
      }),
    },
  ],
  ReportSpending: [
    { ...byOwner, command: (by) => ({ type: 'ReportSpending', spending: spending(by) }) },
    {
      ...forPaperParty,
      command: (by) => ({ type: 'ReportSpending', spending: spending(by, { recordedOnBehalfOf: party.residents }) }),
    },
  ],
  CorrectSpending: [
    {
      ...byOwner,
      before: [spentBefore],
      command: (by) => ({ type: 'CorrectSpending', corrects: as('spending-0'), spending: spending(by) }),
    },
    {
      ...forPaperParty,
      before: [spentBefore],
      command: (by) => ({
        type: 'CorrectSpending',
        corrects: as('spending-0'),
        spending: spending(by, { recordedOnBehalfOf: party.residents }),
      }),
    },
  ],
  SnoozeNudges: [
    {
      ...byOwner,
      command: () => ({ type: 'SnoozeNudges', until: slot('2008-02-04') }),
    },
    {
      ...forPaperParty,
      command: () => ({ type: 'SnoozeNudges', until: slot('2008-02-04') }),
    },
  ],
};
