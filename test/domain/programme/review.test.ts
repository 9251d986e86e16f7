import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { as } from '../../../src/domain/ids.ts';
import {
  outcomesIn,
  type ReviewGroup,
  type ReviewLine,
  reviewBy,
  reviewLines,
} from '../../../src/domain/programme/closing/review.ts';
import { sumOf } from '../../../src/domain/programme/money/lines.ts';
import { DEFAULT_THEMES, OUTCOMES } from '../../../src/domain/words.ts';
import { agreementAfter, startedAgreement } from '../../builders/agreement.ts';
import { outcome } from '../../builders/end.ts';
import { activity, person } from '../../builders/haarlem.ts';
import { activeProgramme } from '../../builders/programme.ts';

const haarlem = activeProgramme();
const started = startedAgreement();
const spent = {
  type: 'SpendingReported',
  spending: {
    spendingId: as<never>('spending-1'),
    spent: [{ source: 'wijkbudget', cents: 4_000_000 }],
    by: person.greenManager,
    recordedOnBehalfOf: null,
  },
} as const;

describe('a line of the final review', () => {
  test('says what was promised, what was reached, and what it cost', () => {
    const told = agreementAfter(
      started,
      ['2009-06-01', spent],
      ['2009-06-01', { type: 'OutcomeRecorded', outcome: outcome() }],
    );
    expect(reviewLines(haarlem, [told])).toMatchObject([
      {
        agreementId: activity.square,
        result: { baseline: 0, target: 1 },
        reached: 1,
        outcome: 'partly',
        reserved: 4_500_000,
        spent: 4_000_000,
      },
    ]);
  });

  test('of which nobody told, says so: it is never left out', () => {
    const notReported = agreementAfter(started, [
      '2009-06-01',
      { type: 'OutcomeNotReported', reason: { ref: 'r', seal: as('s') }, by: person.coordinator },
    ]);
    const ended = agreementAfter(started, [
      '2008-06-01',
      { type: 'AgreementEnded', on: as('2008-06-01'), amendment: 1 },
    ]);
    expect(reviewLines(haarlem, [started, notReported, ended]).map((line) => line.outcome)).toEqual([
      null,
      'notReported',
      'ended',
    ]);
  });

  test('stands where the programme has it', () => {
    const gardens = startedAgreement({}, activity.gardens);
    expect(reviewLines(haarlem, [gardens, started]).map(({ agreementId }) => agreementId)).toEqual([
      activity.square,
      activity.gardens,
    ]);
  });

  test('there is none of what never started', () => {
    expect(reviewLines(haarlem, [{ ...started, started: null } satisfies Agreement])).toEqual([]);
  });
});

const anyLine: fc.Arbitrary<ReviewLine> = fc.record({
  agreementId: fc.uuid().map((id) => as<ReviewLine['agreementId']>(id)),
  what: fc.string(),
  partyId: fc.constantFrom('a', 'b', 'c').map((id) => as<ReviewLine['partyId']>(id)),
  projectId: fc.constantFrom('p', 'q').map((id) => as<ReviewLine['projectId']>(id)),
  themes: fc.uniqueArray(fc.constantFrom(...DEFAULT_THEMES), { minLength: 1 }),
  dueOn: fc.constant(as<ReviewLine['dueOn']>('2008-06-01')),
  result: fc.constant({ indicator: 'i', baseline: 0, target: 1, unit: 'u' }),
  reached: fc.option(fc.integer()),
  outcome: fc.option(fc.constantFrom(...OUTCOMES, 'notReported' as const, 'ended' as const)),
  reserved: fc.nat(),
  spent: fc.nat(),
});
const anyLines = fc.array(anyLine, { maxLength: 40 });

const counted = (groups: readonly ReviewGroup[]) => groups.flatMap(({ lines }) => lines);
const sumCounts = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('the numbers of the final review add up', () => {
  test.each(['party', 'project'] as const)(
    'by %s: every agreement once, and the money of the groups is the money of the whole',
    (by) => {
      fc.assert(
        fc.property(anyLines, (lines) => {
          const groups = reviewBy(lines, by);
          expect(counted(groups)).toHaveLength(lines.length);
          expect(new Set(counted(groups))).toEqual(new Set(lines));
          expect(sumOf(groups)).toEqual(sumOf(lines));
          const outcomes = groups.map((group) => sumCounts(group.outcomes)).reduce((sum, count) => sum + count, 0);
          expect(outcomes).toBe(lines.length);
          expect(sumCounts(outcomesIn(lines))).toBe(lines.length);
        }),
      );
    },
  );

  test('by theme: in each of its themes, and nowhere else', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        for (const { id, lines: own } of reviewBy(lines, 'theme'))
          expect(own).toEqual(lines.filter(({ themes }) => themes.includes(as<never>(id))));
        const places = lines.reduce((sum, { themes }) => sum + themes.length, 0);
        expect(counted(reviewBy(lines, 'theme'))).toHaveLength(places);
      }),
    );
  });
});
