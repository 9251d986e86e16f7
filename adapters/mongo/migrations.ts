import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, Types } from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import type { Log } from '../../src/application/ports/runtime.ts';
import { as, type Instant } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';
import { mongoLeases } from './leases.ts';

type Index = readonly [collection: string, keys: Readonly<Record<string, 1>>, unique?: 'unique'];

interface Migration {
  readonly id: string;
  readonly indexes: readonly Index[];
}

/** Only ever appended to. An index that is there already is left alone, so a migration that broke off is run again as a whole. */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: '001-first-indexes',
    indexes: [
      ['commits', { stream: 1, seq: 1 }, 'unique'],
      ['commits', { stream: 1, commandId: 1 }, 'unique'],
      ['commits', { municipalityId: 1, seq: 1, stream: 1 }],
      ['snapshots', { municipalityId: 1, of: 1, programmeId: 1 }],
      ['people', { claims: 1 }, 'unique'],
      ['people', { municipalityId: 1 }],
      ['codes', { municipalityId: 1, usedAt: 1 }],
      ['channels', { place: 1 }],
      ['deliveries', { recipient: 1, state: 1, dueAt: 1 }],
      ['deliveries', { owner: 1, state: 1 }],
      ['deliveries', { messageId: 1 }],
      ['messages', { recipient: 1, state: 1, sendAt: 1 }],
      ['messages', { recipient: 1, form: 1, sendAt: 1 }],
      ['messages', { owners: 1, state: 1, live: 1 }],
      ['messages', { state: 1, sendAt: 1 }],
      ['messages', { state: 1, retryAt: 1 }],
      ['messages', { state: 1, leaseUntil: 1 }],
      ['messages', { state: 1, recorded: 1, sendAt: 1 }],
      ['wakeups', { nextDueAt: 1 }],
      ['inbox', { freeAt: 1, at: 1 }],
      ['files', { from: 1, at: 1 }],
    ],
  },
  {
    id: '002-downloads',
    indexes: [
      ['downloads', { expiresAt: 1 }],
      ['downloadParts', { expiresAt: 1 }],
    ],
  },
  { id: '003-anchors', indexes: [['anchors', { municipalityId: 1, on: 1 }]] },
  {
    id: '004-workspaces',
    indexes: [
      ['workspaces', { platform: 1, installation: 1 }],
      ['installations', { followed: 1 }],
    ],
  },
];

interface AppliedDocument {
  _id: string;
  appliedAt: string;
}

const instantOf = (ms: number): Instant =>
  as(Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 }));

const LOCK = 'migrations';
/** Longer than an index over a million documents takes; two processes at once would do no harm, only work twice. */
const LOCK_FOR_MS = 10 * 60_000;
const LOOK_AGAIN_MS = 200;

/** Brings the database to this version. Of several processes that start at once, one does it and the others wait. */
export const migrate = async (connection: Connection, databaseNow: () => Promise<number>, log: Log): Promise<void> => {
  const applied = collection<AppliedDocument>(connection, 'migrations', { appliedAt: String });
  const missing = async (): Promise<readonly Migration[]> => {
    const known = new Set((await applied.find({}, { _id: 1 }).lean<{ _id: string }[]>()).map(({ _id }) => _id));
    return MIGRATIONS.filter(({ id }) => !known.has(id));
  };
  if ((await missing()).length === 0) return;

  const leases = mongoLeases(connection);
  const by = new Types.ObjectId().toHexString();
  const acquire = async (): Promise<boolean> => {
    const now = await databaseNow();
    return leases.acquire(LOCK, by, instantOf(now), instantOf(now + LOCK_FOR_MS));
  };
  while (!(await acquire())) await sleep(LOOK_AGAIN_MS);
  try {
    for (const migration of await missing()) {
      await createIndexes(connection, migration);
      await insertNew(applied, { _id: migration.id, appliedAt: instantOf(await databaseNow()) });
      log.info('database.migrated', { migration: migration.id });
    }
  } finally {
    await leases.release(LOCK, by);
  }
};

const createIndexes = async (connection: Connection, { indexes }: Migration): Promise<void> => {
  for (const [name, keys, unique] of indexes) {
    await connection.collection(name).createIndex({ ...keys }, unique ? { unique: true } : {});
  }
};
