import { describe, expect, test } from 'vitest';
import { at, fresh, type GivenStores, twentyAtOnce } from './samples.ts';

export const workspacesContract = (stores: GivenStores) =>
  describe('workspaces', () => {
    const installation = () => ({ platform: 'slack', installation: fresh('T') }) as const;

    test('a place leads to the installation that was noted last', async () => {
      const [place, first, second] = [fresh('T'), fresh('E'), fresh('E')];
      expect(await stores().workspaces.routeOf('slack', place)).toBeNull();
      await stores().workspaces.route('slack', place, first);
      await stores().workspaces.route('slack', place, second);
      expect(await stores().workspaces.routeOf('slack', place)).toBe(second);
      expect(await stores().workspaces.routeOf('teams', place)).toBeNull();
      expect(await stores().workspaces.placesOf({ platform: 'slack', installation: second })).toEqual([place]);
      expect(await stores().workspaces.placesOf({ platform: 'slack', installation: first })).toEqual([]);
    });

    test('an installation that was never stopped does not start to work again', async () => {
      const one = installation();
      expect(await stores().workspaces.change(one, null)).toBe(false);
      expect(await stores().workspaces.standing(one)).toBeNull();
    });

    test('is stopped once, and works again once', async () => {
      const one = installation();
      const stopped = await twentyAtOnce(() => stores().workspaces.change(one, at('09:00')));
      expect(stopped.filter(Boolean)).toHaveLength(1);
      expect(await stores().workspaces.change(one, at('10:00'))).toBe(false);
      expect(await stores().workspaces.standing(one)).toEqual({ ...one, stoppedAt: at('09:00'), followed: false });
      const works = await twentyAtOnce(() => stores().workspaces.change(one, null));
      expect(works.filter(Boolean)).toHaveLength(1);
    });

    test('what follows from a change is asked for until it is done, and not that of a later change', async () => {
      const one = installation();
      await stores().workspaces.change(one, at('09:00'));
      const unfollowed = async () =>
        (await stores().workspaces.unfollowed()).filter((each) => each.installation === one.installation);
      const [stopped] = await unfollowed();
      await stores().workspaces.change(one, null);
      if (stopped !== undefined) await stores().workspaces.followed(stopped);
      expect(await unfollowed()).toEqual([{ ...one, stoppedAt: null, followed: false }]);
      await stores().workspaces.followed({ ...one, stoppedAt: null, followed: false });
      expect(await unfollowed()).toEqual([]);
    });
  });
