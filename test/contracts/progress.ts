import { describe, expect, test } from 'vitest';
import { fresh, type GivenStores } from './samples.ts';

export const progressContract = (stores: GivenStores) =>
  describe('progress', () => {
    test('of each work the last place is kept until it is over', async () => {
      const [work, other] = [fresh('work'), fresh('work')];
      const { progress } = stores();
      expect(await progress.get(work)).toBeNull();
      await progress.set(work, 'agreement/a');
      await progress.set(work, 'agreement/b');
      await progress.set(other, 'x');
      expect(await progress.get(work)).toBe('agreement/b');
      await progress.clear(work);
      expect([await progress.get(work), await progress.get(other)]).toEqual([null, 'x']);
    });
  });
