import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import type { Of } from '../../../src/domain/decider.ts';
import { as, type PersonId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { asked, evidence, midTermAnswer, milestoneId, reached } from '../../builders/course.ts';
import { date, party, sealed } from '../../builders/haarlem.ts';
import { moment, step } from '../../builders/programme.ts';
import type { CasesOf, OnAgreement, OnProgramme } from './case.ts';

/** What changes the course of a programme that runs. */
export type RunningCommand = Of<
  ProgrammeCommand,
  'PauseProgramme' | 'EndPause' | 'SetMidTerm' | 'OpenMidTerm' | 'CloseMidTerm'
>;
type CourseCommand = Of<
  AgreementCommand,
  | 'ReportMilestone'
  | 'CorrectMilestone'
  | 'AddEvidence'
  | 'WithdrawEvidence'
  | 'AskMidTerm'
  | 'AnswerMidTerm'
  | 'EndMidTerm'
>;

const byCoordinator = { phase: 'active', may: ['coordinator'], refusal: 'notAllowed' } as const;
const pause = { type: 'PauseProgramme', until: date('2008-01-07'), reason: sealed('pauze') } as const;
const opened = step({ type: 'OpenMidTerm' }, moment.counted);

export const RUNNING_CASES: CasesOf<RunningCommand, OnProgramme> = {
  PauseProgramme: [{ ...byCoordinator, command: () => pause }],
  EndPause: [
    {
      ...byCoordinator,
      may: ['coordinator', 'timer'],
      after: [step(pause, moment.counted)],
      at: as('2008-01-07T08:00:00.000Z'),
      command: () => ({ type: 'EndPause' }),
    },
  ],
  SetMidTerm: [{ ...byCoordinator, command: () => ({ type: 'SetMidTerm', on: date('2008-09-01') }) }],
  OpenMidTerm: [
    {
      ...byCoordinator,
      may: ['coordinator', 'timer'],
      command: () => ({ type: 'OpenMidTerm' }),
    },
  ],
  CloseMidTerm: [{ ...byCoordinator, after: [opened], command: () => ({ type: 'CloseMidTerm' }) }],
};

const byTimer = { phase: 'active', may: ['timer'], refusal: 'notAllowed' } as const;
const byOwner = { phase: 'active', may: ['owner'], refusal: 'notYourAgreement' } as const;
const forPaperParty = {
  phase: 'active',
  when: 'of a party on paper',
  onPaper: true,
  may: ['coordinator'],
  refusal: 'notYourAgreement',
} as const;
const own = (by: PersonId) => ({ by, recordedOnBehalfOf: null });
const passedOn = (by: PersonId) => ({ by, recordedOnBehalfOf: party.residents });
const reachedOn = date('2007-09-24');
const evidenceId = as<never>('bewijs-1');

export const COURSE_CASES: CasesOf<CourseCommand, OnAgreement> = {
  ReportMilestone: [
    { ...byOwner, command: (by) => ({ type: 'ReportMilestone', milestoneId, reachedOn, ...own(by) }) },
    { ...forPaperParty, command: (by) => ({ type: 'ReportMilestone', milestoneId, reachedOn, ...passedOn(by) }) },
  ],
  CorrectMilestone: [
    {
      ...byOwner,
      before: [reached],
      command: (by) => ({ type: 'CorrectMilestone', milestoneId, reachedOn: null, ...own(by) }),
    },
    {
      ...forPaperParty,
      before: [reached],
      command: (by) => ({ type: 'CorrectMilestone', milestoneId, reachedOn: null, ...passedOn(by) }),
    },
  ],
  AddEvidence: [
    { ...byOwner, command: (by) => ({ type: 'AddEvidence', evidence: evidence(own(by)) }) },
    { ...forPaperParty, command: (by) => ({ type: 'AddEvidence', evidence: evidence(passedOn(by)) }) },
  ],
  WithdrawEvidence: [
    {
      ...byOwner,
      before: [(by) => ({ type: 'AddEvidence', evidence: evidence(by) })],
      command: (by) => ({ type: 'WithdrawEvidence', evidenceId, ...own(by) }),
    },
    {
      ...forPaperParty,
      before: [(by) => ({ type: 'AddEvidence', evidence: evidence(by) })],
      command: (by) => ({ type: 'WithdrawEvidence', evidenceId, ...passedOn(by) }),
    },
  ],
  AskMidTerm: [{ ...byTimer, command: () => asked }],
  AnswerMidTerm: [
    { ...byOwner, before: [() => asked], command: (by) => ({ type: 'AnswerMidTerm', answer: midTermAnswer(own(by)) }) },
    {
      ...forPaperParty,
      before: [() => asked],
      command: (by) => ({ type: 'AnswerMidTerm', answer: midTermAnswer(passedOn(by)) }),
    },
  ],
  EndMidTerm: [{ ...byTimer, before: [() => asked], command: () => ({ type: 'EndMidTerm' }) }],
};
