import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  instantAt,
  justBefore,
  localDateOf,
  minuteOfDayAt,
} from '../../../src/domain/calendar/local-time.ts';
import { as } from '../../../src/domain/ids.ts';
import { amsterdam, anyDate, anyZone, day, moment } from './calendars.ts';

describe('local time', () => {
  it('is an instant in UTC with milliseconds', () => {
    expect(instantAt(day('2007-10-01'), 540, amsterdam)).toBe('2007-10-01T07:00:00.000Z');
  });

  it('moves a time that the clocks skip forward by the length of the gap', () => {
    expect(instantAt(day('2008-03-30'), 150, amsterdam)).toBe('2008-03-30T01:30:00.000Z');
  });

  it('takes the first of a time that the clocks show twice', () => {
    expect(instantAt(day('2007-10-28'), 150, amsterdam)).toBe('2007-10-28T00:30:00.000Z');
  });

  it('keeps nine o’clock at nine o’clock over a change of the clocks', () => {
    expect(instantAt(day('2007-10-26'), 540, amsterdam)).toBe('2007-10-26T07:00:00.000Z');
    expect(instantAt(day('2007-10-29'), 540, amsterdam)).toBe('2007-10-29T08:00:00.000Z');
  });

  it('changes the date at local midnight', () => {
    expect(localDateOf(moment('2007-10-01T21:59:59.999Z'), amsterdam)).toBe('2007-10-01');
    expect(localDateOf(moment('2007-10-01T22:00:00Z'), amsterdam)).toBe('2007-10-02');
  });

  it('keeps a month later within the month', () => {
    expect(addMonths(day('2008-01-31'), 1)).toBe('2008-02-29');
  });

  it('sorts the moment just before as text', () => {
    expect(justBefore(moment('2007-10-01T07:00:00Z'))).toBe('2007-10-01T06:59:59.999Z');
  });

  it('shows the asked time again, in every zone, but where the clocks skip it', () => {
    const skipped = new Set(['2011-12-30']);
    fc.assert(
      fc.property(anyDate, anyZone, fc.integer({ min: 240, max: 1380 }), (date, zone, minute) => {
        fc.pre(!skipped.has(date));
        const instant = instantAt(date, minute, zone);
        expect(localDateOf(instant, zone)).toBe(date);
        expect(minuteOfDayAt(instant, zone)).toBe(minute);
      }),
    );
  });

  it('knows the day that Samoa skipped', () => {
    expect(localDateOf(instantAt(day('2011-12-30'), 540, as('Pacific/Apia')), as('Pacific/Apia'))).toBe('2011-12-31');
  });
});
