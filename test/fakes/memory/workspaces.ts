import type { Installation, InstallationChange, WorkspaceStore } from '../../../src/application/ports/workspaces.ts';

const keyOf = ({ platform, installation }: Installation): string => `${platform}/${installation}`;

export const memoryWorkspaces = (): WorkspaceStore => {
  const places = new Map<
    string,
    { readonly platform: string; readonly place: string; readonly installation: string }
  >();
  const installations = new Map<string, InstallationChange>();
  return {
    async route(platform, place, installation) {
      places.set(`${platform}/${place}`, { platform, place, installation });
    },
    routeOf: async (platform, place) => places.get(`${platform}/${place}`)?.installation ?? null,
    placesOf: async ({ platform, installation }) =>
      [...places.values()]
        .filter((each) => each.platform === platform && each.installation === installation)
        .map(({ place }) => place)
        .sort(),
    async change({ platform, installation }, stoppedAt) {
      const key = keyOf({ platform, installation });
      const before = installations.get(key)?.stoppedAt ?? null;
      if ((before === null) === (stoppedAt === null)) return false;
      installations.set(key, { platform, installation, stoppedAt, followed: false });
      return true;
    },
    standing: async (installation) => installations.get(keyOf(installation)) ?? null,
    unfollowed: async () => [...installations.values()].filter(({ followed }) => !followed),
    async followed(change) {
      const now = installations.get(keyOf(change));
      if (now?.stoppedAt === change.stoppedAt) installations.set(keyOf(change), { ...now, followed: true });
    },
  };
};
