import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'mongoose';
import { commandProgramme, loadProgramme } from '../../src/application/command.ts';
import type { Ports } from '../../src/application/ports.ts';
import { composeForOperator } from '../../src/compose/operator.ts';
import { as, type CommandId, type Instant, type PartyId } from '../../src/domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../src/domain/journal/canonical.ts';
import { textData } from '../../src/domain/programme/agreement-text.ts';
import { renderText } from '../../src/views/index.ts';
import { PROGRAMME, readyToFreeze } from './asking.ts';
import { MUNICIPALITY, personId, type Surroundings } from './bot.ts';

/** A Monday morning in Amsterdam: requests to sign may go out. */
const NOW = as<Instant>('2029-10-01T09:00:00.000Z');

/** The stores without a worker, at the programme time of the workers. */
export const storesOnly = async ({ config }: Surroundings): Promise<{ ports: Ports; close: () => Promise<void> }> => {
  const { ports, close } = await composeForOperator(config);
  return { ports: { ...ports, clock: { now: async () => NOW, real: () => ports.clock.real() } }, close };
};

/** One party has to be asked for its signature, and nobody has done it yet. */
export const oneRequestIsOwed = async (ports: Ports): Promise<void> => {
  await readyToFreeze(ports, 1);
  const { state: programme } = await loadProgramme(ports, MUNICIPALITY, PROGRAMME);
  const data = textData(programme);
  const { text, pages, templateVersion } = renderText(data, data.language);
  const sha256 = sha256Hex(text);
  const canonical = canonicalJson(data);
  await ports.texts.put(MUNICIPALITY, { sha256, language: data.language, templateVersion, canonical, pages, text });
  const anna = personId('anna');
  const outcome = await commandProgramme(
    ports,
    MUNICIPALITY,
    PROGRAMME,
    (seq) => ({
      type: 'Freeze',
      basedOnSeq: seq,
      currentSeq: seq,
      textSha256: sha256,
      templateVersion,
      mandated: [as<PartyId>('teststad.partij1')],
    }),
    {
      actor: { kind: 'person', personId: anna },
      person: await ports.people.get(MUNICIPALITY, anna),
      commandId: as<CommandId>('freeze'),
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
};

const MAIN = new URL('./worker-main.ts', import.meta.url).pathname;

export interface Worker {
  readonly process: ChildProcess;
  /** SIGKILL: it gets no chance to finish anything. */
  kill(): Promise<void>;
}

export const startWorker = ({ env, prefix }: Surroundings): Worker => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, NOW, prefix], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  return {
    process: child,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};

/** What a dead worker held has run out: a minute, without waiting for it. */
export const aMinuteLater = async ({ config }: Surroundings): Promise<void> => {
  const connection = await createConnection(config.mongodbUri).asPromise();
  await connection.collection('leases').deleteMany({});
  const past = { $set: { leaseUntil: '2000-01-01T00:00:00.000Z' } };
  await connection.collection('messages').updateMany({ state: 'sending' }, past);
  await connection.close();
};
