import { describe, expect, test } from 'vitest';
import type { StoredAnchor } from '../../src/application/ports/anchors.ts';
import { as } from '../../src/domain/ids.ts';
import { fresh, type GivenStores, twentyAtOnce } from './samples.ts';

const anAnchor = (given: Partial<StoredAnchor> = {}): StoredAnchor => ({
  municipalityId: as(fresh('gouda')),
  on: as('2008-01-02'),
  root: as('a'.repeat(64)),
  text: 'handslag-anchor 1\n',
  ...given,
});

export const anchorsContract = (stores: GivenStores) =>
  describe('anchors', () => {
    test('one is read back as it was kept, also when it is long', async () => {
      const anchor = anAnchor({ text: 'head agreement/ë 1\n'.repeat(300_000) });
      expect(await stores().anchors.put(anchor)).toBe('kept');
      expect(await stores().anchors.get(anchor.municipalityId, anchor.on)).toEqual(anchor);
      expect(await stores().anchors.get(as(fresh('delft')), anchor.on)).toBeNull();
    });

    test('of twenty made on one day exactly one stays, whole', async () => {
      const anchor = anAnchor();
      const made = (n: number) => ({ ...anchor, root: as<never>(`${n}`.padStart(64, '0')), text: `anchor ${n}\n` });
      const results = await twentyAtOnce((n) => stores().anchors.put(made(n)));
      expect(results.filter((result) => result === 'kept')).toHaveLength(1);
      const kept = await stores().anchors.get(anchor.municipalityId, anchor.on);
      expect(kept).toEqual(made(results.indexOf('kept')));
    });

    test('the last one is that of the date, or the nearest before it', async () => {
      const first = anAnchor();
      const second = { ...first, on: as<never>('2008-01-05'), root: as<never>('b'.repeat(64)) };
      for (const anchor of [second, first]) await stores().anchors.put(anchor);
      const latest = async (on: string) => (await stores().anchors.latest(first.municipalityId, as(on)))?.on ?? null;
      expect([await latest('2008-01-01'), await latest('2008-01-04'), await latest('2008-01-05')]).toEqual([
        null,
        first.on,
        second.on,
      ]);
    });
  });
