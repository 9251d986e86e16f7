import { describe, expect, it } from 'vitest';
import { dutchHolidays } from '../../../adapters/calendar/holidays.ts';
import { addDays } from '../../../src/domain/calendar/local-time.ts';
import { as, type LocalDate } from '../../../src/domain/ids.ts';

const of = (year: number): readonly LocalDate[] => {
  const { isHoliday } = dutchHolidays();
  return Array.from({ length: 365 }, (_, ahead) => addDays(as<LocalDate>(`${year}-01-01`), ahead)).filter(isHoliday);
};

describe('Dutch holidays', () => {
  it('are the public holidays of the year, Good Friday and 5 May', () => {
    expect(of(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('know the Queen’s Day of earlier years', () => {
    expect(of(2008)).toContain('2008-04-30');
    expect(of(2008)).not.toContain('2008-04-27');
  });

  it('move the King’s Day that would be a Sunday', () => {
    expect(of(2025)).toContain('2025-04-26');
    expect(of(2025)).not.toContain('2025-04-27');
  });

  it('leave the last evening of the year and Remembrance Day to work', () => {
    expect(of(2026)).not.toContain('2026-12-31');
    expect(of(2026)).not.toContain('2026-05-04');
  });

  it('carry the version of their table', () => {
    expect(dutchHolidays().version).toMatch(/^nl-\d+-\d+\.\d+\.\d+$/);
  });
});
