import { as, type Instant } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import type { ContactCommand } from '../../../src/domain/programme/contacts/commands.ts';
import type { ContributionsCommand } from '../../../src/domain/programme/evening/commands.ts';
import type { FeedbackCommand } from '../../../src/domain/programme/feedback/commands.ts';
import type { GroupCommand } from '../../../src/domain/programme/groups/commands.ts';
import { amendmentId, changeOf, compose, winter } from '../../builders/amendments.ts';
import { activity, date, sealed } from '../../builders/haarlem.ts';
import { step } from '../../builders/programme.ts';
import {
  answered,
  contact,
  contactId,
  decideStep,
  disposeStep,
  group,
  groupId,
  groupStep,
  letterId,
  memberId,
  recordCommand,
  recordStep,
} from '../../builders/residents.ts';
import type { CasesOf, OnProgramme } from './case.ts';

type EveningCommand = Extract<
  ProgrammeCommand,
  { readonly type: `${string}Evening` | `${string}Contribution` | 'DisposeContributions' }
>;
export type ResidentsCommand = EveningCommand | ContributionsCommand | ContactCommand | GroupCommand | FeedbackCommand;

const byEither = { may: ['operator', 'coordinator'], refusal: 'notAllowed' } as const;
const byCoordinator = { may: ['coordinator'], refusal: 'notAllowed' } as const;
const byTimer = { may: ['timer'], refusal: 'notAllowed' } as const;
const letters = [{ letterId, contactIds: [contactId] }] as const;
const decided = [recordStep, disposeStep, decideStep];
const drafted = [step(compose(changeOf({ dueOn: date('2008-08-01') }, activity.square)), winter.composed)];
const twoYearsLater = as<Instant>('2010-01-01T09:00:00.000Z');
const attempted = { type: 'AttemptLetter', letterId, attempt: 1 } as const satisfies ProgrammeCommand;

export const RESIDENTS_CASES: CasesOf<ResidentsCommand, OnProgramme> = {
  PlanEvening: [{ command: () => ({ type: 'PlanEvening', on: date('2007-10-03') }), ...byEither }],
  RecordEvening: [
    { command: () => ({ type: 'RecordEvening', heldOn: date('2007-09-12'), attendance: 65 }), ...byEither },
  ],
  RecordContribution: [
    {
      command: () => ({ type: 'RecordContribution', contributionId: as('reactie-2'), text: sealed('reactie-2') }),
      ...byEither,
    },
  ],
  CorrectContribution: [
    { command: () => ({ type: 'CorrectContribution', contributionId: answered, text: sealed('beter') }), ...byEither },
  ],
  DisposeContributions: [
    {
      command: () => ({
        type: 'DisposeContributions',
        contributionIds: [answered],
        disposition: 'changed',
        reason: sealed('anders'),
      }),
      ...byEither,
    },
  ],
  RecordContributions: [{ ...byEither, command: () => recordCommand() }],
  SortContributions: [
    {
      ...byEither,
      command: () => ({ type: 'SortContributions', contributionIds: [answered], theme: 'safe', groupId: null }),
    },
  ],
  LinkContributions: [
    {
      ...byCoordinator,
      phase: 'active',
      after: drafted,
      command: () => ({ type: 'LinkContributions', contributionIds: [answered], amendmentId }),
    },
  ],
  SetWorkingGroup: [{ ...byEither, command: () => ({ type: 'SetWorkingGroup', group: group() }) }],
  RemoveWorkingGroup: [{ ...byEither, after: [groupStep], command: () => ({ type: 'RemoveWorkingGroup', groupId }) }],
  JoinWorkingGroup: [
    {
      ...byCoordinator,
      after: [groupStep],
      command: () => ({ type: 'JoinWorkingGroup', groupId, memberId, contact: contact() }),
    },
  ],
  LeaveWorkingGroup: [
    { ...byCoordinator, after: [groupStep], command: () => ({ type: 'LeaveWorkingGroup', groupId, memberId }) },
  ],
  WithdrawContact: [
    { ...byEither, after: [recordStep], command: () => ({ type: 'WithdrawContact', contactId, alsoWords: true }) },
  ],
  LetContactGo: [
    { ...byTimer, after: [recordStep], at: twoYearsLater, command: () => ({ type: 'LetContactGo', contactId }) },
  ],
  DecideFeedback: [
    {
      ...byCoordinator,
      after: [recordStep, disposeStep],
      command: () => ({ type: 'DecideFeedback', letters, way: 'mail' }),
    },
  ],
  WaiveFeedback: [
    { ...byCoordinator, after: [recordStep], command: () => ({ type: 'WaiveFeedback', contactIds: [contactId] }) },
  ],
  SendLetterAgain: [{ ...byCoordinator, after: decided, command: () => ({ type: 'SendLetterAgain', letterId }) }],
  AttemptLetter: [{ ...byTimer, after: decided, command: () => attempted }],
  RecordLetter: [
    {
      ...byTimer,
      after: decided,
      command: () => ({ type: 'RecordLetter', letterId, attempt: 1, outcome: 'sent', code: 250 }),
    },
  ],
};
