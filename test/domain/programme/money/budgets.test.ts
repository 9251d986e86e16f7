import { describe, expect, test } from 'vitest';
import { type AreaId, as } from '../../../../src/domain/ids.ts';
import { programme } from '../../../../src/domain/programme/decider.ts';
import { gapsOf } from '../../../../src/domain/programme/freezing/gaps.ts';
import type { Budget } from '../../../../src/domain/programme/money/events.ts';
import { activity, mandates, setUp } from '../../../builders/haarlem.ts';
import { euros, needing } from '../../../builders/money.ts';
import { activeProgramme, draftProgramme, freezeCommand } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const vijfhoek = as<AreaId>('vijfhoek');
const heiliglanden = as<AreaId>('heiliglanden');
const budget = (amount: number, areaId: AreaId | null = null, source = 'wijkbudget'): Budget => ({
  areaId,
  source,
  cents: amount * 100,
});
const set = (...args: Parameters<typeof budget>) => ({ type: 'BudgetSet', ...budget(...args) }) as const;

const draft = draftProgramme({ activities: needing([euros(300)], [euros(200), euros(50, 'fonds')]) });
const moneyGaps = (state: typeof draft) =>
  gapsOf(
    state,
    mandates.map(({ partyId }) => partyId),
  ).filter(({ gap }) => gap === 'overBudget' || gap === 'placeNeeded');

describe('a budget', () => {
  test('is set for the whole programme or for one of its areas', () => {
    given(programme, draft)
      .when({ type: 'SetBudget', budget: budget(500) })
      .then(set(500));
    given(programme, draft)
      .when({ type: 'SetBudget', budget: budget(500, vijfhoek) })
      .then(set(500, vijfhoek));
    given(programme, draft)
      .when({ type: 'SetBudget', budget: budget(500, as('elders')) })
      .refuses({ code: 'notFound', what: 'area' });
  });

  test('set again takes the place of the earlier one, however its source is spelt; the same again changes nothing', () => {
    const { state } = given(programme, draft)
      .after(set(500))
      .when({ type: 'SetBudget', budget: budget(700, null, ' Wijkbudget ') });
    expect(state.budgets).toEqual([budget(700, null, 'Wijkbudget')]);
    given(programme, draft)
      .after(set(500))
      .when({ type: 'SetBudget', budget: budget(500) })
      .then();
  });

  test('is whole cents of zero or more, of a named source', () => {
    for (const cents of [-1, 0.5, Number.NaN, 2 ** 53])
      given(programme, draft)
        .when({ type: 'SetBudget', budget: { ...budget(1), cents } })
        .refuses('notAnAmount');
    given(programme, draft)
      .when({ type: 'SetBudget', budget: budget(1, null, '  ') })
      .refuses('sourceNeeded');
    given(programme, draft)
      .when({ type: 'SetBudget', budget: budget(0) })
      .then(set(0));
  });

  test('stands beside the text: it changes after the activation too', () => {
    given(programme, activeProgramme())
      .when({ type: 'SetBudget', budget: budget(900) })
      .then(set(900));
  });

  test('is removed by its area and source; one that is not there is no news', () => {
    given(programme, draft)
      .after(set(500))
      .when({ type: 'RemoveBudget', areaId: null, source: 'WIJKBUDGET' })
      .then({ type: 'BudgetRemoved', areaId: null, source: 'wijkbudget' });
    given(programme, draft).when({ type: 'RemoveBudget', areaId: vijfhoek, source: 'wijkbudget' }).then();
  });

  test('leaves with its area', () => {
    const { state } = given(programme, draft)
      .after(set(500, vijfhoek), set(100), { type: 'ActivityPlaced', activityId: activity.square, areaId: vijfhoek })
      .when({ type: 'ChangeSetUp', setUp: setUp({ areas: setUp().areas.slice(1) }) });
    expect(state.budgets).toEqual([budget(100)]);
    expect(state.places).toEqual({});
  });
});

describe('before the freeze', () => {
  test('more asked of a source than its budget is a gap that names source, budget and what is asked', () => {
    const tight = given(programme, draft).after(set(499));
    tight.when(freezeCommand(draft)).refuses({
      code: 'gaps',
      gaps: [{ gap: 'overBudget', areaId: null, source: 'wijkbudget', budget: 49_900, asked: 50_000 }],
    });
    expect(
      moneyGaps(
        given(programme, draft).after(set(500)).when({ type: 'RemoveBudget', areaId: null, source: 'x' }).state,
      ),
    ).toEqual([]);
  });

  test('a source without a budget asks for nothing', () => {
    expect(moneyGaps(draft)).toEqual([]);
  });

  test('the money of an area is what was placed there', () => {
    const { state } = given(programme, draft)
      .after(
        set(250, vijfhoek),
        set(250, heiliglanden),
        { type: 'ActivityPlaced', activityId: activity.square, areaId: vijfhoek },
        { type: 'ActivityPlaced', activityId: activity.gardens, areaId: heiliglanden },
      )
      .when({ type: 'SetMostLed', most: 5 });
    expect(moneyGaps(state)).toEqual([
      { gap: 'overBudget', areaId: vijfhoek, source: 'wijkbudget', budget: 25_000, asked: 30_000 },
    ]);
  });

  test('where several areas have a budget of a source, somebody says from which the money comes', () => {
    const { state } = given(programme, draft)
      .after(set(900, vijfhoek), set(900, heiliglanden))
      .when({ type: 'PlaceActivity', activityId: activity.square, areaId: vijfhoek });
    expect(moneyGaps(state)).toEqual([{ gap: 'placeNeeded', activityId: activity.gardens, source: 'wijkbudget' }]);
  });

  test('where one area has a budget of a source, its money comes from there', () => {
    const { state } = given(programme, draft).when({ type: 'SetBudget', budget: budget(400, vijfhoek) });
    expect(moneyGaps(state)).toEqual([
      { gap: 'overBudget', areaId: vijfhoek, source: 'wijkbudget', budget: 40_000, asked: 50_000 },
    ]);
  });
});

describe('the place of an activity’s money', () => {
  test('is an area of the programme, or none', () => {
    const place = { type: 'PlaceActivity', activityId: activity.square } as const;
    given(programme, draft)
      .when({ ...place, areaId: vijfhoek })
      .then({ type: 'ActivityPlaced', activityId: activity.square, areaId: vijfhoek });
    given(programme, draft)
      .when({ ...place, areaId: null })
      .then();
    given(programme, draft)
      .when({ ...place, areaId: as('elders') })
      .refuses({ code: 'notFound', what: 'area' });
    given(programme, draft)
      .when({ ...place, activityId: as('geen'), areaId: vijfhoek })
      .refuses({ code: 'notFound', what: 'activity' });
  });
});
