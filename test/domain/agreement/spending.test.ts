import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import type { Spending } from '../../../src/domain/agreement/spending/events.ts';
import { moneyOf, overspent, spentOf } from '../../../src/domain/agreement/spending/state.ts';
import { as } from '../../../src/domain/ids.ts';
import { startedAgreement } from '../../builders/agreement.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, party, person } from '../../builders/haarlem.ts';
import { euros } from '../../builders/money.ts';
import { given } from '../given.ts';

const started = startedAgreement();
const reserved = started.started?.terms.means.money ?? [];
const owner = { by: personActor(person.greenManager) };

const spending = (id: string, spent: Spending['spent'], given: Partial<Spending> = {}): Spending => ({
  spendingId: as(id),
  spent,
  by: person.greenManager,
  recordedOnBehalfOf: null,
  ...given,
});
const report = (id: string, ...spent: Spending['spent']) =>
  ({ type: 'ReportSpending', spending: spending(id, spent) }) as const;
const reported = (id: string, ...spent: Spending['spent']) =>
  ({ type: 'SpendingReported', spending: spending(id, spent) }) as const;

describe('what was spent', () => {
  test('is reported by the owner, per source, as the agreement spells it', () => {
    given(agreement, started)
      .when(report('s1', euros(100, ' WIJKBUDGET ')), owner)
      .then(reported('s1', euros(100)));
  });

  test('is the total so far: a later report of a source takes its place, and leaves other sources as they were', () => {
    const { state } = given(agreement, started)
      .after(reported('s1', euros(100), euros(7, 'fonds')))
      .when(report('s2', euros(250)), owner);
    expect(spentOf(state)).toEqual([euros(250), euros(7, 'fonds')]);
  });

  test('of a party on paper is passed on by a coordinator', () => {
    const paper = startedAgreement({}, activity.meeting);
    const passedOn = spending('s1', [euros(5)], { by: person.coordinator, recordedOnBehalfOf: party.residents });
    given(agreement, paper)
      .when({ type: 'ReportSpending', spending: passedOn }, { by: personActor(person.coordinator) })
      .then({ type: 'SpendingReported', spending: passedOn });
    given(agreement, started)
      .when({ type: 'ReportSpending', spending: passedOn }, { by: personActor(person.coordinator) })
      .refuses('notYourParty');
  });

  test('is no amount below zero, no part of a cent, and not nothing at all', () => {
    for (const spent of [[], [{ source: 'wijkbudget', cents: -1 }], [{ source: 'wijkbudget', cents: 0.5 }]])
      given(agreement, started)
        .when(report('s1', ...spent), owner)
        .refuses('notAnAmount');
    given(agreement, started)
      .when(report('s1', euros(1, ' ')), owner)
      .refuses('sourceNeeded');
  });

  test('names each source once', () => {
    given(agreement, started)
      .when(report('s1', euros(1), euros(2, 'Wijkbudget')), owner)
      .refuses({ code: 'sourceTwice', source: 'Wijkbudget' });
  });

  test('may be more than was reserved: it is recorded, and stands out', () => {
    const { state } = given(agreement, started).when(report('s1', euros(45_001)), owner);
    expect(overspent(reserved, state)).toEqual([{ source: 'wijkbudget', cents: 4_500_000, spent: 4_500_100 }]);
    expect(overspent(reserved, given(agreement, started).when(report('s1', euros(45_000)), owner).state)).toEqual([]);
  });

  test('of a source that the agreement does not name is over budget from the first cent', () => {
    const { state } = given(agreement, started).when(report('s1', { source: 'fonds', cents: 1 }), owner);
    expect(overspent(reserved, state)).toEqual([{ source: 'fonds', cents: 0, spent: 1 }]);
    expect(moneyOf(reserved, state)).toHaveLength(2);
  });
});

describe('a report of what was spent', () => {
  const correction = {
    type: 'CorrectSpending',
    corrects: as<never>('s1'),
    spending: spending('s2', [euros(10)]),
  } as const;

  test('is put right, and both values stay', () => {
    const { state } = given(agreement, started)
      .after(reported('s1', euros(100)))
      .when(correction, owner);
    expect(spentOf(state)).toEqual([euros(10)]);
    expect(state.spending.map(({ spending: { spendingId }, correctedBy }) => [spendingId, correctedBy])).toEqual([
      ['s1', 's2'],
      ['s2', null],
    ]);
  });

  test('put right after a newer one does not take its place', () => {
    const { state } = given(agreement, started)
      .after(reported('s1', euros(100)), reported('s3', euros(300)))
      .when(correction, owner);
    expect(spentOf(state)).toEqual([euros(300)]);
  });

  test('is put right once', () => {
    given(agreement, started)
      .after(reported('s1', euros(100)), {
        type: 'SpendingCorrected',
        corrects: as('s1'),
        spending: spending('s9', [euros(1)]),
      })
      .when(correction, owner)
      .refuses('alreadyAnswered');
    given(agreement, started).when(correction, owner).refuses({ code: 'notFound', what: 'report' });
  });

  test('given twice counts once', () => {
    given(agreement, started)
      .after(reported('s1', euros(100)))
      .when(report('s1', euros(100)), owner)
      .refuses('alreadyAnswered');
  });
});
