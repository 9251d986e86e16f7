import { describe, expect, test } from 'vitest';
import { nearMiss, sameSource } from '../../../../src/domain/programme/money/source.ts';

describe('a source of money', () => {
  test.each([
    ['wijkbudget', ' Wijkbudget '],
    ['Wijkbudget Centrum', 'wijkbudget  centrum'],
    ['Bewonersbijdrage café', 'bewonersbijdrage cafe\u0301'],
  ])('%s and %s are the same', (one, other) => {
    expect(sameSource(one, other)).toBe(true);
  });

  test.each([
    ['Wijkbudget centum', 'Wijkbudget centrum'],
    ['Wijkbudegt', 'Wijkbudget'],
    ['Eigen middelem', 'Eigen middelen'],
  ])('%s is probably %s', (source, meant) => {
    expect(nearMiss(source, ['Iets anders', meant])).toBe(meant);
  });

  test.each([
    ['Fonds A', 'Fonds B'],
    ['Wijkbudget 2008', 'Wijkbudget 2009'],
    ['Rijk', 'Rijn'],
    ['Wijkbudget Noord', 'Wijkbudget Zuid'],
    ['Politie', 'Provincie'],
  ])('%s is another than %s', (source, other) => {
    expect(nearMiss(source, [other])).toBeNull();
  });

  test('that is known itself is meant as it is', () => {
    expect(nearMiss('wijkbudget', ['Wijkbudget', 'Wijkbudgeten'])).toBeNull();
  });

  test('of any length is compared in no time', () => {
    const long = 'a'.repeat(100_000);
    expect(nearMiss(long, [`${long}b`])).toBe(`${long}b`);
  });
});
