import { describe, expect, test } from 'vitest';
import { as, type ContributionId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { date, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given, type noon } from '../given.ts';

const known = as<ContributionId>('reactie-1');
const contributionId = as<ContributionId>('reactie-2');
const draft = draftProgramme();

describe('the residents’ evening', () => {
  test('recorded again corrects it, recorded the same changes nothing', () => {
    given(programme, draft)
      .when({ type: 'RecordEvening', heldOn: date('2007-09-12'), attendance: 64 })
      .then();
    given(programme, draft)
      .when({ type: 'RecordEvening', heldOn: date('2007-09-12'), attendance: 70 })
      .then({ type: 'EveningHeld', heldOn: date('2007-09-12'), attendance: 70 });
  });

  test('was held today or before, by the clocks of the programme', () => {
    const at = as<typeof noon>('2007-09-20T22:30:00.000Z');
    given(programme, draft)
      .when({ type: 'RecordEvening', heldOn: date('2007-09-21'), attendance: 1 }, { at })
      .then({ type: 'EveningHeld', heldOn: date('2007-09-21'), attendance: 1 });
    given(programme, draft)
      .when({ type: 'RecordEvening', heldOn: date('2007-09-22'), attendance: 1 }, { at })
      .refuses({ code: 'dateInFuture', date: date('2007-09-22') });
  });

  test.each([-1, 1.5, Number.NaN])('is attended by a number of people, not %d', (attendance) => {
    given(programme, draft)
      .when({ type: 'RecordEvening', heldOn: date('2007-09-12'), attendance })
      .refuses('attendanceNotACount');
  });

  test('planned on the same date is no news', () => {
    given(programme, draft)
      .when({ type: 'PlanEvening', on: date('2007-09-12') })
      .then();
  });
});

describe('a contribution', () => {
  test('is recorded once and may be corrected', () => {
    const text = sealed('new');
    given(programme, draft)
      .when({ type: 'RecordContribution', contributionId, text })
      .then({ type: 'ContributionRecorded', contributionId, text });
    given(programme, draft).when({ type: 'RecordContribution', contributionId: known, text }).refuses('alreadyExists');
    given(programme, draft)
      .when({ type: 'CorrectContribution', contributionId: known, text })
      .then({ type: 'ContributionCorrected', contributionId: known, text });
    given(programme, draft)
      .when({ type: 'CorrectContribution', contributionId, text })
      .refuses({ code: 'notFound', what: 'contribution' });
  });

  test('keeps its disposition when its words are corrected', () => {
    const { state } = given(programme, draft).when({
      type: 'CorrectContribution',
      contributionId: known,
      text: sealed('new'),
    });
    expect(state.contributions[0]).toMatchObject({ text: sealed('new'), disposition: { kind: 'takenOver' } });
  });

  test('gets the same disposition as several others at once, and only where it changes something', () => {
    const reason = sealed('disposition-1');
    const both = [known, contributionId];
    given(programme, draft)
      .after({ type: 'ContributionRecorded', contributionId, text: sealed('new') })
      .when({ type: 'DisposeContributions', contributionIds: both, disposition: 'takenOver', reason })
      .then({ type: 'ContributionsDisposed', contributionIds: [contributionId], disposition: 'takenOver', reason });
    given(programme, draft)
      .when({ type: 'DisposeContributions', contributionIds: both, disposition: 'takenOver', reason })
      .refuses({ code: 'notFound', what: 'contribution' });
  });
});

const changes: readonly ProgrammeCommand[] = [
  { type: 'PlanEvening', on: date('2007-09-30') },
  { type: 'RecordEvening', heldOn: date('2007-09-12'), attendance: 99 },
  { type: 'RecordContribution', contributionId, text: sealed('new') },
];

test.each(changes)('presented first, $type is refused after the freeze', (command) => {
  given(programme, frozenProgramme()).when(command).refuses({ code: 'textIsFrozen', revision: 1 });
  given(programme, activeProgramme()).when(command).refuses('alreadyActive');
});

test.each(changes)('signed first, $type is accepted in every phase', (command) => {
  const signFirst = { setUp: { order: 'signFirst' } } as const;
  for (const state of [draftProgramme(signFirst), frozenProgramme(signFirst), activeProgramme(signFirst)])
    expect(given(programme, state).when(command).decision).toMatchObject({ ok: true, events: [{}] });
});
