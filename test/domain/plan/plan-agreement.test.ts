import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { localDateOf } from '../../../src/domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../../src/domain/calendar/working-days.ts';
import { as, type TimeZone } from '../../../src/domain/ids.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { checkInOfSlot, dueOnOfSlot } from '../../../src/domain/plan/slots.ts';
import { amsterdam, day, holidaysOn, moment, workCalendar } from '../calendar/calendars.ts';
import { anAgreement, aReport } from './states.ts';

const start = moment('2007-09-01T00:00:00Z');
const end = moment('2010-01-01T00:00:00Z');

const planned = (agreement: Agreement, calendar = workCalendar(), from = start, to = end) =>
  planAgreement(agreement, calendar, from, to);

const datesOf = (agreement: Agreement, kind: string, calendar = workCalendar()) =>
  planned(agreement, calendar)
    .deliveries.filter((delivery) => delivery.kind === kind)
    .map(({ slot, dueAt }) => `${slot} @ ${localDateOf(dueAt, amsterdam)}`);

describe('nudges of an agreement', () => {
  it('come 14, 3 and 1 working days before, on the day, and once after it by the ladder', () => {
    expect(datesOf(anAgreement(), 'nudge')).toEqual([
      'nudge-14|2008-06-02 @ 2008-05-13',
      'nudge-3|2008-06-02 @ 2008-05-28',
      'nudge-1|2008-06-02 @ 2008-05-30',
      'nudge-0|2008-06-02 @ 2008-06-02',
      'nudge+5|2008-06-02 @ 2008-06-09',
    ]);
  });

  it('ask on the working day before a due date in the weekend, and count back from there', () => {
    expect(datesOf(anAgreement({ dueOn: day('2008-06-01') }), 'nudge').slice(2, 4)).toEqual([
      'nudge-1|2008-06-01 @ 2008-05-29',
      'nudge-0|2008-06-01 @ 2008-05-30',
    ]);
  });

  it('step over holidays', () => {
    const calendar = workCalendar({ holidays: holidaysOn('2008-05-30') });
    expect(datesOf(anAgreement(), 'nudge', calendar)).toContain('nudge-1|2008-06-02 @ 2008-05-29');
  });

  it('that would lie before the start are left out', () => {
    const late = anAgreement({ started: { startedOn: day('2008-05-29'), at: moment('2008-05-29T12:00:00Z') } });
    expect(datesOf(late, 'nudge')[0]).toBe('nudge-1|2008-06-02 @ 2008-05-30');
  });

  it('fall due before the lists of their day', () => {
    const { deliveries } = planned(anAgreement());
    expect(deliveries.find(({ slot }) => slot === 'nudge-0|2008-06-02')?.dueAt).toBe('2008-06-02T04:00:00.000Z');
  });

  it('end where the next one begins; the last stays', () => {
    const nudges = planned(anAgreement()).deliveries.filter(({ kind }) => kind === 'nudge');
    expect(nudges.map(({ expiresAt }) => expiresAt)).toEqual([...nudges.slice(1).map(({ dueAt }) => dueAt), null]);
  });

  it('that were snoozed are left out, and asked once on the day the snooze ends', () => {
    expect(datesOf(anAgreement({ snoozedUntil: day('2008-05-29') }), 'nudge').slice(0, 2)).toEqual([
      'snoozed|2008-05-29 @ 2008-05-29',
      'nudge-1|2008-06-02 @ 2008-05-30',
    ]);
  });

  it('do not double the end of a snooze that is a day of rest', () => {
    expect(datesOf(anAgreement({ snoozedUntil: day('2008-05-31') }), 'nudge')).toEqual([
      'nudge-0|2008-06-02 @ 2008-06-02',
      'nudge+5|2008-06-02 @ 2008-06-09',
    ]);
  });

  it('go to the owner, through the coordinators for a party on paper', () => {
    const { deliveries } = planned(anAgreement({ started: { onPaper: true } }));
    expect(deliveries.find(({ kind }) => kind === 'nudge')?.to).toEqual({
      role: 'owner',
      personId: 'owner-1',
      onPaper: true,
    });
  });
});

describe('the ladder', () => {
  it('tells the coordinators after its working days', () => {
    const escalation = planned(anAgreement()).deliveries.find(({ kind }) => kind === 'escalation');
    expect(escalation).toMatchObject({ slot: 'escalate|2008-06-02', to: { role: 'coordinators' } });
    expect(escalation?.dueAt).toBe('2008-06-16T04:00:00.000Z');
  });

  it('is not stopped by a snooze', () => {
    expect(datesOf(anAgreement({ snoozedUntil: day('2008-07-01') }), 'escalation')).toHaveLength(1);
  });
});

describe('check-ins', () => {
  const checkIns = (agreement: Agreement) => planned(agreement).deliveries.filter(({ kind }) => kind === 'checkIn');

  it('come once in each month, not sooner than a month after the start, and every two weeks in the last eight', () => {
    const dates = checkIns(anAgreement()).map(({ dueAt }) => localDateOf(dueAt, amsterdam));
    const closing = ['2008-04-07', '2008-04-21', '2008-05-05', '2008-05-19'];
    expect(dates.slice(-4)).toEqual(closing);
    const months = dates.slice(0, -4).map((date) => date.slice(0, 7));
    expect(months).toEqual(['2007-11', '2007-12', '2008-01', '2008-02', '2008-03']);
  });

  it('are spread over the working days of the month', () => {
    const firsts = Array.from({ length: 40 }, (_, n) =>
      checkIns(anAgreement({ started: { agreementId: as(`agreement-${n}`) } })).at(0),
    );
    expect(new Set(firsts.map((first) => first?.slot)).size).toBeGreaterThan(10);
  });

  it('leave the due date itself to the nudge', () => {
    expect(checkIns(anAgreement()).every(({ slot }) => (checkInOfSlot(slot) ?? '') < '2008-06-02')).toBe(true);
  });

  it('end where the next one is asked', () => {
    const asked = checkIns(anAgreement());
    const dayOf = '2008-06-02T04:00:00.000Z';
    expect(asked.map(({ expiresAt }) => expiresAt)).toEqual([...asked.slice(1).map(({ dueAt }) => dueAt), dayOf]);
  });

  it('that were answered are no longer put, also when the answer came before the question', () => {
    const [first, second] = checkIns(anAgreement());
    if (!first || !second) throw new Error('two check-ins');
    const answered = { slot: checkInOfSlot(first.slot) ?? first.slot, outcome: 'answered', at: first.dueAt } as const;
    const bySlot = anAgreement({ checkIns: [{ ...answered, slot: day(answered.slot) }] });
    expect(checkIns(bySlot)[0]?.slot).toBe(second.slot);
    expect(checkIns(anAgreement({ reports: [aReport(first.dueAt)] }))[0]?.slot).toBe(second.slot);
    expect(checkIns(anAgreement({ reports: [aReport(start)] }))[0]?.slot).toBe(first.slot);
  });

  it('leave a short agreement its first two weeks', () => {
    const short = anAgreement({ started: { startedOn: day('2008-05-01'), at: moment('2008-05-01T08:00:00Z') } });
    expect(checkIns(short).map(({ slot }) => slot)).toEqual(['checkIn|2008-05-19']);
  });
});

describe('a check-in without an answer', () => {
  const delivered = { slot: day('2007-11-05'), outcome: 'delivered', at: moment('2007-11-05T08:00:00Z') } as const;

  it('becomes no report five working days after its recorded delivery', () => {
    expect(planned(anAgreement({ checkIns: [delivered] })).commands).toEqual([
      {
        stream: 'agreement',
        commandId: 'no-report|agreement-1|2007-11-05',
        dueAt: '2007-11-12T05:00:00.000Z',
        command: { type: 'RecordNoReport', slot: '2007-11-05' },
      },
    ]);
  });

  it.each(['notReached', 'answered', 'noReport'] as const)('is not there when it was %s', (outcome) => {
    expect(planned(anAgreement({ checkIns: [{ ...delivered, outcome }] })).commands).toEqual([]);
  });

  it('is not there when the owner reported since, of one’s own accord', () => {
    const reports = [aReport(moment('2007-11-06T08:00:00Z'))];
    expect(planned(anAgreement({ checkIns: [delivered], reports })).commands).toEqual([]);
  });

  it('stays one when the report is older than the question', () => {
    const reports = [aReport(moment('2007-11-02T08:00:00Z'))];
    expect(planned(anAgreement({ checkIns: [delivered], reports })).commands).toHaveLength(1);
  });
});

describe('“not known yet”', () => {
  const at = moment('2008-01-07T10:00:00Z');

  it('is asked again five working days after the report', () => {
    const reports = [aReport(at, { progress: 'atRisk', consequence: 'unknown' })];
    expect(datesOf(anAgreement({ reports }), 'followUp')).toEqual(['follow-up|report-1 @ 2008-01-14']);
  });

  it('is not asked again once a later report holds', () => {
    const later = aReport(moment('2008-01-08T10:00:00Z'), { reportId: as('report-2') });
    const reports = [aReport(at, { progress: 'atRisk', correction: 'unknown' }), later];
    expect(datesOf(anAgreement({ reports }), 'followUp')).toEqual([]);
  });
});

describe('an agreement', () => {
  it('owes nothing before it started', () => {
    const unborn = planAgreement({ ...anAgreement(), started: null }, workCalendar(), start, end);
    expect(unborn).toEqual({ deliveries: [], commands: [], nextDueAt: null });
  });

  it('owes nothing once it is done', () => {
    const reports = [aReport(moment('2008-01-07T10:00:00Z'), { progress: 'done' })];
    expect(planned(anAgreement({ reports }))).toEqual({ deliveries: [], commands: [], nextDueAt: null });
  });

  it('that was overdue at the activation owes its coordinators one decision and nothing else', () => {
    const plan = planned(anAgreement({ awaitsDecision: true, dueOn: day('2007-09-15') }));
    expect(plan.deliveries).toMatchObject([
      { kind: 'lateStart', slot: 'late-start', to: { role: 'coordinators' }, dueAt: '2007-10-01T08:00:00.000Z' },
    ]);
    expect(plan.nextDueAt).toBeNull();
  });

  it('knows the first due moment after the window', () => {
    const { nextDueAt } = planned(anAgreement(), workCalendar(), start, moment('2008-06-02T04:00:00Z'));
    expect(nextDueAt).toBe('2008-06-09T04:00:00.000Z');
  });

  it('on a date that its zone skipped is asked once the clocks are past it', () => {
    const zone = as<TimeZone>('Pacific/Apia');
    const samoan = anAgreement({ started: { zone }, dueOn: day('2011-12-30') });
    const midnight = moment('2011-12-30T10:00:00Z');
    const noon = moment('2011-12-30T22:00:00Z');
    expect(planned(samoan, workCalendar({ zone }), midnight, noon).deliveries.map(({ slot }) => slot)).toEqual([
      'nudge-0|2011-12-30',
    ]);
  });

  it('owes nothing that fell due before it started, however early the window', () => {
    const started = { startedOn: day('2008-05-30'), at: moment('2008-05-30T12:00:00Z') };
    expect(datesOf(anAgreement({ started }), 'nudge')[0]).toBe('nudge-0|2008-06-02 @ 2008-06-02');
  });
});

describe('a slot', () => {
  it('tells the date by which the agreement must be done', () => {
    expect(dueOnOfSlot('nudge-14|2008-06-02')).toBe('2008-06-02');
    expect(dueOnOfSlot('nudge+5|2008-06-02')).toBe('2008-06-02');
    expect(dueOnOfSlot('escalate|2008-06-02')).toBe('2008-06-02');
    expect(dueOnOfSlot('checkIn|2008-06-02')).toBeNull();
  });

  it('keeps the working days that it names', () => {
    const { deliveries } = planned(anAgreement());
    const nudge = deliveries.find(({ slot }) => slot.startsWith('nudge-14'));
    const on = nudge === undefined ? day('2000-01-01') : localDateOf(nudge.dueAt, amsterdam);
    expect(workingDaysBetween(on, day('2008-06-02'), workCalendar())).toBe(14);
  });
});
