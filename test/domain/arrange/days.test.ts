import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/domain/arrange/arrange.ts';
import type { AlreadyArranged, ArrangedMessage, OpenDelivery } from '../../../src/domain/arrange/arrangement.ts';
import type { PersonCalendar } from '../../../src/domain/calendar/calendar.ts';
import { localDateOf } from '../../../src/domain/calendar/local-time.ts';
import { mayWriteAt } from '../../../src/domain/calendar/writing-hours.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { MESSAGE_KINDS, type MessageKind, policyOf } from '../../../src/domain/plan/kinds.ts';
import { anyMoment, anyPersonCalendar } from '../calendar/calendars.ts';

const KINDS: readonly MessageKind[] = Object.keys(MESSAGE_KINDS).filter(
  (kind): kind is MessageKind => kind in MESSAGE_KINDS,
);
const MINUTE = 60_000;

const later = (instant: Instant, minutes: number): Instant =>
  as(new Date(new Date(instant).getTime() + minutes * MINUTE).toISOString());

/** An obligation, and when its row was there to be seen: a planner may run late. */
interface Known extends OpenDelivery {
  readonly knownAt: Instant;
}

/** What falls due for one person in the twelve days after `start`. */
const anyDeliveries = (start: Instant): fc.Arbitrary<Known[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        dueIn: fc.nat(12 * 24 * 60),
        endsIn: fc.option(fc.integer({ min: 1, max: 9 * 24 * 60 }), { nil: null }),
        about: fc.constantFrom('a', 'b', 'c'),
        lateBy: fc.constantFrom(0, 0, 1, 60, 600),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((deliveries) =>
      deliveries.map(({ kind, dueIn, endsIn, about, lateBy }, index) => {
        const dueAt = later(start, dueIn);
        const expiresAt = endsIn === null ? null : later(dueAt, endsIn);
        return {
          deliveryId: `d${index}`,
          kind,
          dueAt,
          expiresAt,
          mergeKey: about,
          about,
          knownAt: later(dueAt, lateBy),
        };
      }),
    );

interface Sent {
  readonly at: Instant;
  readonly message: ArrangedMessage;
}

const remembering = (got: AlreadyArranged, messages: readonly ArrangedMessage[], about: (id: string) => string) => {
  const lists = messages.filter(({ form }) => form === 'list');
  return {
    listsOn: [...got.listsOn, ...lists.map(({ on }) => on)],
    aboutOn: [
      ...got.aboutOn,
      ...lists.flatMap(({ deliveryIds, on }) => deliveryIds.map((id) => ({ about: about(id), on }))),
    ],
  };
};

/** How late the bot looks: a little every time, and once, at the n-th look, by an outage. */
interface Lateness {
  readonly minutes: number;
  readonly outageAt: number;
  readonly outageMinutes: number;
}

/** Lives through the days: looks when something falls due, and when it was told to. */
const live = ({ deliveries: all, calendar, start, lateness }: Life): Sent[] => {
  const sent: Sent[] = [];
  const done = new Set<string>();
  const about = (id: string) => all.find(({ deliveryId }) => deliveryId === id)?.about ?? id;
  let got: AlreadyArranged = { listsOn: [], aboutOn: [] };
  let wake: Instant | null = start;
  for (let looks = 0; wake !== null; looks += 1) {
    if (looks > 500) throw new Error('It never comes to rest');
    const now: Instant = wake;
    const open = all.filter(({ deliveryId, knownAt }) => knownAt <= now && !done.has(deliveryId));
    const { messages, nextAt } = arrange(open, got, calendar, now);
    for (const message of messages) {
      sent.push({ at: now, message });
      for (const id of message.deliveryIds) done.add(id);
    }
    got = remembering(got, messages, about);
    const [next] = [nextAt, ...all.map(({ knownAt }) => knownAt)].filter((each) => each !== null && each > now).sort();
    const late = looks === lateness.outageAt ? lateness.outageMinutes : lateness.minutes;
    wake = next ? later(next, late) : null;
  }
  return sent;
};

interface Life {
  readonly start: Instant;
  readonly calendar: PersonCalendar;
  readonly lateness: Lateness;
  readonly deliveries: readonly Known[];
}

const anyLateness: fc.Arbitrary<Lateness> = fc.record({
  minutes: fc.constantFrom(0, 0, 7),
  outageAt: fc.nat(12),
  outageMinutes: fc.constantFrom(0, 200, 900, 5000),
});

const anyLife: fc.Arbitrary<Life> = fc
  .record({ start: anyMoment, calendar: anyPersonCalendar, lateness: anyLateness })
  .chain((life) => anyDeliveries(life.start).map((deliveries) => ({ ...life, deliveries })));

const holds = (rule: (sent: Sent[], life: Life) => void, numRuns = 60) =>
  fc.assert(
    fc.property(anyLife, (life) => rule(live(life), life)),
    { numRuns },
  );

describe('over the days, for any person', () => {
  it('there are never two lists on one day', () => {
    holds((sent, { calendar }) => {
      const days = sent
        .filter(({ message }) => message.form === 'list')
        .map(({ at }) => localDateOf(at, calendar.zone));
      expect(new Set(days).size).toBe(days.length);
    });
  });

  it('nothing but answers arrives in the quiet hours or on a day of rest', () => {
    holds((sent, { calendar, deliveries }) => {
      for (const { at, message } of sent) {
        const kinds = deliveries.filter(({ deliveryId }) => message.deliveryIds.includes(deliveryId));
        if (kinds.every(({ kind }) => policyOf(kind).urgency === 'answer')) continue;
        expect(mayWriteAt(at, calendar)).toBe(true);
      }
    });
  });

  it('nothing is early, expired or sent twice', () => {
    holds((sent, { deliveries }) => {
      const ids = sent.flatMap(({ message }) => message.deliveryIds);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { at, message } of sent) {
        const carried = deliveries.filter(({ deliveryId }) => message.deliveryIds.includes(deliveryId));
        expect(carried.every(({ dueAt, expiresAt }) => dueAt <= at && (expiresAt === null || expiresAt > at))).toBe(
          true,
        );
      }
    });
  });

  it('nothing without an end is forgotten', () => {
    holds((sent, { deliveries }) => {
      const ids = new Set(sent.flatMap(({ message }) => message.deliveryIds));
      expect(deliveries.filter(({ deliveryId, expiresAt }) => expiresAt === null && !ids.has(deliveryId))).toEqual([]);
    });
  });

  it('lists raise nothing twice on one day', () => {
    holds((sent, { calendar, deliveries }) => {
      const raised = sent
        .filter(({ message }) => message.form === 'list')
        .flatMap(({ at, message }) => {
          const abouts = deliveries.filter(({ deliveryId }) => message.deliveryIds.includes(deliveryId));
          return [...new Set(abouts.map(({ about }) => `${about} ${localDateOf(at, calendar.zone)}`))];
        });
      expect(new Set(raised).size).toBe(raised.length);
    });
  });

  it('the moment to look again is the first at which something goes out', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(12 * 24 * 60), ({ start, calendar, deliveries }, minutes) => {
        const got = { listsOn: [], aboutOn: [] };
        const now = later(start, minutes);
        const open = deliveries.filter(({ dueAt }) => dueAt <= now);
        const first = arrange(open, got, calendar, now);
        const ids = new Set(first.messages.flatMap(({ deliveryIds }) => deliveryIds));
        const rest = open.filter(({ deliveryId }) => !ids.has(deliveryId));
        const then = remembering(
          got,
          first.messages,
          (id) => deliveries.find((one) => one.deliveryId === id)?.about ?? id,
        );
        const { nextAt, messages } = arrange(rest, then, calendar, now);
        expect(messages).toEqual([]);
        if (nextAt !== null) {
          expect(arrange(rest, then, calendar, nextAt).messages).not.toEqual([]);
          expect(arrange(rest, then, calendar, later(nextAt, -1)).messages).toEqual([]);
        }
      }),
    );
  });
});
