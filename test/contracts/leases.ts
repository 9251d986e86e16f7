import { describe, expect, test } from 'vitest';
import { at, fresh, type GivenStores, twentyAtOnce } from './samples.ts';

export const leasesContract = (stores: GivenStores) =>
  describe('leases', () => {
    const acquire = (key: string, by: string, now = '09:00', until = '09:10'): Promise<boolean> =>
      stores().leases.acquire(key, by, at(now), at(until));

    test('one holder at a time', async () => {
      const key = fresh('key');
      expect(await acquire(key, 'one')).toBe(true);
      expect(await acquire(key, 'other')).toBe(false);
      expect(await acquire(fresh('key'), 'other')).toBe(true);
    });

    test('the holder may renew', async () => {
      const key = fresh('key');
      await acquire(key, 'one');
      expect(await acquire(key, 'one', '09:05', '09:20')).toBe(true);
      expect(await acquire(key, 'other', '09:15')).toBe(false);
    });

    test('a lease ends by itself', async () => {
      const key = fresh('key');
      await acquire(key, 'one', '09:00', '09:10');
      expect(await acquire(key, 'other', '09:10', '09:20')).toBe(true);
      expect(await acquire(key, 'one', '09:11', '09:30')).toBe(false);
    });

    test('only its holder can release it', async () => {
      const key = fresh('key');
      await acquire(key, 'one');
      await stores().leases.release(key, 'other');
      expect(await acquire(key, 'other')).toBe(false);
      await stores().leases.release(key, 'one');
      expect(await acquire(key, 'other')).toBe(true);
    });

    test('of twenty at once, one gets it: the first time, and when it has ended', async () => {
      const key = fresh('key');
      const first = await twentyAtOnce((n) => acquire(key, `worker-${n}`));
      expect(first.filter(Boolean)).toHaveLength(1);
      const next = await twentyAtOnce((n) => acquire(key, `later-${n}`, '09:30', '09:40'));
      expect(next.filter(Boolean)).toHaveLength(1);
    });
  });
