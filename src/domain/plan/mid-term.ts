import type { Instant } from '../ids.ts';
import { midTermOn } from '../programme/mid-term/day.ts';
import type { Programme } from '../programme/state.ts';
import { type Course, delivery, graceEndsOn, ownerOf } from './course.ts';
import { dueOnDate } from './due-date.ts';
import { slots, timers } from './slots.ts';
import { standStillAt } from './stand-still.ts';
import { at, type Due, on, type Window } from './window.ts';

/** Each owner is asked once, and reminded once, until they answer or the review is closed. */
export const midTermQuestionsDue = (course: Course): readonly Due[] => {
  const { agreement, started } = course;
  const { midTerm } = agreement;
  if (midTerm === null || midTerm.ended || midTerm.answer !== null) return [];
  const to = ownerOf(started);
  const reminded = graceEndsOn(midTerm.at, course);
  return [
    at(midTerm.at, (dueAt) => [
      delivery(started, 'midTerm', slots.midTerm(midTerm.review), to, dueAt, dueOnDate(reminded, started.zone)),
    ]),
    on(reminded, (dueAt) => [delivery(started, 'midTerm', slots.midTermAgain(midTerm.review), to, dueAt, null)]),
  ];
};

const latest = (...moments: readonly Instant[]): Instant =>
  moments.reduce((last, moment) => (moment > last ? moment : last));

/** The review opens on its day; where that falls into a pause, when the programme goes on. */
export const midTermDue = (programme: Programme, { zone, standStills }: Window): readonly Due[] => {
  const { activated, midTerm, phase } = programme;
  const day = midTermOn(programme);
  if (phase !== 'active' || activated === null || midTerm.opened !== null || day === null) return [];
  const planned = latest(dueOnDate(day, zone), activated.at, midTerm.set?.at ?? activated.at);
  const opens = standStillAt(planned, standStills)?.to ?? planned;
  return [
    at(opens, (dueAt) => [
      { stream: 'programme', commandId: timers.midTerm(day), dueAt, command: { type: 'OpenMidTerm' } },
    ]),
  ];
};
