import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { archivePlace, isFolder, readArchive } from '../../adapters/files/archive-place.ts';
import { programmeFiles } from '../../adapters/files/read-programme-file.ts';
import { connectMongo } from '../../adapters/mongo/connect.ts';
import { randomAnchorKey } from '../../adapters/runtime/anchor-key.ts';
import { databaseClock } from '../../adapters/runtime/clock.ts';
import { randomEncryptionKey } from '../../adapters/runtime/encryption-key.ts';
import { createLog } from '../../adapters/runtime/logger.ts';
import type { ManifestChoices } from '../../adapters/slack/manifest.ts';
import { textOfFile } from '../application/file-text.ts';
import type { Pace, Queue } from '../application/ports/runtime.ts';
import type { Ports } from '../application/ports.ts';
import type { StoresConfig } from '../config.ts';
import { as } from '../domain/ids.ts';
import { anchorKeyOf } from '../domain/journal/anchor-key.ts';
import type { Language } from '../domain/words.ts';
import { credentialsIn, portsOf } from './assemble.ts';

const nobody: Queue = { wake: async () => undefined, send: async () => undefined };
const unpaced: Pace = { waitFor: async () => 0 };

export interface ForOperator {
  readonly ports: Ports;
  /** Ids of the keys whose signature under an anchor counts. */
  readonly trusted: readonly string[];
  /** Puts what is kept under a key under the first one; null: no keys are configured. */
  rotateKeys(): Promise<number | null>;
  close(): Promise<void>;
}

/** What the terminal's commands need: the stores, no platform, no queue. What they print stays apart from what is logged. */
export async function composeForOperator(config: StoresConfig): Promise<ForOperator> {
  const log = createLog({ level: 'warn', to: process.stderr });
  const stores = await connectMongo({ uri: config.mongodbUri, log });
  const clock = await databaseClock({ databaseNow: stores.databaseNow, log });
  const ports = portsOf(config, stores, { clock, log, mail: null, queue: nobody, pace: unpaced, platforms: new Map() });
  return {
    ports,
    trusted: [...config.anchors.oldKeys, ...(ports.anchoring.key === null ? [] : [ports.anchoring.key.keyId])],
    rotateKeys: async () => (await credentialsIn(config, stores)?.rotate()) ?? null,
    close: async () => {
      clock.stop();
      await stores.close();
    },
  };
}

const WHY_NOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Is the path right, seen from this directory?',
  EISDIR: 'this is a directory. Name one programme file in it.',
  EACCES: 'this file may not be read by you.',
};

/** The text of a file that the operator names. Throws with the file's name, and why, when it can't be read. */
export const readText = async (path: string): Promise<string> => (await bytesOf(path)).toString('utf8');

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`${path}: ${WHY_NOT_READ[cause.code ?? ''] ?? cause.message}`, { cause });
  });

/** The same of a table, in whichever encoding a spreadsheet wrote it. */
export const readTableText = async (path: string): Promise<string> => {
  const text = textOfFile(path, await bytesOf(path));
  if (text === null) throw new Error(`${path}: a table is a file that ends in .csv, .tsv or .txt, of at most 1 MB.`);
  return text;
};

/** Never over a file that is there. */
export const writeBytes = (path: string, bytes: Uint8Array): Promise<void> =>
  writeFile(path, bytes, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EEXIST' ? 'this file is there already' : cause.message;
    throw new Error(`${path}: ${why}`, { cause });
  });

/** Where an archive goes; and an archive that is read back: both are directories. */
export { archivePlace, isFolder, readArchive };

/** Reading a file needs no database and no configuration. */
export const filesForOperator = (language: Language): Pick<Ports, 'files' | 'defaultReader'> => ({
  files: programmeFiles,
  defaultReader: { language, zone: as('Europe/Amsterdam') },
});

/** The name under which the operator is logged in; a container may know none. */
export const operatorName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
};

/** The manifest of the Slack app. Loaded when it is asked for. */
export const slackManifest = async (choices: ManifestChoices): Promise<object> =>
  (await import('../../adapters/slack/manifest.ts')).manifestOf(choices);

/** A new key for `HANDSLAG_ENCRYPTION_KEYS`. */
export const newEncryptionKey = (): string => randomEncryptionKey();

/** A new key for anchors: the secret half for the configuration, the public half for whoever checks. */
export const newAnchorKey = (): { readonly secret: string; readonly publicKey: string; readonly keyId: string } => {
  const secret = randomAnchorKey();
  const key = anchorKeyOf(secret);
  if (key === null) throw new Error('this Node makes no Ed25519 keys');
  return { secret, publicKey: key.publicKey, keyId: key.keyId };
};
