import { reachedOn } from '../agreement/milestones/evolve.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { LocalDate } from '../ids.ts';
import type { Milestone } from '../programme/terms.ts';
import { type Course, daysAfter, delivery, ownerOf } from './course.ts';
import { dueOnDate } from './due-date.ts';
import { askingDay } from './nudges.ts';
import { slots } from './slots.ts';
import { type Due, on } from './window.ts';

/** Fewer than for an agreement: a milestone is on the way. */
const WORKING_DAYS_BEFORE = 3;

interface Reminder {
  readonly on: LocalDate;
  readonly slot: string;
}

/** Before it, on its day, and once after it went by, when the ladder reminds the owner too. */
const remindersOf = (milestone: Milestone, course: Course): readonly Reminder[] => {
  const { calendar, started, agreement } = course;
  const day = askingDay(milestone.on, calendar);
  const { ownerAfter } = started.ladder;
  return [
    {
      on: addWorkingDays(day, -WORKING_DAYS_BEFORE, calendar),
      slot: slots.milestoneBefore(WORKING_DAYS_BEFORE, milestone),
    },
    { on: day, slot: slots.milestoneBefore(0, milestone) },
    { on: daysAfter(milestone.on, ownerAfter, course), slot: slots.milestoneAfter(ownerAfter, milestone) },
  ].filter((reminder) => reminder.on >= started.startedOn && reminder.on >= (agreement.snoozedUntil ?? reminder.on));
};

const remind = (milestone: Milestone, course: Course): readonly Due[] =>
  remindersOf(milestone, course).map((reminder, index, all) => {
    const next = all[index + 1];
    const expires = next === undefined ? null : next.on;
    return on(reminder.on, (dueAt) => {
      const expiresAt = expires === null ? null : dueOnDate(expires, course.started.zone);
      return [delivery(course.started, 'milestone', reminder.slot, ownerOf(course.started), dueAt, expiresAt)];
    });
  });

/** Milestones that are still to be reached. One that went by before the agreement began is only shown. */
export const milestonesDue = (course: Course): readonly Due[] => {
  const { agreement, started } = course;
  return started.terms.milestones
    .filter((milestone) => milestone.on >= started.startedOn && reachedOn(agreement, milestone.milestoneId) === null)
    .flatMap((milestone) => remind(milestone, course));
};
