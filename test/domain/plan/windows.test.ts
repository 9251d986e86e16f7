import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import type { WorkCalendar } from '../../../src/domain/calendar/calendar.ts';
import { addDays, instantAt, localDateOf } from '../../../src/domain/calendar/local-time.ts';
import { isWorkingDay } from '../../../src/domain/calendar/working-days.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { Plan, PlannedCommand, PlannedDelivery } from '../../../src/domain/plan/plan.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import type { StandStill } from '../../../src/domain/plan/stand-still.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { anyDate, anyMoment, anyWorkCalendar, anyZone, moment } from '../calendar/calendars.ts';
import {
  aFrozenProgramme,
  anActiveProgramme,
  anActivity,
  anAgreement,
  aReport,
  declinedAt,
  signedAt,
} from './states.ts';

type Planner = (from: Instant, to: Instant) => Plan;

const AFTER_SAMOAS_SKIPPED_DAY = '2011-12-31';

const begin = moment('2007-01-01T00:00:00Z');
const end = moment('2013-06-01T00:00:00Z');

const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    startedOn: anyDate,
    zone: anyZone,
    length: fc.integer({ min: 0, max: 730 }),
    name: fc.nat(1000),
    awaitsDecision: fc.boolean(),
    snoozedAfter: fc.option(fc.nat(200), { nil: null }),
    deliveredAfter: fc.option(fc.nat(200), { nil: null }),
    unknownAfter: fc.option(fc.nat(200), { nil: null }),
  })
  .map(({ startedOn, zone, length, name, awaitsDecision, snoozedAfter, deliveredAfter, unknownAfter }) => {
    const after = (days: number) => instantAt(addDays(startedOn, days), 700, zone);
    const slot = addDays(startedOn, deliveredAfter ?? 0);
    return anAgreement({
      started: { agreementId: as(`agreement-${name}`), startedOn, zone, at: after(0) },
      dueOn: addDays(startedOn, length),
      awaitsDecision,
      snoozedUntil: snoozedAfter === null ? null : addDays(startedOn, snoozedAfter),
      checkIns: deliveredAfter === null ? [] : [{ slot, outcome: 'delivered', at: after(deliveredAfter) }],
      reports: unknownAfter === null ? [] : [aReport(after(unknownAfter), { correction: 'unknown' })],
    });
  });

const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({ at: anyMoment, zone: anyZone, active: fc.boolean(), counted: fc.boolean() })
  .map(({ at, zone, active, counted }) => {
    const term = { startsOn: localDateOf(at, zone), endsOn: addDays(localDateOf(at, zone), 300) };
    if (active) {
      const activated = { at, on: term.startsOn, revision: 1, overdue: [] };
      return anActiveProgramme({ setUp: { order: 'signFirst', zone, term }, activated });
    }
    const answers = { municipality: signedAt(at, at, counted), police: declinedAt(at, at, counted) };
    const activities = [anActivity({ answer: { kind: 'asked', at } })];
    return aFrozenProgramme({ frozenAt: at, answers }, { setUp: { zone, term }, activities });
  });

const anyPause: fc.Arbitrary<StandStill> = fc
  .record({ from: anyMoment, days: fc.integer({ min: 1, max: 300 }) })
  .map(({ from, days }) => ({
    from,
    to: as<Instant>(new Date(Date.parse(from) + days * 86_400_000).toISOString()),
  }));

const anyPlanner: fc.Arbitrary<Planner> = fc.oneof(
  fc
    .record({ state: anyAgreement, calendar: anyWorkCalendar, pauses: fc.array(anyPause, { maxLength: 1 }) })
    .map(({ state, calendar, pauses }) => agreementPlanner(state, calendar, pauses)),
  fc
    .record({ state: anyProgramme, calendar: anyWorkCalendar })
    .map(({ state, calendar }) => programmePlanner(state, calendar)),
);

const agreementPlanner =
  (state: Agreement, calendar: WorkCalendar, pauses: readonly StandStill[]): Planner =>
  (from, to) =>
    planAgreement(state, calendar, from, to, pauses);

const programmePlanner =
  (state: Programme, calendar: WorkCalendar): Planner =>
  (from, to) =>
    planProgramme(state, calendar, from, to);

const keyOf = (owed: PlannedDelivery | PlannedCommand): string => JSON.stringify(owed);
const keysOf = ({ deliveries, commands }: Plan): string[] => [...deliveries, ...commands].map(keyOf);

describe('a window', () => {
  it('owes everything exactly once, over any partition', () => {
    fc.assert(
      fc.property(anyPlanner, fc.uniqueArray(anyMoment, { maxLength: 12 }), (plan, cuts) => {
        const edges = [begin, ...cuts.sort(), end];
        const pieces = edges.slice(1).flatMap((to, index) => keysOf(plan(edges[index] ?? begin, to)));
        expect(pieces.sort()).toEqual(keysOf(plan(begin, end)).sort());
        expect(new Set(pieces).size).toBe(pieces.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is followed by the next due moment: stepping from one to the next owes the same', () => {
    fc.assert(
      fc.property(anyPlanner, (plan) => {
        const stepped: string[] = [];
        let from = begin;
        for (let next = plan(begin, begin).nextDueAt; next !== null && next <= end; ) {
          expect(next > from).toBe(true);
          const step = plan(from, next);
          const owed = [...step.deliveries, ...step.commands];
          expect(owed.length).toBeGreaterThan(0);
          expect(owed.every(({ dueAt }) => dueAt === next)).toBe(true);
          stepped.push(...keysOf(step));
          from = next;
          next = step.nextDueAt;
        }
        expect(stepped.sort()).toEqual(keysOf(plan(begin, end)).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('owes nothing outside itself, and nothing that ends before it begins', () => {
    fc.assert(
      fc.property(anyPlanner, anyMoment, anyMoment, (plan, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const { deliveries, commands, nextDueAt } = plan(from, to);
        expect([...deliveries, ...commands].every(({ dueAt }) => dueAt > from && dueAt <= to)).toBe(true);
        expect(deliveries.every(({ dueAt, expiresAt }) => expiresAt === null || expiresAt > dueAt)).toBe(true);
        expect(nextDueAt === null || nextDueAt > to).toBe(true);
      }),
    );
  });

  it('is planned in due order', () => {
    fc.assert(
      fc.property(anyPlanner, (plan) => {
        const moments = plan(begin, end).deliveries.map(({ dueAt }) => dueAt);
        expect(moments).toEqual([...moments].sort());
      }),
      { numRuns: 50 },
    );
  });
});

describe('an agreement over any calendar', () => {
  it('asks nothing before its start and nothing on a day of rest, in its own zone', () => {
    fc.assert(
      fc.property(anyAgreement, anyWorkCalendar, (agreement, calendar) => {
        const { deliveries } = planAgreement(agreement, calendar, begin, end);
        const startedAt = agreement.started?.at ?? begin;
        const zone = agreement.started?.zone ?? calendar.zone;
        expect(deliveries.every(({ dueAt }) => dueAt >= startedAt)).toBe(true);
        const dated = deliveries
          .filter(({ kind }) => kind !== 'lateStart')
          .map(({ dueAt }) => localDateOf(dueAt, zone));
        expect(dated.filter((date) => date !== AFTER_SAMOAS_SKIPPED_DAY && !isWorkingDay(date, calendar))).toEqual([]);
      }),
    );
  });
});
