import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../../src/domain/calendar/working-days.ts';
import { anyDate, anyWorkCalendar, day, holidaysOn, workCalendar } from './calendars.ts';

const christmas = workCalendar({ holidays: holidaysOn('2007-12-25', '2007-12-26') });

describe('working days', () => {
  it('are the days of the municipality’s week that are no holiday', () => {
    expect(isWorkingDay(day('2007-12-24'), christmas)).toBe(true);
    expect(isWorkingDay(day('2007-12-25'), christmas)).toBe(false);
    expect(isWorkingDay(day('2007-12-29'), christmas)).toBe(false);
  });

  it('are counted over weekends and holidays, forward', () => {
    expect(addWorkingDays(day('2007-12-21'), 3, christmas)).toBe('2007-12-28');
  });

  it('are counted over weekends and holidays, backward', () => {
    expect(addWorkingDays(day('2007-12-28'), -3, christmas)).toBe('2007-12-21');
  });

  it('leave a date alone where there is nothing to count', () => {
    expect(addWorkingDays(day('2007-12-25'), 0, christmas)).toBe('2007-12-25');
  });

  it('are found from a day of rest on both sides', () => {
    expect(workingDayOnOrAfter(day('2007-12-25'), christmas)).toBe('2007-12-27');
    expect(workingDayOnOrBefore(day('2007-12-25'), christmas)).toBe('2007-12-24');
    expect(workingDayOnOrBefore(day('2007-12-24'), christmas)).toBe('2007-12-24');
  });

  it('refuse a calendar that has none', () => {
    expect(() => addWorkingDays(day('2007-12-25'), 1, workCalendar({ workingDays: [] }))).toThrow(RangeError);
  });

  it('between a date and the n-th after or before it are n', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 30 }), anyWorkCalendar, (date, n, calendar) => {
        const there = addWorkingDays(date, n, calendar);
        if (n !== 0) expect(isWorkingDay(there, calendar)).toBe(true);
        expect(workingDaysBetween(date, there, calendar)).toBe(n);
      }),
    );
  });
});
