import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, centsFromText } from '../../src/domain/amount.ts';

describe('an amount as people write it', () => {
  test.each([
    ['1250', 125_000],
    ['1250,5', 125_050],
    ['1250.50', 125_050],
    ['1.250,50', 125_050],
    ['1,250.50', 125_050],
    ['€ 1.250,50', 125_050],
    ['€1250,-', 125_000],
    ['EUR 12', 1_200],
    ['1.250.000', 125_000_000],
    ['0', 0],
    ['007', 700],
    ['0,07', 7],
  ])('%s is whole cents', (written, cents) => {
    expect(centsFromText(written)).toBe(cents);
  });

  test.each([
    '',
    '-5',
    '1.250',
    '1,250',
    '12,345',
    'veel',
    '1250,505',
    '1.25.0',
    '1e3',
    '1 000',
    '12345678901',
    '€',
    ',',
  ])('%s is none, or can be read in two ways', (written) => {
    expect(centsFromText(written)).toBeNull();
  });

  test('what is written out is read back, to the cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom('.' as const, ',' as const),
        (cents, sign) => {
          expect(centsFromText(amountText(cents, sign))).toBe(cents);
        },
      ),
    );
  });
});
