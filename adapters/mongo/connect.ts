import { type Connection, Mongoose } from 'mongoose';
import type { Log } from '../../src/application/ports/runtime.ts';
import type { Stores } from '../../src/application/ports.ts';
import { mongoAnchors } from './anchors.ts';
import { mongoButtons } from './buttons.ts';
import { mongoChannels } from './channels.ts';
import { type EncryptionKeys, mongoCredentials, type RotatingCredentials } from './credentials.ts';
import { mongoDeliveries } from './deliveries.ts';
import { mongoDownloads } from './downloads.ts';
import type { RandomBytes } from './envelope.ts';
import { withFailures } from './failures.ts';
import { mongoHomes } from './homes.ts';
import { mongoInbox } from './inbox.ts';
import { mongoJournal } from './journal.ts';
import { mongoLeases } from './leases.ts';
import { mongoMessages } from './messages.ts';
import { migrate } from './migrations.ts';
import { mongoPeople } from './people.ts';
import { mongoPersonal } from './personal.ts';
import { mongoProgress } from './progress.ts';
import { type RememberedSnapshots, rememberSnapshots } from './remembered-snapshots.ts';
import { serverTime } from './server-time.ts';
import { mongoSnapshots } from './snapshots.ts';
import { mongoTexts } from './texts.ts';
import { mongoUploads } from './uploads.ts';
import { mongoWakeups } from './wakeups.ts';
import { mongoWorkspaces } from './workspaces.ts';

export interface MongoStores extends Stores {
  /** The database's clock, in ms since 1970: one round trip. */
  databaseNow(): Promise<number>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** What lets the bot speak in workspaces, under these keys. */
  credentials(keys: EncryptionKeys, random: RandomBytes): RotatingCredentials;
  /** Deletes everything that is kept: for a demo alone. */
  erase(): Promise<void>;
}

export interface MongoOptions {
  /** The database in its path; `handslag` where it names none. */
  readonly uri: string;
  readonly serverSelectionTimeoutMs?: number;
  readonly log: Log;
}

/** Connects and brings the database to this version. Throws when no server answers in time. */
export const connectMongo = async ({
  uri,
  serverSelectionTimeoutMs = 10_000,
  log,
}: MongoOptions): Promise<MongoStores> => {
  const connection = await openDatabase(uri, serverSelectionTimeoutMs).catch((cause: unknown) => {
    throw new Error('no database answers at MONGODB_URI', { cause });
  });
  connection.on('error', (error: unknown) => log.error('database.error', { error }));
  connection.on('disconnected', () => log.warn('database.disconnected'));
  connection.on('reconnected', () => log.info('database.reconnected'));
  const databaseNow = serverTime(connection);
  await migrate(connection, databaseNow, log).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  const snapshots = rememberSnapshots(withFailures(mongoSnapshots(connection)));
  return {
    ...storesOf(connection, snapshots),
    databaseNow,
    async ping() {
      await connection.db?.admin().command({ ping: 1 });
    },
    credentials: (keys, random) => withFailures(mongoCredentials(connection, keys, random)),
    async close() {
      connection.removeAllListeners('disconnected');
      await connection.close();
    },
    async erase() {
      // Emptied rather than dropped: the embedded server can't use a dropped database again while it is open.
      for (const collection of (await connection.db?.collections()) ?? []) {
        if (collection.collectionName !== 'migrations') await collection.deleteMany({});
      }
      snapshots.forget();
    },
  };
};

/** Several hosts may stand before the path, so this is not an address that URL can read. */
const NAMES_DATABASE = /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/;

/** A mongoose of its own, so that no other user of the library changes these settings. */
export const openDatabase = (uri: string, serverSelectionTimeoutMS: number): Promise<Connection> =>
  new Mongoose({
    strictQuery: 'throw',
    sanitizeFilter: true,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
  })
    .createConnection(uri, {
      appName: 'handslag',
      ...(NAMES_DATABASE.test(uri) ? {} : { dbName: 'handslag' }),
      serverSelectionTimeoutMS,
      connectTimeoutMS: 10_000,
      socketTimeoutMS: 30_000,
      waitQueueTimeoutMS: 10_000,
      // More than all workers use together: an acknowledgement finds a free one.
      maxPoolSize: 50,
      // A commit that was acknowledged survives a crash of the server, also of a standalone one.
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
    })
    .asPromise();

const storesOf = (connection: Connection, snapshots: RememberedSnapshots): Stores => ({
  journal: withFailures(mongoJournal(connection)),
  personal: withFailures(mongoPersonal(connection)),
  texts: withFailures(mongoTexts(connection)),
  snapshots,
  anchors: withFailures(mongoAnchors(connection)),
  progress: withFailures(mongoProgress(connection)),
  people: withFailures(mongoPeople(connection)),
  homes: withFailures(mongoHomes(connection)),
  workspaces: withFailures(mongoWorkspaces(connection)),
  channels: withFailures(mongoChannels(connection)),
  deliveries: withFailures(mongoDeliveries(connection)),
  messages: withFailures(mongoMessages(connection)),
  wakeups: withFailures(mongoWakeups(connection)),
  leases: withFailures(mongoLeases(connection)),
  inbox: withFailures(mongoInbox(connection)),
  buttons: withFailures(mongoButtons(connection)),
  uploads: withFailures(mongoUploads(connection)),
  downloads: withFailures(mongoDownloads(connection)),
});
