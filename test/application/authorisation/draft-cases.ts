import { as } from '../../../src/domain/ids.ts';
import type { AmendmentCommand } from '../../../src/domain/programme/amendments/commands.ts';
import type { CarryingOverCommand } from '../../../src/domain/programme/carrying-over/commands.ts';
import type { CloseProgramme } from '../../../src/domain/programme/closing/commands.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import type { HandoverCommand } from '../../../src/domain/programme/handovers/commands.ts';
import type { MidTermCommand } from '../../../src/domain/programme/mid-term/commands.ts';
import type { PausingCommand } from '../../../src/domain/programme/pausing/commands.ts';
import type { PublishingCommand } from '../../../src/domain/programme/publishing/commands.ts';
import type { SigningCommand } from '../../../src/domain/programme/signing/commands.ts';
import type { SuccessionCommand } from '../../../src/domain/programme/succession/commands.ts';
import {
  activity,
  agendaItem,
  fields,
  municipalityId,
  person,
  project,
  sealed,
  setUp,
} from '../../builders/haarlem.ts';
import { draftProgramme, freezeCommand, moment, step } from '../../builders/programme.ts';
import type { CasesOf, OnProgramme } from './case.ts';
import type { ResidentsCommand } from './residents-cases.ts';
import { GROUP } from './somebody.ts';

export type DraftCommand = Exclude<
  ProgrammeCommand,
  | SigningCommand
  | AmendmentCommand
  | PausingCommand
  | MidTermCommand
  | CloseProgramme
  | CarryingOverCommand
  | ResidentsCommand
  | HandoverCommand
  | SuccessionCommand
  | PublishingCommand
  | { type: 'Reopen' }
>;

const byCoordinator = { may: ['operator', 'coordinator'], refusal: 'notAllowed' } as const;
const byGroup = { may: ['operator', ...GROUP], refusal: 'notAllowed' } as const;
const proposed = { activityId: as<typeof activity.square>('pleinen-9'), projectId: project.squares } as const;
const emptyProject = { projectId: as<typeof project.squares>('leeg'), name: 'Leeg', description: null } as const;

export const DRAFT_CASES: CasesOf<DraftCommand, OnProgramme> = {
  ErasePersonal: [
    {
      command: () => ({ type: 'ErasePersonal', refs: ['reactie-1'], reason: 'request' }),
      may: ['timer', 'operator'],
      refusal: 'notAllowed',
    },
  ],
  SetUpProgramme: [
    {
      programmeId: as('nieuw'),
      command: () => ({ type: 'SetUpProgramme', programmeId: as('nieuw'), municipalityId, setUp: setUp() }),
      may: ['operator', 'coordinator', 'townCoordinator'],
      refusal: 'notAllowed',
    },
  ],
  ChangeSetUp: [{ command: () => ({ type: 'ChangeSetUp', setUp: setUp({ name: 'Anders' }) }), ...byCoordinator }],
  AddCoordinator: [{ command: () => ({ type: 'AddCoordinator', personId: person.alderman }), ...byCoordinator }],
  SetAgendaItem: [
    {
      command: () => ({
        type: 'SetAgendaItem',
        item: { itemId: as('licht'), title: 'Licht in de stegen', themes: ['safe'] },
      }),
      ...byGroup,
    },
  ],
  RemoveAgendaItem: [{ command: () => ({ type: 'RemoveAgendaItem', itemId: agendaItem.green }), ...byCoordinator }],
  SetProject: [
    { command: () => ({ type: 'SetProject', project: { ...emptyProject, agendaItemIds: [] } }), ...byGroup },
  ],
  RemoveProject: [
    {
      after: [step({ type: 'SetProject', project: { ...emptyProject, agendaItemIds: [] } }, moment.evening)],
      command: () => ({ type: 'RemoveProject', projectId: emptyProject.projectId }),
      ...byCoordinator,
    },
  ],
  ProposeActivity: [
    { command: () => ({ type: 'ProposeActivity', ...proposed, fields: fields(), ownerId: null }), ...byGroup },
  ],
  ChangeActivity: [
    {
      command: () => ({
        type: 'ChangeActivity',
        activityId: activity.square,
        fields: fields({ what: 'Het plein vergroenen' }),
        ownerId: person.greenManager,
      }),
      ...byGroup,
    },
  ],
  WithdrawActivity: [{ command: () => ({ type: 'WithdrawActivity', activityId: activity.square }), ...byCoordinator }],
  TakeIn: [
    {
      after: [step({ type: 'ProposeActivity', ...proposed, fields: fields(), ownerId: null }, moment.evening)],
      command: () => ({ type: 'TakeIn', activityIds: [proposed.activityId] }),
      ...byCoordinator,
    },
  ],
  SetCriteria: [
    { command: () => ({ type: 'SetCriteria', criteria: ['Bewoners hebben er iets aan'] }), ...byCoordinator },
  ],
  JudgeProposals: [
    {
      after: [step({ type: 'ProposeActivity', ...proposed, fields: fields(), ownerId: null }, moment.evening)],
      command: () => ({
        type: 'JudgeProposals',
        proposals: [{ of: 'activity', id: proposed.activityId }],
        outcome: { is: 'regularWork', reason: sealed('reason') },
      }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  TakeBackJudgement: [
    {
      after: [
        step(
          {
            type: 'JudgeProposals',
            proposals: [{ of: 'activity', id: activity.square }],
            outcome: { is: 'regularWork', reason: sealed('reason') },
          },
          moment.evening,
        ),
      ],
      command: () => ({ type: 'TakeBackJudgement', proposal: { of: 'activity', id: activity.square } }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  ProposeAgain: [
    {
      after: [
        step({ type: 'ProposeActivity', ...proposed, fields: fields(), ownerId: null }, moment.evening),
        step(
          {
            type: 'JudgeProposals',
            proposals: [{ of: 'activity', id: proposed.activityId }],
            outcome: { is: 'sentBack', reason: sealed('question') },
          },
          moment.evening,
        ),
      ],
      command: () => ({
        type: 'ProposeAgain',
        proposal: { of: 'activity', id: proposed.activityId },
        answer: sealed('answer'),
      }),
      may: GROUP,
      refusal: 'notAllowed',
    },
  ],
  AcceptOwnership: [
    {
      after: [
        step(
          { type: 'DeclineOwnership', activityId: activity.square, ask: 1, reason: sealed('no') },
          moment.evening,
          person.greenManager,
        ),
      ],
      command: () => ({ type: 'AcceptOwnership', activityId: activity.square, ask: 1 }),
      may: ['owner'],
      refusal: 'notAllowed',
    },
    {
      when: 'of a party on paper',
      after: [
        step({ type: 'DeclineOwnership', activityId: activity.meeting, ask: 1, reason: sealed('no') }, moment.evening),
      ],
      command: () => ({ type: 'AcceptOwnership', activityId: activity.meeting, ask: 1 }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  DeclineOwnership: [
    {
      command: () => ({ type: 'DeclineOwnership', activityId: activity.square, ask: 1, reason: sealed('no') }),
      may: ['owner'],
      refusal: 'notAllowed',
    },
    {
      when: 'of a party on paper',
      command: () => ({ type: 'DeclineOwnership', activityId: activity.meeting, ask: 1, reason: sealed('no') }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  SetBudget: [
    {
      command: () => ({ type: 'SetBudget', budget: { areaId: null, source: 'fonds', cents: 100 } }),
      ...byCoordinator,
    },
  ],
  RemoveBudget: [
    {
      after: [step({ type: 'SetBudget', budget: { areaId: null, source: 'fonds', cents: 100 } }, moment.evening)],
      command: () => ({ type: 'RemoveBudget', areaId: null, source: 'fonds' }),
      ...byCoordinator,
    },
  ],
  ChangeTogether: [
    {
      command: () => ({
        type: 'ChangeTogether',
        changes: [{ type: 'ProposeActivity', ...proposed, fields: fields(), ownerId: null }],
      }),
      ...byGroup,
    },
    {
      when: 'with a part that not all of them may do',
      phase: 'active',
      command: () => ({
        type: 'ChangeTogether',
        changes: [{ type: 'PlaceActivity', activityId: activity.square, areaId: as('vijfhoek') }],
      }),
      ...byCoordinator,
    },
  ],
  PlaceActivity: [
    {
      command: () => ({ type: 'PlaceActivity', activityId: activity.square, areaId: as('vijfhoek') }),
      ...byGroup,
    },
    {
      when: 'after the freeze',
      phase: 'frozen',
      command: () => ({ type: 'PlaceActivity', activityId: activity.square, areaId: as('vijfhoek') }),
      ...byCoordinator,
    },
  ],
  SetMostLed: [{ command: () => ({ type: 'SetMostLed', most: 7 }), ...byCoordinator }],
  Freeze: [
    {
      command: () => freezeCommand(draftProgramme()) as Extract<ProgrammeCommand, { type: 'Freeze' }>,
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
};
