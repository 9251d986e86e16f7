import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateOf, minuteOfDayAt } from '../../../src/domain/calendar/local-time.ts';
import { isWorkingDay } from '../../../src/domain/calendar/working-days.ts';
import {
  listInstantOn,
  mayWriteAt,
  nextListInstant,
  outsideQuiet,
} from '../../../src/domain/calendar/writing-hours.ts';
import { as } from '../../../src/domain/ids.ts';
import { anyMoment, anyPersonCalendar, day, holidaysOn, moment, personCalendar } from './calendars.ts';

describe('hours in which a person may be written to', () => {
  it('start at quietUntil and end before quietFrom', () => {
    expect(mayWriteAt(moment('2007-10-01T05:59:00Z'), personCalendar())).toBe(false);
    expect(mayWriteAt(moment('2007-10-01T06:00:00Z'), personCalendar())).toBe(true);
    expect(mayWriteAt(moment('2007-10-01T15:59:59Z'), personCalendar())).toBe(true);
    expect(mayWriteAt(moment('2007-10-01T16:00:00Z'), personCalendar())).toBe(false);
  });

  it('are now, when now is inside them', () => {
    const now = moment('2007-10-01T12:34:56Z');
    expect(outsideQuiet(now, personCalendar())).toBe(now);
  });

  it('wait for the morning', () => {
    expect(outsideQuiet(moment('2007-10-01T03:00:00Z'), personCalendar())).toBe('2007-10-01T06:00:00.000Z');
  });

  it('wait over a weekend and a holiday', () => {
    const calendar = personCalendar({ holidays: holidaysOn('2007-10-08') });
    expect(outsideQuiet(moment('2007-10-05T17:00:00Z'), calendar)).toBe('2007-10-09T06:00:00.000Z');
  });

  it('follow the person’s own zone', () => {
    const calendar = personCalendar({ zone: as('America/St_Johns') });
    expect(outsideQuiet(moment('2007-10-01T07:00:00Z'), calendar)).toBe('2007-10-01T10:30:00.000Z');
  });

  it('refuse a calendar without such hours', () => {
    const never = personCalendar({ quietUntil: 600, quietFrom: 600 });
    expect(() => outsideQuiet(moment('2007-10-01T07:00:00Z'), never)).toThrow(RangeError);
  });

  it('never start early, end inside the hours, and miss no earlier morning', () => {
    fc.assert(
      fc.property(anyMoment, anyPersonCalendar, (now, calendar) => {
        const then = outsideQuiet(now, calendar);
        expect(then >= now).toBe(true);
        expect(mayWriteAt(then, calendar)).toBe(true);
        expect(isWorkingDay(localDateOf(then, calendar.zone), calendar)).toBe(true);
        const minute = minuteOfDayAt(then, calendar.zone);
        expect(minute >= calendar.quietUntil && minute < calendar.quietFrom).toBe(true);
      }),
    );
  });
});

describe('the hour of the list', () => {
  it('is today’s while it is not past', () => {
    expect(nextListInstant(moment('2007-10-01T07:00:00Z'), personCalendar())).toBe('2007-10-01T07:00:00.000Z');
  });

  it('is the next working day’s once it is past', () => {
    expect(nextListInstant(moment('2007-10-05T07:00:00.001Z'), personCalendar())).toBe('2007-10-08T07:00:00.000Z');
  });

  it('moves out of the quiet hours', () => {
    const calendar = personCalendar({ listAt: 7 * 60 });
    expect(nextListInstant(moment('2007-10-01T00:00:00Z'), calendar)).toBe('2007-10-01T06:00:00.000Z');
  });

  it('leaves room before the quiet hours', () => {
    const calendar = personCalendar({ listAt: 22 * 60 });
    expect(nextListInstant(moment('2007-10-01T00:00:00Z'), calendar)).toBe('2007-10-01T15:30:00.000Z');
  });

  it('does not exist on a day of rest', () => {
    expect(listInstantOn(day('2007-10-06'), personCalendar())).toBeNull();
    expect(listInstantOn(day('2007-10-08'), personCalendar())).toBe('2007-10-08T07:00:00.000Z');
  });

  it('is never early and never in the quiet hours', () => {
    fc.assert(
      fc.property(anyMoment, anyPersonCalendar, (now, calendar) => {
        const then = nextListInstant(now, calendar);
        expect(then >= now).toBe(true);
        expect(mayWriteAt(then, calendar)).toBe(true);
      }),
    );
  });
});
