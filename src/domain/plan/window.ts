import type { MinuteOfDay } from '../calendar/calendar.ts';
import { addDays, instantAt, localDateOf } from '../calendar/local-time.ts';
import type { Instant, LocalDate, TimeZone } from '../ids.ts';
import { START_OF_THE_DAY } from './due-date.ts';
import { stopsInPause } from './kinds.ts';
import type { Plan, PlannedCommand, PlannedDelivery } from './plan.ts';
import { type StandStill, standStillAt, standsStillOn } from './stand-still.ts';

/** `(from, to]`, and the local dates that can touch it. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: TimeZone;
  /** One day to spare on both sides: where the clocks jump over midnight, a local date and its moment drift apart. */
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Pauses of the programme: what falls into one is not owed, then or later, unless somebody's act asks for it. */
  readonly standStills: readonly StandStill[];
}

export const windowOf = (
  from: Instant,
  to: Instant,
  zone: TimeZone,
  standStills: readonly StandStill[] = [],
): Window => ({
  from,
  to,
  zone,
  firstDay: addDays(localDateOf(from, zone), -1),
  lastDay: addDays(localDateOf(to > from ? to : from, zone), 1),
  standStills,
});

export type Owed = PlannedDelivery | PlannedCommand;

/** The moment of something owed: known, or a local time that is worked out only near the window. */
type When = { readonly at: Instant } | LocalTime;

interface LocalTime {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

export interface Due {
  readonly when: When;
  readonly owe: (dueAt: Instant) => readonly Owed[];
}

export const at = (moment: Instant, owe: Due['owe']): Due => ({ when: { at: moment }, owe });

export const on = (date: LocalDate, owe: Due['owe'], minute = START_OF_THE_DAY): Due => ({
  when: { on: date, minute },
  owe,
});

/**
 * Of dates in ascending order, those that can touch the window, and the first one after it. For what the clock asks: a date
 * in a pause is none. `minute`: of the day on which it falls due.
 */
export const near = function* <Dated extends { readonly on: LocalDate }>(
  dates: Iterable<Dated>,
  window: Window,
  minute = START_OF_THE_DAY,
) {
  for (const dated of dates) {
    if (standsStillOn(dated.on, minute, window.zone, window.standStills)) continue;
    if (dated.on >= window.firstDay) yield dated;
    if (dated.on > window.lastDay) return;
  }
};

const isCommand = (owed: Owed): owed is PlannedCommand => 'command' in owed;
const isDelivery = (owed: Owed): owed is PlannedDelivery => !isCommand(owed);

const byDue = (one: Owed, other: Owed): number => {
  const [a, b] = [sortKey(one), sortKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const sortKey = (owed: Owed): string =>
  isCommand(owed) ? `${owed.dueAt} ${owed.commandId}` : `${owed.dueAt} ${owed.kind} ${owed.slot}`;

const earliest = (moments: readonly Instant[]): Instant | null =>
  moments.reduce<Instant | null>((first, moment) => (first === null || moment < first ? moment : first), null);

const momentOf = (when: When, zone: TimeZone): Instant =>
  'at' in when ? when.at : instantAt(when.on, when.minute, zone);

/** What falls into a pause leaves only what people's acts ask for. */
const running = function* (dues: Iterable<Due>, { zone, standStills }: Window): Iterable<Due> {
  for (const due of dues) {
    const { when } = due;
    const isHeld =
      standStills.length > 0 &&
      ('at' in when
        ? standStillAt(when.at, standStills) !== null
        : standsStillOn(when.on, when.minute, zone, standStills));
    const goesOn = (dueAt: Instant) => due.owe(dueAt).filter((owed) => isCommand(owed) || !stopsInPause(owed.kind));
    if (!isHeld) yield due;
    else if (goesOn(momentOf(when, zone)).length > 0) yield { when, owe: goesOn };
  }
};

/** Splits what is due into what the window owes and the first moment after it. */
export const planOf = (dues: Iterable<Due>, window: Window): Plan => {
  const owed: Owed[] = [];
  const later: Instant[] = [];
  let laterOn: LocalTime | null = null;
  for (const { when, owe } of running(dues, window)) {
    if ('on' in when && when.on < window.firstDay) continue;
    if ('on' in when && when.on > window.lastDay) {
      if (laterOn === null || isBefore(when, laterOn)) laterOn = when;
      continue;
    }
    const dueAt = momentOf(when, window.zone);
    if (dueAt <= window.from) continue;
    if (dueAt <= window.to) owed.push(...owe(dueAt));
    else later.push(dueAt);
  }
  if (laterOn !== null) later.push(momentOf(laterOn, window.zone));
  return {
    deliveries: owed.filter(isDelivery).sort(byDue),
    commands: owed.filter(isCommand).sort(byDue),
    nextDueAt: earliest(later),
  };
};

const isBefore = (one: LocalTime, other: LocalTime): boolean =>
  one.on < other.on || (one.on === other.on && one.minute < other.minute);
