import { type Agreement, latestReport, type RecordedReport } from '../agreement/state.ts';
import type { WorkCalendar } from '../calendar/calendar.ts';
import { addDays, justBefore } from '../calendar/local-time.ts';
import type { Instant, LocalDate } from '../ids.ts';
import { checkInDates } from './check-ins.ts';
import { type Course, coordinators, daysAfter, delivery, graceEndsOn, ownerOf } from './course.ts';
import { ALONE, type Around, nudgeBlockers, waitOverDue } from './dependencies.ts';
import { dueOnDate } from './due-date.ts';
import { outcomesDue } from './ending.ts';
import { midTermQuestionsDue } from './mid-term.ts';
import { milestonesDue } from './milestones.ts';
import { askingDay, nudgesOf } from './nudges.ts';
import type { Plan } from './plan.ts';
import { slots, timers } from './slots.ts';
import type { StandStill } from './stand-still.ts';
import { at, type Due, near, on, planOf, windowOf } from './window.ts';

const nothing: Plan = { deliveries: [], commands: [], nextDueAt: null };

const lateStart = ({ started }: Course): Due =>
  at(started.at, (dueAt) => [delivery(started, 'lateStart', slots.lateStart, coordinators, dueAt, null)]);

const orphan = ({ started }: Course, since: Instant): Due =>
  at(since, (dueAt) => [delivery(started, 'orphan', slots.orphan(since), coordinators, dueAt, null)]);

/** A nudge ends where the next one begins: after an outage nobody gets both. */
const nudges = (course: Course): Due[] => {
  const { agreement, started, calendar } = course;
  const { dueOn } = started.terms;
  const ladderOn = daysAfter(dueOn, started.ladder.ownerAfter, course);
  const planned = nudgesOf({ ...started, dueOn, ladderOn, snoozedUntil: agreement.snoozedUntil }, calendar);
  return planned.map((nudge, index) => {
    const next = planned.slice(index + 1).find((later) => later.on > nudge.on);
    return on(nudge.on, (dueAt) => {
      const expiresAt = next ? dueOnDate(next.on, started.zone) : null;
      const own = delivery(started, 'nudge', nudge.slot, ownerOf(started), dueAt, expiresAt);
      return course.around.blockers.length === 0 ? [own] : nudgeBlockers(course.around, own);
    });
  });
};

const escalation = (course: Course): Due => {
  const { started } = course;
  const { dueOn } = started.terms;
  return on(daysAfter(dueOn, started.ladder.coordinatorAfter, course), (dueAt) => [
    delivery(started, 'escalation', slots.escalation(dueOn), coordinators, dueAt, null),
  ]);
};

/** A question that has its answer, also one given before it could be asked, is no longer put. */
const unanswered = function* ({ agreement, started, calendar, window }: Course, latest: RecordedReport | null) {
  const answered = new Set(agreement.checkIns.filter(({ outcome }) => outcome === 'answered').map(({ slot }) => slot));
  for (const checkIn of checkInDates({ ...started, dueOn: started.terms.dueOn }, calendar, window.firstDay)) {
    const wasReported = latest !== null && latest.at >= dueOnDate(checkIn.on, started.zone);
    if (!wasReported && !answered.has(checkIn.on)) yield checkIn;
  }
};

const checkIns = function* (course: Course, latest: RecordedReport | null): Iterable<Due> {
  const { started, calendar, window } = course;
  const { dueOn } = started.terms;
  const nextAfter = (date: LocalDate): LocalDate => {
    for (const next of checkInDates({ ...started, dueOn }, calendar, addDays(date, 1))) return next.on;
    const asked = askingDay(dueOn, calendar);
    return asked > date ? asked : dueOn;
  };
  for (const checkIn of near(unanswered(course, latest), window)) {
    yield on(checkIn.on, (dueAt) => {
      const expiresAt = dueOnDate(nextAfter(checkIn.on), started.zone);
      return [delivery(started, 'checkIn', slots.checkIn(checkIn.on), ownerOf(started), dueAt, expiresAt)];
    });
  }
};

/** Whoever reported since the question came has answered it, also when it was of one's own accord. */
const noReports = (course: Course, latest: RecordedReport | null): Due[] =>
  course.agreement.checkIns
    .filter(({ outcome, at: since }) => outcome === 'delivered' && !(latest !== null && latest.at >= since))
    .map((checkIn) =>
      on(graceEndsOn(checkIn.at, course), (dueAt) => [
        {
          stream: 'agreement',
          commandId: timers.noReport(course.started.agreementId, checkIn.slot),
          dueAt,
          command: { type: 'RecordNoReport', slot: checkIn.slot },
        },
      ]),
    );

const followUp = (course: Course, latest: RecordedReport | null): Due[] => {
  if (latest === null) return [];
  const { report } = latest;
  if (report.consequence !== 'unknown' && report.correction !== 'unknown') return [];
  return [
    on(graceEndsOn(latest.at, course), (dueAt) => [
      delivery(course.started, 'followUp', slots.followUp(report.reportId), ownerOf(course.started), dueAt, null),
    ]),
  ];
};

const dues = function* (course: Course): Iterable<Due> {
  const { awaitsDecision, ownerLeft } = course.agreement;
  if (awaitsDecision) return yield lateStart(course);
  const latest = latestReport(course.agreement);
  // Nobody is there to be asked: the coordinators find somebody, and what was asked before runs its course.
  if (ownerLeft !== null) {
    yield orphan(course, ownerLeft);
    yield escalation(course);
    return yield* noReports(course, latest);
  }
  yield* nudges(course);
  yield escalation(course);
  yield* checkIns(course, latest);
  yield* noReports(course, latest);
  yield* followUp(course, latest);
  yield* milestonesDue(course);
  yield* midTermQuestionsDue(course);
};

/**
 * What an agreement owes in `(from, to]`: nudges, check-ins, the ladder, *no report*, and the question what became of it.
 * Nothing before its start; once ended or done, who waited for it is told, and of one that is done there is still that last question. `standStills`: the pauses of its programme;
 * `endsOn`: the last day of its term, or null where the end is not looked at; `around`: what it waits for and what waits for it.
 */
export const planAgreement = (
  agreement: Agreement,
  calendar: WorkCalendar,
  from: Instant,
  to: Instant,
  standStills: readonly StandStill[] = [],
  endsOn: LocalDate | null = null,
  around: Around = ALONE,
): Plan => {
  const { started } = agreement;
  if (started === null || agreement.closedOn !== null) return nothing;
  const isDone = latestReport(agreement)?.report.progress === 'done';
  const sinceStart = justBefore(started.at);
  const window = windowOf(from > sinceStart ? from : sinceStart, to, started.zone, standStills);
  const told = waitOverDue(agreement, started.programmeId, around);
  if (agreement.ended !== null) return planOf(told, window);
  const course = { agreement, started, calendar, window, around };
  const ending = endsOn === null ? [] : outcomesDue(course, endsOn);
  return planOf([...(isDone ? [] : dues(course)), ...told, ...ending], window);
};
