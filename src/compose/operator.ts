import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { programmeFiles } from '../../adapters/files/read-programme-file.ts';
import { connectMongo } from '../../adapters/mongo/connect.ts';
import { databaseClock } from '../../adapters/runtime/clock.ts';
import type { Pace, Queue } from '../application/ports/runtime.ts';
import type { Ports } from '../application/ports.ts';
import type { Config } from '../config.ts';
import { as } from '../domain/ids.ts';
import { logOf, portsOf } from './assemble.ts';

const nobody: Queue = { wake: async () => undefined, send: async () => undefined };
const unpaced: Pace = { waitFor: async () => 0 };

/** What the terminal's commands need: the stores, no platform, no queue. */
export async function composeForOperator(config: Config): Promise<{ ports: Ports; close: () => Promise<void> }> {
  const log = logOf(config);
  const stores = await connectMongo({ uri: config.mongodbUri, log });
  const clock = await databaseClock({ databaseNow: stores.databaseNow, log });
  const ports = portsOf(config, stores, { clock, log, queue: nobody, pace: unpaced, platforms: new Map() });
  return {
    ports,
    close: async () => {
      clock.stop();
      await stores.close();
    },
  };
}

/** The text of a file that the operator names. Throws with the file's name when it can't be read. */
export const readText = (path: string): Promise<string> => readFile(path, 'utf8');

/** Reading a file needs no database and no configuration. */
export const filesForOperator = (): Pick<Ports, 'files' | 'defaultReader'> => ({
  files: programmeFiles,
  defaultReader: { language: 'nl', zone: as('Europe/Amsterdam') },
});

/** The name under which the operator is logged in. */
export const operatorName = (): string => userInfo().username;
