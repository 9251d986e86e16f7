import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateOf } from '../../../src/domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../../src/domain/calendar/working-days.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { MessageKind } from '../../../src/domain/plan/kinds.ts';
import type { Plan, PlannedCommand } from '../../../src/domain/plan/plan.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { addRunningDays, type StandStill } from '../../../src/domain/plan/stand-still.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { amsterdam, anyWorkCalendar, day, moment, workCalendar } from '../calendar/calendars.ts';
import {
  aFrozenProgramme,
  anActiveProgramme,
  anActivity,
  anAgreement,
  aProgramme,
  aReport,
  sealed,
  signedAt,
} from './states.ts';

const begin = moment('2007-09-01T00:00:00Z');
const end = moment('2010-01-01T00:00:00Z');
const still = (from: string, to: string): StandStill => ({ from: moment(from), to: moment(to) });
const march = still('2008-03-03T10:00:00Z', '2008-06-10T04:00:00Z');

const datesOf = ({ deliveries }: Plan, kind: string) =>
  deliveries
    .filter((each) => each.kind === kind)
    .map(({ slot, dueAt }) => `${slot} @ ${localDateOf(dueAt, amsterdam)}`);
const planned = (agreement = anAgreement(), ...standStills: readonly StandStill[]) =>
  planAgreement(agreement, workCalendar(), begin, end, standStills);

/** What only counts what people did: it may fall due in a pause. */
const COUNTS: readonly PlannedCommand['command']['type'][] = ['CountSignature', 'CountDecline'];
/** What tells of an act: that all signed, that somebody paused it. */
const ACTS: readonly MessageKind[] = ['activated', 'paused', 'resumed'];
const insides = (plan: Plan, { from, to }: StandStill) => {
  const isInside = ({ dueAt }: { readonly dueAt: Instant }) => from <= dueAt && dueAt < to;
  return {
    deliveries: plan.deliveries.filter((each) => isInside(each) && !ACTS.includes(each.kind)),
    commands: plan.commands.filter((each) => isInside(each) && !COUNTS.includes(each.command.type)),
  };
};
const NOTHING = { deliveries: [], commands: [] };

const anyPause: fc.Arbitrary<StandStill> = fc
  .record({ start: fc.integer({ min: 0, max: 700 }), minute: fc.nat(1439), length: fc.integer({ min: 1, max: 200 }) })
  .map(({ start, minute, length }) => {
    const from = Date.parse('2007-09-01T00:00:00Z') + (start * 1440 + minute) * 60_000;
    const at = (ms: number) => as<Instant>(new Date(ms).toISOString());
    return { from: at(from), to: at(from + length * 86_400_000) };
  });

const asked = { review: day('2008-03-31'), at: moment('2008-02-28T09:00:00Z'), answer: null, ended: false };
const busy = anAgreement({
  checkIns: [{ slot: day('2008-02-27'), outcome: 'delivered', at: moment('2008-02-27T08:00:00Z') }],
  reports: [aReport(moment('2008-02-26T08:00:00Z'), { correction: 'unknown' })],
  midTerm: asked,
});

describe('in a pause', () => {
  it('an agreement owes nothing, wherever it falls and however long it is', () => {
    fc.assert(
      fc.property(anyPause, anyWorkCalendar, (pause, calendar) => {
        // An agreement is planned by the calendar of its own zone.
        const there = { ...busy, started: busy.started && { ...busy.started, zone: calendar.zone } };
        expect(insides(planAgreement(there, calendar, begin, end, [pause]), pause)).toEqual(NOTHING);
      }),
      { numRuns: 200 },
    );
  });

  it('a programme owes nothing but commands that count what people did', () => {
    fc.assert(
      fc.property(anyPause, ({ from, to }) => {
        const pause = { on: localDateOf(from, amsterdam), until: localDateOf(to, amsterdam), reason: sealed };
        const paused = { ...pause, at: from, saidAt: from };
        const window = { from, to: moment(`${pause.until}T04:00:00Z`) };
        const running = anActiveProgramme({ paused, setUp: { order: 'signFirst' } });
        const { deliveries, commands } = insides(planProgramme(running, workCalendar(), begin, end), window);
        expect({ deliveries, commands: commands.filter(({ command }) => command.type !== 'EndPause') }).toEqual(
          NOTHING,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('signatures start to count all the same', () => {
    const at = moment('2008-03-04T10:00:00Z');
    const paused = {
      on: day('2008-03-03'),
      until: day('2008-06-10'),
      reason: sealed,
      at: march.from,
      saidAt: march.from,
    };
    const programme = aFrozenProgramme({ answers: { police: signedAt(at, at, false) } }, { paused });
    expect(planProgramme(programme, workCalendar(), begin, end).commands.map(({ command }) => command.type)).toEqual([
      'CountSignature',
      'EndPause',
    ]);
  });

  it('what fell due is not sent afterwards; what comes later is', () => {
    const nudges = datesOf(planned(anAgreement(), still('2008-05-28T00:00:00Z', '2008-05-31T04:00:00Z')), 'nudge');
    expect(nudges).toEqual([
      'nudge-14|2008-06-02 @ 2008-05-13',
      'nudge-0|2008-06-02 @ 2008-06-02',
      'nudge+5|2008-06-02 @ 2008-06-09',
    ]);
  });

  it('the ladder does not run: its days are counted on from the end', () => {
    const plan = planned(anAgreement(), march);
    expect(datesOf(plan, 'nudge').at(-1)).toBe('nudge+5|2008-06-02 @ 2008-06-16');
    expect(datesOf(plan, 'escalation')).toEqual(['escalate|2008-06-02 @ 2008-06-23']);
  });

  it('the time to answer does not run: *no report* comes after as many working days as were left', () => {
    const { commands } = planned(busy, march);
    expect(commands.map(({ dueAt }) => localDateOf(dueAt, amsterdam))).toEqual(['2008-06-11']);
  });

  it('check-ins are left out, and the next one is foreseen', () => {
    const one = planAgreement(anAgreement(), workCalendar(), moment('2008-03-02T00:00:00Z'), march.from, [march]);
    expect(one.deliveries).toEqual([]);
    expect(localDateOf(one.nextDueAt ?? begin, amsterdam)).toBe('2008-06-16');
    expect(datesOf(planned(anAgreement(), march), 'checkIn').every((slot) => slot < 'checkIn|2008-03-03')).toBe(true);
  });
});

describe('running days', () => {
  it('are working days when there is no pause, and never fewer with one', () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.integer({ min: 1, max: 20 }),
        fc.array(anyPause, { maxLength: 3 }),
        (start, n, all) => {
          const calendar = workCalendar();
          const pauses = all
            .sort((one, other) => (one.from < other.from ? -1 : 1))
            .filter((each, i, list) => i === 0 || (list[i - 1]?.to ?? '') <= each.from);
          const date = localDateOf(
            as(new Date(Date.parse('2007-09-01T12:00:00Z') + start * 86_400_000).toISOString()),
            amsterdam,
          );
          const reached = addRunningDays(date, n, calendar, pauses);
          const plain = addRunningDays(date, n, calendar, []);
          expect(workingDaysBetween(date, plain, calendar)).toBe(n);
          expect(reached >= plain).toBe(true);
          const dueAt = moment(`${reached}T05:00:00Z`);
          expect(
            pauses.some(({ from, to }) => from <= dueAt && moment(`${reached}T03:00:00Z`) >= from && dueAt < to),
          ).toBe(false);
        },
      ),
    );
  });
});

describe('that a programme stands still', () => {
  const paused = {
    on: day('2008-03-03'),
    until: day('2008-06-10'),
    reason: sealed,
    at: march.from,
    saidAt: march.from,
  };
  const activities = [
    anActivity({ ownerId: as('owner-1') }),
    anActivity({ activityId: as('agreement-2'), ownerId: as('owner-1') }),
    anActivity({
      activityId: as('agreement-3'),
      ownerId: as('owner-2'),
      fields: { leadPartyId: as('residents') } as never,
    }),
  ];
  const toldOf = (programme: Programme, kind: string) =>
    planProgramme(programme, workCalendar(), begin, end).deliveries.filter((each) => each.kind === kind);

  it('is told to everybody who takes part, once; who is on paper has a coordinator', () => {
    const told = toldOf(anActiveProgramme({ paused, activities }), 'paused');
    expect(told.map(({ to }) => ('partyId' in to ? to.partyId : 'personId' in to ? to.personId : to.role))).toEqual([
      'coordinators',
      'projectTeams',
      'owner-1',
      'municipality',
      'police',
    ]);
    expect(told.every(({ dueAt }) => dueAt === march.from)).toBe(true);
  });

  it('is told again when its end is moved', () => {
    const moved = { ...paused, until: day('2008-05-01'), saidAt: moment('2008-04-01T08:00:00Z') };
    expect(toldOf(anActiveProgramme({ paused: moved }), 'paused')[0]).toMatchObject({
      slot: 'paused|2008-03-03|2008-05-01',
      dueAt: moved.saidAt,
    });
  });

  it('ends on its day; then everybody hears that it goes on', () => {
    const { commands } = planProgramme(anActiveProgramme({ paused }), workCalendar(), begin, end);
    expect(commands.find(({ command }) => command.type === 'EndPause')).toMatchObject({ dueAt: march.to });
    const over = { ...paused, endedAt: march.to };
    const resumed = toldOf(anActiveProgramme({ pausesBefore: [over] }), 'resumed');
    expect(resumed.every(({ dueAt }) => dueAt === march.to)).toBe(true);
    expect(toldOf(anActiveProgramme({ pausesBefore: [over] }), 'paused')).toEqual([]);
    expect(toldOf(anActiveProgramme({ paused, pausesBefore: [over] }), 'resumed')).toEqual([]);
  });

  it('is nothing before the set-up', () => {
    expect(planProgramme({ ...aProgramme(), setUp: null }, workCalendar(), begin, end).deliveries).toEqual([]);
  });
});
