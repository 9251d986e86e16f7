import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgreementId, type AreaId, as, type LocalDate } from '../../../../src/domain/ids.ts';
import { budgetLines, moneyLines, sumOf, totalsBy } from '../../../../src/domain/programme/money/lines.ts';
import type { Programme } from '../../../../src/domain/programme/state.ts';
import type { Money } from '../../../../src/domain/programme/terms.ts';
import { activity } from '../../../builders/haarlem.ts';
import { euros, needing } from '../../../builders/money.ts';
import { draftProgramme } from '../../../builders/programme.ts';

const money = fc.array(
  fc.record({
    cents: fc.integer({ min: 0, max: 1e12 }),
    source: fc.constantFrom('wijkbudget', ' Wijkbudget', 'WIJKBUDGET ', 'fonds', 'Fonds', 'eigen geld'),
  }),
  { maxLength: 4 },
);
const areaId = fc.constantFrom<AreaId>(as('vijfhoek'), as('heiliglanden'));
const draft = draftProgramme();
const ids = Object.values(activity);

/** Any programme with any money, places and budgets. */
const programmes = fc
  .record({
    means: fc.array(money, { minLength: ids.length, maxLength: ids.length }),
    places: fc.dictionary(fc.constantFrom<string>(...ids), areaId),
    ended: fc.subarray(ids),
    budgets: fc.array(
      fc.record({ areaId: fc.option(areaId), source: fc.constantFrom('wijkbudget', 'Fonds'), cents: fc.nat() }),
    ),
  })
  .map(
    ({ means, places, budgets, ended }): Programme => ({
      ...draft,
      places,
      budgets,
      activities: draft.activities.map((one, place) => ({
        ...one,
        ended: ended.includes(one.activityId) ? { on: as('2008-02-04'), amendment: 1 } : null,
        fields: { ...one.fields, means: { money: means[place] ?? [], hours: null, goods: [] } },
      })),
    }),
  );

const sum = (all: readonly Money[]): number => all.reduce((total, { cents }) => total + cents, 0);

test('money adds up: per party, per project, per source and per area it is the sum of the agreements, to the cent', () => {
  fc.assert(
    fc.property(programmes, fc.array(money, { maxLength: ids.length }), (programme, spent) => {
      const spentOf = new Map(ids.map((id, place) => [id, spent[place] ?? []]));
      const lines = moneyLines(programme, (id) => spentOf.get(id) ?? []);
      const agreements = {
        reserved: sum(
          programme.activities.flatMap(({ activityId, fields, ended }) =>
            ended === null ? (fields.means?.money ?? []) : (spentOf.get(activityId) ?? []),
          ),
        ),
        spent: sum([...spentOf.values()].flat()),
      };
      for (const grouping of ['source', 'area', 'project', 'party'] as const) {
        const totals = totalsBy(lines, grouping);
        expect(sumOf(totals)).toEqual(agreements);
        expect(new Set(totals.map(({ id }) => id)).size).toBe(totals.length);
      }
    }),
  );
});

test('each source is spelt as its budget, else as where it was named first', () => {
  const programme = draftProgramme({
    activities: needing([euros(1, 'Fonds')], [euros(2, 'FONDS'), euros(4, 'eigen Geld')]),
  });
  const budgets = [{ areaId: null, source: 'Eigen geld', cents: 400 }];
  expect(totalsBy(moneyLines({ ...programme, budgets }), 'source')).toEqual([
    { id: 'Fonds', reserved: 300, spent: 0 },
    { id: 'Eigen geld', reserved: 400, spent: 0 },
  ]);
});

test('what was reserved for an agreement that ended is free again, but for what was spent of it', () => {
  const { activities, ...rest } = draftProgramme({ activities: needing([euros(300)], [euros(200)]) });
  const programme = {
    ...rest,
    budgets: [{ areaId: null, source: 'wijkbudget', cents: 50_000 }],
    activities: activities.map((one, place) =>
      place === 0 ? { ...one, ended: { on: as<LocalDate>('2008-02-04'), amendment: 1 } } : one,
    ),
  };
  const ended = activities[0]?.activityId;
  const spent = (id: AgreementId) => (id === ended ? [euros(120)] : []);
  expect(sumOf(moneyLines(programme))).toEqual({ reserved: 20_000, spent: 0 });
  const lines = moneyLines(programme, spent);
  expect(sumOf(lines)).toEqual({ reserved: 32_000, spent: 12_000 });
  expect(budgetLines(programme, lines)).toEqual([{ budget: programme.budgets[0], reserved: 32_000, spent: 12_000 }]);
});
