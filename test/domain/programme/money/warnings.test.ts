import { describe, expect, test } from 'vitest';
import { programme } from '../../../../src/domain/programme/decider.ts';
import { likelySource, warningsOf } from '../../../../src/domain/programme/freezing/warnings.ts';
import { activity, party } from '../../../builders/haarlem.ts';
import { euros, ledBy, needing, owner } from '../../../builders/money.ts';
import { draftProgramme, freezeCommand } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const seven = ledBy(
  owner,
  '2008-02-01',
  '2008-09-01',
  '2008-05-01',
  '2008-06-30',
  '2008-12-01',
  '2008-06-01',
  '2009-03-01',
);

describe('who leads too many', () => {
  test('is named, with the quarter by which half of them or more are due', () => {
    const { state } = given(programme, draftProgramme({ activities: seven })).when({ type: 'SetMostLed', most: 6 });
    expect(warningsOf(state)).toEqual([
      { warning: 'leadsMany', ownerId: owner, count: 7, before: { on: '2008-07-01', count: 4 } },
    ]);
  });

  test('the limit is a setting of the programme, of five unless it says otherwise', () => {
    expect(warningsOf(draftProgramme({ activities: seven.slice(0, 5) }))).toEqual([]);
    expect(warningsOf(draftProgramme({ activities: seven.slice(0, 6) }))).toHaveLength(1);
    const { state } = given(programme, draftProgramme({ activities: seven })).when({ type: 'SetMostLed', most: 7 });
    expect(warningsOf(state)).toEqual([]);
  });

  test('a limit is a whole number of one or more', () => {
    for (const most of [0, -1, 2.5])
      given(programme, draftProgramme()).when({ type: 'SetMostLed', most }).refuses('mostLedNotACount');
    given(programme, draftProgramme()).when({ type: 'SetMostLed', most: 5 }).then();
  });

  test('without dates there is only the number', () => {
    const undated = draftProgramme({ activities: ledBy(owner, ...Array.from({ length: 6 }, () => null)) });
    expect(warningsOf(undated)).toEqual([{ warning: 'leadsMany', ownerId: owner, count: 6, before: null }]);
  });

  test('a day on the first of a quarter is before the next', () => {
    const due = draftProgramme({ activities: ledBy(owner, ...Array.from({ length: 6 }, () => '2008-10-01')) });
    expect(warningsOf(due)).toMatchObject([{ before: { on: '2009-01-01', count: 6 } }]);
  });
});

describe('a source spelt otherwise', () => {
  const spelt = draftProgramme({
    activities: needing(
      [euros(10, 'Wijkbudget centrum')],
      [euros(10, 'wijkbudget centum')],
      [euros(10, 'WIJKBUDGET CENTUM')],
    ),
  });

  test('is named once, where it first stands', () => {
    expect(warningsOf(spelt)).toEqual([
      {
        warning: 'sourceSpelling',
        activityId: activity.gardens,
        source: 'wijkbudget centum',
        nearest: 'Wijkbudget centrum',
      },
    ]);
  });

  test('is said of one agreement where it is filled in, against what others name', () => {
    const [, , third] = spelt.activities.map(({ activityId }) => activityId);
    expect(likelySource(spelt, activity.gardens)).toBeNull();
    const alone = draftProgramme({
      activities: needing([euros(10, 'Wijkbudget centrum')], [euros(10, 'wijkbudget centum')]),
    });
    expect(likelySource(alone, activity.gardens)).toMatchObject({
      source: 'wijkbudget centum',
      nearest: 'Wijkbudget centrum',
    });
    expect(likelySource(alone, activity.square)).toMatchObject({ nearest: 'wijkbudget centum' });
    expect(third === undefined ? null : likelySource(spelt, third)).toBeNull();
  });

  test('is compared with the budgets first, of which each is right by itself', () => {
    const { state } = given(programme, spelt).when({
      type: 'SetBudget',
      budget: { areaId: null, source: 'Wijkbudget centum', cents: 100_000 },
    });
    expect(warningsOf(state)).toMatchObject([{ activityId: activity.square, nearest: 'Wijkbudget centum' }]);
  });
});

test('a warning never holds up the freeze', () => {
  const draft = draftProgramme({
    activities: seven.map((each) => ({ ...each, fields: { ...each.fields, leadPartyId: party.municipality } })),
  });
  expect(warningsOf(draft)).not.toEqual([]);
  expect(given(programme, draft).when(freezeCommand(draft)).decision).toMatchObject({ ok: true });
});
