import { describe, expect, test } from 'vitest';
import { as } from '../../src/domain/ids.ts';
import { parseTypedDate } from '../../src/views/index.ts';

/** A Wednesday. */
const TODAY = as<never>('2008-06-04');

describe('A date as people type it', () => {
  test.each([
    ['2008-07-01', '2008-07-01'],
    ['4 juni', '2008-06-04'],
    ['3 juni', '2009-06-03'],
    ['4 juni 2007', '2007-06-04'],
    ['June 5', '2008-06-05'],
    ['5th June 2009', '2009-06-05'],
    ['1 sept.', '2008-09-01'],
    ['4-6-2027', '2027-06-04'],
    ['4/6/27', '2027-06-04'],
    ['1-7', '2008-07-01'],
    ['1-5', '2009-05-01'],
    ['vandaag', '2008-06-04'],
    ['Morgen', '2008-06-05'],
    ['tomorrow', '2008-06-05'],
    ['over 2 weken', '2008-06-18'],
    ['over een maand', '2008-07-04'],
    ['in 3 days', '2008-06-07'],
    ['vrijdag', '2008-06-06'],
    ['next Friday', '2008-06-06'],
    ['volgende woensdag', '2008-06-11'],
  ])('%s is %s', (typed, date) => {
    expect(parseTypedDate(typed, TODAY)).toBe(date);
  });

  test.each(['31 februari', '30-2-2008', 'binnenkort', '', '4 juni of 5 juli 2008', 'over weken', '99-99'])(
    '%s is not understood',
    (typed) => {
      expect(parseTypedDate(typed, TODAY)).toBeNull();
    },
  );
});
