import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { addDays } from '../../../src/domain/calendar/local-time.ts';
import { as, type Instant, type LocalDate } from '../../../src/domain/ids.ts';
import { endingDates, outcomeQuestions } from '../../../src/domain/plan/outcomes.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { agreementAfter, report, startedAgreement } from '../../builders/agreement.ts';
import { allAchieved, outcome } from '../../builders/end.ts';
import { activities, activity, date, person } from '../../builders/haarlem.ts';
import { activeProgramme } from '../../builders/programme.ts';
import { workCalendar } from '../calendar/calendars.ts';

const everyDay = workCalendar({ workingDays: [1, 2, 3, 4, 5, 6, 7] });
const endsOn = date('2009-09-30');
const ending = (dueOn: string) => ({ startedOn: date('2007-10-01'), dueOn: date(dueOn), endsOn });
const days = (dueOn: string) => outcomeQuestions(ending(dueOn), everyDay).map(({ on }) => on);

describe('the owner is asked what became of an agreement', () => {
  test('that passed its date: six months before the end, then three, then one, each with one reminder', () => {
    expect(days('2008-06-01')).toEqual([
      '2009-03-30',
      '2009-04-09',
      '2009-06-30',
      '2009-07-10',
      '2009-08-30',
      '2009-09-09',
    ]);
  });

  test('that passes its date within the last six months: the day after', () => {
    expect(days('2009-05-04')[0]).toBe('2009-05-05');
  });

  test('that is still under way: three months before and one month before', () => {
    expect(days('2009-09-01')).toEqual(['2009-06-30', '2009-07-10', '2009-08-30', '2009-09-09']);
  });

  test('not twice within a fortnight', () => {
    expect(days('2009-06-20')).toEqual(days('2009-09-01'));
  });

  test('a question ends where the next one begins, the last one a month after the term', () => {
    const questions = outcomeQuestions(ending('2008-06-01'), everyDay);
    for (const [index, { expiresOn }] of questions.entries())
      expect(expiresOn).toBe(questions[index + 1]?.on ?? '2009-10-30');
  });

  const paused = (from: string, to: string) => [
    { from: as<Instant>(`${from}T08:00:00.000Z`), to: as<Instant>(`${to}T04:00:00.000Z`) },
  ];
  const daysWith = (dueOn: string, from: string, to: string) =>
    outcomeQuestions(ending(dueOn), everyDay, paused(from, to)).map(({ on }) => on);

  test('a question that falls into a pause is asked on the day it goes on', () => {
    expect(daysWith('2009-09-01', '2009-06-15', '2009-07-20')).toEqual([
      '2009-07-20',
      '2009-07-30',
      '2009-08-30',
      '2009-09-09',
    ]);
  });

  test('a pause over two questions leaves one', () => {
    expect(daysWith('2009-09-01', '2009-06-15', '2009-09-20')).toEqual(['2009-09-20', '2009-09-30']);
  });

  test('a pause between a question and its reminder puts the reminder off by as many days', () => {
    expect(daysWith('2009-09-01', '2009-07-03', '2009-07-13').slice(0, 2)).toEqual(['2009-06-30', '2009-07-19']);
  });

  test('at most one question and one reminder a step, in order, whatever the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 1, max: 730 }), (due, length) => {
        const startedOn = date('2010-01-01');
        const last: LocalDate = addDays(startedOn, length);
        const questions = outcomeQuestions({ startedOn, dueOn: addDays(startedOn, due), endsOn: last }, everyDay);
        const on = questions.map((question) => question.on);
        expect(on).toEqual([...on].sort());
        expect(new Set(questions.map(({ slot }) => slot)).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(6);
        for (const question of questions)
          expect(question.on > startedOn && question.on < question.expiresOn).toBe(true);
      }),
    );
  });
});

const asked = (agreement: Agreement, from: string, to: string) =>
  planAgreement(
    agreement,
    everyDay,
    as<Instant>(`${from}T00:00:00.000Z`),
    as<Instant>(`${to}T23:00:00.000Z`),
    [],
    endsOn,
  )
    .deliveries.filter(({ kind }) => kind === 'outcomeQuestion')
    .map(({ slot, to: role }) => ({ slot, role }));

describe('the plan of an agreement towards the end', () => {
  const owner = { role: 'owner', personId: person.greenManager, onPaper: false };
  const started = startedAgreement();

  test('asks its owner, also of what is done', () => {
    const done = agreementAfter(started, [
      '2008-05-20',
      { type: 'ProgressReported', report: report({ progress: 'done' }) },
    ]);
    for (const agreement of [started, done])
      expect(asked(agreement, '2009-03-29', '2009-04-01')).toEqual([{ slot: 'end-outcome|2009-03-30', role: owner }]);
  });

  test('asks no more once it is told', () => {
    const told = agreementAfter(started, ['2009-04-01', { type: 'OutcomeRecorded', outcome: outcome() }]);
    expect(asked(told, '2009-04-01', '2009-12-01')).toEqual([]);
  });

  test('asks on where a coordinator only said that nobody told', () => {
    const set = agreementAfter(started, [
      '2009-04-01',
      { type: 'OutcomeNotReported', reason: { ref: 'r', seal: as('s') }, by: person.coordinator },
    ]);
    expect(asked(set, '2009-06-29', '2009-07-01')).toHaveLength(1);
  });

  test('asks nothing once its programme is closed', () => {
    const closed = agreementAfter(started, ['2009-04-01', { type: 'AgreementClosed', on: date('2009-04-01') }]);
    const plan = planAgreement(
      closed,
      everyDay,
      as('2009-04-01T00:00:00.000Z'),
      as('2010-01-01T00:00:00.000Z'),
      [],
      endsOn,
    );
    expect(plan).toEqual({ deliveries: [], commands: [], nextDueAt: null });
  });
});

const planned = (state: ReturnType<typeof activeProgramme>, from: string, to: string) =>
  planProgramme(state, everyDay, as<Instant>(`${from}T00:00:00.000Z`), as<Instant>(`${to}T23:00:00.000Z`)).deliveries;

describe('the plan of a programme towards the end', () => {
  test('shows the coordinators how it stands at each step, and when the term is over', () => {
    expect(endingDates(endsOn, everyDay)).toEqual(['2009-03-30', '2009-06-30', '2009-08-30', '2009-10-01']);
    const shown = planned(activeProgramme(), '2009-03-01', '2009-12-01').filter(
      ({ kind }) => kind === 'programmeEnding',
    );
    expect(shown.map(({ slot }) => slot)).toEqual([
      'ending|2009-03-30',
      'ending|2009-06-30',
      'ending|2009-08-30',
      'ending|2009-10-01',
    ]);
    for (const { to } of shown) expect(to).toEqual({ role: 'coordinators' });
  });

  test('a step that falls into a pause is shown on the day it goes on', () => {
    const pause = { on: date('2009-06-15'), until: date('2009-07-20'), reason: { ref: 'r', seal: as<never>('s') } };
    const at = as<Instant>('2009-06-15T08:00:00.000Z');
    const state = { ...activeProgramme(), paused: { ...pause, at, saidAt: at } };
    const shown = planned(state, '2009-06-01', '2009-08-15').filter(({ kind }) => kind === 'programmeEnding');
    expect(shown.map(({ slot }) => slot)).toEqual(['ending|2009-07-20']);
  });

  test('once closed, everybody who takes part hears it, and nothing else is owed', () => {
    const at = as<Instant>('2009-10-05T08:00:00.000Z');
    const closed = programme.evolve(
      activeProgramme(),
      { type: 'ProgrammeClosed', on: date('2009-10-05'), agreements: allAchieved },
      at,
    );
    const owed = planned(closed, '2009-10-04', '2010-10-01');
    expect(new Set(owed.map(({ kind }) => kind))).toEqual(new Set(['programmeClosed']));
    const roles = owed.map(({ to }) => to);
    expect(roles).toContainEqual({ role: 'coordinators' });
    expect(roles).toContainEqual({ role: 'projectTeams' });
    const onChat = activities.filter(({ activityId }) => activityId !== activity.meeting).map(({ ownerId }) => ownerId);
    expect(roles).toEqual(expect.arrayContaining(onChat.map((personId) => ({ role: 'person', personId }))));
    expect(roles).not.toContainEqual({ role: 'person', personId: person.residentsChair });
  });
});
