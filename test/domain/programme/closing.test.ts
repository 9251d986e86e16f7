import { describe, expect, test } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { closeAgreements } from '../../../src/domain/programme/follow-ups.ts';
import { allAchieved } from '../../builders/end.ts';
import { personActor } from '../../builders/fold.ts';
import {
  activities,
  activity,
  date,
  municipalityId,
  person,
  programmeId,
  project,
  sealed,
  setUp,
} from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const byCoordinator = personActor(person.coordinator);
const lastDay = { at: as<never>('2009-09-30T08:00:00.000Z'), by: byCoordinator };
const close: ProgrammeCommand = { type: 'CloseProgramme', accounted: allAchieved };
const closed = given(programme, activeProgramme()).when(close, lastDay).state;

describe('closing a programme', () => {
  test('from the last day of the term on, with an outcome of every agreement', () => {
    given(programme, activeProgramme())
      .when(close, lastDay)
      .then({ type: 'ProgrammeClosed', on: date('2009-09-30'), agreements: allAchieved });
    expect(closed).toMatchObject({ phase: 'closed', closed: { on: '2009-09-30' } });
  });

  test('not before: it binds to the end of its term', () => {
    given(programme, activeProgramme())
      .when(close, { ...lastDay, at: as('2009-09-29T08:00:00.000Z') })
      .refuses({ code: 'cannotClose', gaps: [{ gap: 'termNotOver', endsOn: date('2009-09-30') }] });
  });

  test('an agreement without an outcome is named', () => {
    const accounted = allAchieved.filter(({ agreementId }) => agreementId !== activity.rounds);
    given(programme, activeProgramme())
      .when({ type: 'CloseProgramme', accounted }, lastDay)
      .refuses({ code: 'cannotClose', gaps: [{ gap: 'noOutcome', activityId: activity.rounds }] });
  });

  test('“not reported” will do, and is kept as such', () => {
    const accounted = allAchieved.map((one) =>
      one.agreementId === activity.rounds ? ({ ...one, outcome: 'notReported' } as const) : one,
    );
    given(programme, activeProgramme())
      .when({ type: 'CloseProgramme', accounted }, lastDay)
      .then({ type: 'ProgrammeClosed', on: date('2009-09-30'), agreements: accounted });
  });

  test('a contribution of a resident without an answer is named', () => {
    given(programme, activeProgramme({ setUp: { order: 'signFirst' } }))
      .after({ type: 'ContributionRecorded', contributionId: as('reactie-9'), text: sealed('reactie-9') })
      .when(close, lastDay)
      .refuses({ code: 'cannotClose', gaps: [{ gap: 'noDisposition', contributionId: as('reactie-9') }] });
  });

  test('an outcome of something that is not in the programme is left out', () => {
    const strange = { agreementId: as<typeof activity.square>('elders'), outcome: 'achieved' } as const;
    given(programme, activeProgramme())
      .when({ type: 'CloseProgramme', accounted: [...allAchieved, strange] }, lastDay)
      .then({ type: 'ProgrammeClosed', on: date('2009-09-30'), agreements: allAchieved });
  });

  test('only what was signed by all can be closed', () => {
    given(programme, draftProgramme()).when(close, lastDay).refuses('notActive');
    given(programme, frozenProgramme()).when(close, lastDay).refuses('notActive');
  });
});

describe('a closed programme', () => {
  const late: readonly ProgrammeCommand[] = [
    close,
    { type: 'ChangeSetUp', setUp: setUp({ name: 'Anders' }) },
    { type: 'RemoveProject', projectId: project.squares },
    { type: 'WithdrawActivity', activityId: activity.square },
    { type: 'PlanEvening', on: date('2009-12-01') },
    { type: 'Reopen', reason: sealed('heropen') },
    { type: 'SetUpProgramme', programmeId, municipalityId, setUp: setUp() },
  ];

  test.each(late.map((command) => [command.type, command] as const))('%s comes too late', (type, command) => {
    given(programme, closed)
      .when(command, lastDay)
      .refuses(type === 'SetUpProgramme' ? 'alreadyExists' : 'programmeClosed');
  });

  test('a role stands beside it, and still changes', () => {
    given(programme, closed)
      .when({ type: 'AddCoordinator', personId: person.alderman }, lastDay)
      .then({ type: 'CoordinatorAdded', personId: person.alderman });
  });

  test('tells each of its agreements, under an id that is always the same', () => {
    expect(closeAgreements(activeProgramme())).toEqual([]);
    const told = closeAgreements(closed);
    expect(told.map(({ agreementId }) => agreementId)).toEqual(activities.map(({ activityId }) => activityId));
    expect(told[0]).toEqual({
      agreementId: activity.square,
      commandId: 'close|pleinen-1',
      command: { type: 'CloseAgreement', on: '2009-09-30' },
    });
  });
});
