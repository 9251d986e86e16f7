import { type Connection, trusted } from 'mongoose';
import type { PlatformName } from '../../src/application/interaction.ts';
import type { Installation, InstallationChange, WorkspaceStore } from '../../src/application/ports/workspaces.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

type PlaceDocument = { _id: string; platform: PlatformName; place: string; installation: string };
type InstallationDocument = { _id: string } & InstallationChange;

const keyOf = ({ platform, installation }: Installation): string => `${platform}/${installation}`;

const changeOf = ({ _id, ...change }: InstallationDocument): InstallationChange => change;

export const mongoWorkspaces = (connection: Connection): WorkspaceStore => {
  const places = collection<PlaceDocument>(connection, 'workspaces', {
    platform: String,
    place: String,
    installation: String,
  });
  const installations = installationsIn(connection);
  return {
    async route(platform, place, installation) {
      const _id = `${platform}/${place}`;
      await changeOrInsert(
        async () => (await places.updateOne({ _id }, { $set: { installation } })).matchedCount === 1,
        () => insertNew(places, { _id, platform, place, installation }),
      );
    },
    async routeOf(platform, place) {
      const found = await places.findOne({ _id: `${platform}/${place}` }).lean<PlaceDocument>();
      return found?.installation ?? null;
    },
    async placesOf({ platform, installation }) {
      const found = await places.find({ platform, installation }).sort({ _id: 1 }).lean<PlaceDocument[]>();
      return found.map(({ place }) => place);
    },
    async change({ platform, installation }, stoppedAt) {
      const _id = keyOf({ platform, installation });
      const now = { stoppedAt, followed: false };
      // One that works is changed by being stopped, and one that was stopped by working again: nothing else is news.
      const before = stoppedAt === null ? trusted({ $ne: null }) : null;
      const written = await installations.updateOne({ _id, stoppedAt: before }, { $set: now });
      if (written.matchedCount === 1) return true;
      if (stoppedAt === null) return false;
      return insertNew(installations, { _id, platform, installation, ...now });
    },
    async standing(installation) {
      const found = await installations.findOne({ _id: keyOf(installation) }).lean<InstallationDocument>();
      return found && changeOf(found);
    },
    async unfollowed() {
      const found = await installations.find({ followed: false }).sort({ _id: 1 }).lean<InstallationDocument[]>();
      return found.map(changeOf);
    },
    async followed({ stoppedAt, ...installation }) {
      const { platform } = installation;
      const same = { _id: keyOf(installation), platform, stoppedAt };
      await installations.updateOne(same, { $set: { followed: true } });
    },
  };
};

const installationsIn = (connection: Connection) =>
  collection<InstallationDocument>(connection, 'installations', {
    platform: String,
    installation: String,
    stoppedAt: String,
    followed: Boolean,
  });
