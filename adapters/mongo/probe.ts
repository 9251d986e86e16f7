import type { Log } from '../../src/application/ports/runtime.ts';
import { openDatabase } from './connect.ts';
import { serverTime } from './server-time.ts';

export interface DatabaseSeen {
  /** How far its clock is ahead of this machine's, in ms, as seen from half-way. */
  readonly aheadMs: number;
  readonly version: string;
  /** Null: a server of its own, which goes when its machine goes. */
  readonly replicaSet: string | null;
}

const PATIENCE_MS = 5_000;

/** Looks at the database, and changes nothing in it. Throws when no server answers in 5 s. */
export const probeDatabase = async (uri: string, now: () => number, log: Log): Promise<DatabaseSeen> => {
  const connection = await openDatabase(uri, PATIENCE_MS);
  connection.on('error', (error: unknown) => log.warn('database.error', { error }));
  try {
    const admin = connection.db?.admin();
    const { version }: { version?: unknown } = (await admin?.command({ buildInfo: 1 })) ?? {};
    const greeting: { setName?: unknown } = (await admin?.command({ isMaster: 1 })) ?? {};
    const tell = serverTime(connection);
    // The first question finds out how this server is asked.
    await tell();
    const asked = now();
    const told = await tell();
    return {
      aheadMs: told - (asked + now()) / 2,
      version: typeof version === 'string' ? version : 'unknown',
      replicaSet: typeof greeting.setName === 'string' ? greeting.setName : null,
    };
  } finally {
    await connection.close();
  }
};
