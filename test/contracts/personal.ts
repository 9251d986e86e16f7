import { describe, expect, test } from 'vitest';
import type { PersonalValue } from '../../src/application/ports/personal.ts';
import { as } from '../../src/domain/ids.ts';
import { elsewhere, fresh, type GivenStores, municipalityId } from './samples.ts';

const aValue = (given: Partial<PersonalValue> = {}): PersonalValue => ({
  ref: fresh('ref'),
  value: 'Joke de Wit',
  salt: 'b'.repeat(64),
  seal: as('c'.repeat(64)),
  ...given,
});

export const personalContract = (stores: GivenStores) =>
  describe('personal values', () => {
    test('values are found by their refs', async () => {
      const [one, other] = [aValue(), aValue({ value: '' })];
      await stores().personal.put(municipalityId, [one, other]);
      const found = await stores().personal.get(municipalityId, [one.ref, other.ref]);
      expect(found).toEqual(
        new Map([
          [one.ref, one],
          [other.ref, other],
        ]),
      );
    });

    test('putting a ref again changes nothing, and puts what is new beside it', async () => {
      const [first, second] = [aValue(), aValue()];
      await stores().personal.put(municipalityId, [first]);
      await stores().personal.put(municipalityId, [{ ...first, value: 'somebody else' }, second]);
      const found = await stores().personal.get(municipalityId, [first.ref, second.ref]);
      expect(found.get(first.ref)).toEqual(first);
      expect(found.get(second.ref)).toEqual(second);
    });

    test('an unknown ref is missing from the answer', async () => {
      expect(await stores().personal.get(municipalityId, ['never-put'])).toEqual(new Map());
      expect(await stores().personal.get(municipalityId, [])).toEqual(new Map());
    });

    test('a ref belongs to its municipality', async () => {
      const value = aValue();
      await stores().personal.put(municipalityId, [value]);
      expect(await stores().personal.get(elsewhere, [value.ref])).toEqual(new Map());
    });

    test('what is erased is gone, and nothing else; erasing it again is no error', async () => {
      const [gone, stays] = [aValue(), aValue()];
      await stores().personal.put(municipalityId, [gone, stays]);
      for (const _ of ['once', 'twice']) await stores().personal.erase(municipalityId, [gone.ref, 'never-put']);
      const found = await stores().personal.get(municipalityId, [gone.ref, stays.ref]);
      expect(found).toEqual(new Map([[stays.ref, stays]]));
      await stores().personal.erase(municipalityId, []);
    });

    test('another municipality erases nothing here', async () => {
      const value = aValue();
      await stores().personal.put(municipalityId, [value]);
      await stores().personal.erase(elsewhere, [value.ref]);
      expect((await stores().personal.get(municipalityId, [value.ref])).size).toBe(1);
    });
  });
