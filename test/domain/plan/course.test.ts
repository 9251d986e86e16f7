import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { localDateOf } from '../../../src/domain/calendar/local-time.ts';
import { as } from '../../../src/domain/ids.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { milestoneOfSlot } from '../../../src/domain/plan/slots.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { amsterdam, day, moment, workCalendar } from '../calendar/calendars.ts';
import { anActiveProgramme, anAgreement, aReport, sealed } from './states.ts';

const begin = moment('2007-09-01T00:00:00Z');
const end = moment('2010-01-01T00:00:00Z');

const milestone = { milestoneId: as<never>('design'), name: 'The design is ready', on: day('2008-02-01') };
const onTheWay = (changes: Partial<Agreement> = {}, on = milestone.on): Agreement => {
  const agreement = anAgreement(changes as never);
  const { started } = agreement;
  if (started === null) throw new Error('not started');
  return { ...agreement, started: { ...started, terms: { ...started.terms, milestones: [{ ...milestone, on }] } } };
};

const datesOf = (agreement: Agreement, kind: string) =>
  planAgreement(agreement, workCalendar(), begin, end)
    .deliveries.filter((each) => each.kind === kind)
    .map(({ slot, dueAt }) => `${slot} @ ${localDateOf(dueAt, amsterdam)}`);

describe('a milestone', () => {
  it('is reminded of 3 working days before, on its day, and once after it went by', () => {
    expect(datesOf(onTheWay(), 'milestone')).toEqual([
      'milestone-3|design|2008-02-01 @ 2008-01-29',
      'milestone-0|design|2008-02-01 @ 2008-02-01',
      'milestone+5|design|2008-02-01 @ 2008-02-08',
    ]);
  });

  it('ends a reminder where the next one begins', () => {
    const { deliveries } = planAgreement(onTheWay(), workCalendar(), begin, end);
    const reminders = deliveries.filter(({ kind }) => kind === 'milestone');
    expect(reminders.map(({ expiresAt }) => expiresAt)).toEqual([
      ...reminders.slice(1).map(({ dueAt }) => dueAt),
      null,
    ]);
  });

  it('that was reached, or of an agreement that is done, is not reminded of', () => {
    const at = moment('2008-01-28T10:00:00Z');
    const reached = { milestoneId: milestone.milestoneId, reachedOn: day('2008-01-28'), by: as<never>('owner-1'), at };
    expect(datesOf(onTheWay({ milestones: [reached] }), 'milestone')).toEqual([]);
    expect(datesOf(onTheWay({ milestones: [{ ...reached, reachedOn: null }] }), 'milestone')).toHaveLength(3);
    expect(datesOf(onTheWay({ reports: [aReport(at, { progress: 'done' })] }), 'milestone')).toEqual([]);
  });

  it('that went by before the agreement began is no backlog', () => {
    expect(datesOf(onTheWay({}, day('2007-09-28')), 'milestone')).toEqual([]);
  });

  it('is put off with the agreement', () => {
    expect(datesOf(onTheWay({ snoozedUntil: day('2008-02-01') }), 'milestone')).toHaveLength(2);
  });

  it('is read back from its slot', () => {
    expect(milestoneOfSlot('milestone-3|design|2008-02-01')).toEqual({ milestoneId: 'design', on: '2008-02-01' });
    expect(milestoneOfSlot('nudge-3|2008-02-01')).toBeNull();
  });
});

describe('the mid-term review', () => {
  const asked = { review: day('2008-03-31'), at: moment('2008-03-31T04:00:00Z'), answer: null, ended: false };
  const opens = (programme: Programme) =>
    planProgramme(programme, workCalendar(), begin, end)
      .commands.filter(({ command }) => command.type === 'OpenMidTerm')
      .map(({ dueAt }) => dueAt);

  it('asks each owner once, and reminds them once', () => {
    expect(datesOf(anAgreement({ midTerm: asked }), 'midTerm')).toEqual([
      'mid-term|2008-03-31 @ 2008-03-31',
      'mid-term+|2008-03-31 @ 2008-04-07',
    ]);
  });

  it('asks nothing of who answered, or after it was closed', () => {
    const answer = {
      useful: 'yes',
      onCourse: true,
      wishes: [],
      explanation: null,
      by: as<never>('owner-1'),
      recordedOnBehalfOf: null,
      at: asked.at,
    } as const;
    expect(datesOf(anAgreement({ midTerm: { ...asked, answer } }), 'midTerm')).toEqual([]);
    expect(datesOf(anAgreement({ midTerm: { ...asked, ended: true } }), 'midTerm')).toEqual([]);
  });

  it('opens half-way the term', () => {
    expect(opens(anActiveProgramme())).toEqual(['2008-09-30T04:00:00.000Z']);
  });

  it('opens on the day that was set; when that is today, at once', () => {
    const at = moment('2008-05-05T10:00:00Z');
    const set = (on: string) =>
      anActiveProgramme({ midTerm: { set: { on: day(on), at }, opened: null, closed: null } });
    expect(opens(set('2008-11-03'))).toEqual(['2008-11-03T05:00:00.000Z']);
    expect(opens(set('2008-05-05'))).toEqual([at]);
  });

  it('waits for the end of a pause', () => {
    const pause = { on: day('2008-09-01'), until: day('2008-11-03'), reason: sealed };
    const at = moment('2008-09-01T09:00:00Z');
    expect(opens(anActiveProgramme({ paused: { ...pause, at, saidAt: at } }))).toEqual(['2008-11-03T05:00:00.000Z']);
  });

  it('opens once, and not before the agreements bind', () => {
    const opened = { on: day('2008-09-30'), at: moment('2008-09-30T04:00:00Z') };
    expect(opens(anActiveProgramme({ midTerm: { set: null, opened, closed: null } }))).toEqual([]);
    expect(opens(anActiveProgramme({ phase: 'frozen', activated: null }))).toEqual([]);
  });
});
