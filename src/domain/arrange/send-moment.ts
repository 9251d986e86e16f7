import type { PersonCalendar } from '../calendar/calendar.ts';
import { addDays, instantAt, localDateOf } from '../calendar/local-time.ts';
import { listInstantOn, mayWriteAt, nextListInstant, outsideQuiet } from '../calendar/writing-hours.ts';
import type { Instant, LocalDate } from '../ids.ts';
import { policyOf } from '../plan/kinds.ts';
import type { AlreadyArranged, OpenDelivery } from './arrangement.ts';

const hadListOn = (date: LocalDate, { listsOn }: AlreadyArranged): boolean => listsOn.includes(date);

const wasRaisedOn = (date: LocalDate, { about }: OpenDelivery, { aboutOn }: AlreadyArranged): boolean =>
  aboutOn.some((raised) => raised.on === date && raised.about === about);

const fitsListOn = (date: LocalDate, delivery: OpenDelivery, got: AlreadyArranged): boolean =>
  !hadListOn(date, got) && !wasRaisedOn(date, delivery, got);

/** A day's list takes what fell due before its hour, and may go out later that day: then it is late, but still that day's. */
const isForTodaysList = (delivery: OpenDelivery, got: AlreadyArranged, calendar: PersonCalendar, now: Instant) => {
  const today = localDateOf(now, calendar.zone);
  const hour = listInstantOn(today, calendar);
  if (hour === null || now < hour || delivery.dueAt > hour) return false;
  return mayWriteAt(now, calendar) && fitsListOn(today, delivery, got);
};

const listMoment = (delivery: OpenDelivery, got: AlreadyArranged, calendar: PersonCalendar, now: Instant): Instant => {
  if (isForTodaysList(delivery, got, calendar, now)) return now;
  let moment = nextListInstant(delivery.dueAt > now ? delivery.dueAt : now, calendar);
  for (;;) {
    const date = localDateOf(moment, calendar.zone);
    if (fitsListOn(date, delivery, got)) return moment;
    moment = nextListInstant(instantAt(addDays(date, 1), 0, calendar.zone), calendar);
  }
};

/** The first moment from `now` on at which this delivery may go out, by its kind's urgency. */
export const sendMoment = (
  delivery: OpenDelivery,
  got: AlreadyArranged,
  calendar: PersonCalendar,
  now: Instant,
): Instant => {
  const soonest = delivery.dueAt > now ? delivery.dueAt : now;
  switch (policyOf(delivery.kind).urgency) {
    case 'answer':
      return soonest;
    case 'now':
    case 'summary':
      return outsideQuiet(soonest, calendar);
    case 'list':
      return listMoment(delivery, got, calendar, now);
  }
};
