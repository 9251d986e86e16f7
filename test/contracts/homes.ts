import { describe, expect, test } from 'vitest';
import type { OpenHome } from '../../src/application/ports/homes.ts';
import { as } from '../../src/domain/ids.ts';
import { anAccount, at, fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

export const homesContract = (stores: GivenStores) =>
  describe('homes', () => {
    const aHome = (): OpenHome => ({
      personId: as(fresh('person')),
      municipalityId,
      account: anAccount(),
      page: 1,
      shown: 'a'.repeat(64),
      at: at('09:00'),
    });

    test('a home is known once it was opened, as it was opened last', async () => {
      const home = aHome();
      expect(await stores().homes.get(home.personId)).toBeNull();
      await stores().homes.put(home);
      const later = { ...home, account: anAccount(), page: 2, at: at('10:00') };
      await stores().homes.put(later);
      expect(await stores().homes.get(home.personId)).toEqual(later);
    });

    test('of all who would show it anew at once, one does', async () => {
      const home = aHome();
      await stores().homes.put(home);
      const taken = await twentyAtOnce(() => stores().homes.take(home.personId, home.at, at('09:05')));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await stores().homes.get(home.personId))?.at).toBe(at('09:05'));
    });

    test('what is forgotten is gone', async () => {
      const home = aHome();
      await stores().homes.put(home);
      await stores().homes.forget(home.personId);
      expect(await stores().homes.get(home.personId)).toBeNull();
      expect(await stores().homes.take(home.personId, home.at, at('09:05'))).toBe(false);
    });
  });
