import { dutchHolidays } from '../../adapters/calendar/holidays.ts';
import { documents } from '../../adapters/documents/write.ts';
import { anchorFolder } from '../../adapters/files/anchor-folder.ts';
import { programmeFiles } from '../../adapters/files/read-programme-file.ts';
import { sheets } from '../../adapters/files/sheets.ts';
import type { Health } from '../../adapters/http/health.ts';
import { smtpMail } from '../../adapters/mail/smtp.ts';
import { connectMongo, type MongoStores } from '../../adapters/mongo/connect.ts';
import type { RotatingCredentials } from '../../adapters/mongo/credentials.ts';
import { connectRedis, type RedisPorts } from '../../adapters/redis/connect.ts';
import { type DemoClock, databaseClock, demoClock, type RunningClock } from '../../adapters/runtime/clock.ts';
import { randomIds, unguessable } from '../../adapters/runtime/ids.ts';
import { createLog } from '../../adapters/runtime/logger.ts';
import { createQueue } from '../../jobs/queue.ts';
import { startWorkers } from '../../jobs/workers.ts';
import { createFrontDoor } from '../application/conversation/front-door.ts';
import type { FrontDoor, PlatformName } from '../application/interaction.ts';
import { lookForMigrations } from '../application/migrations/migrate.ts';
import type { CredentialStore } from '../application/ports/credentials.ts';
import type { RecipientKey } from '../application/ports/deliveries.ts';
import type { ChatPlatform } from '../application/ports/platform.ts';
import type { Clock, Log, Pace } from '../application/ports/runtime.ts';
import type { WakeupOwner } from '../application/ports/wakeups.ts';
import type { Ports } from '../application/ports.ts';
import { type Hold, holdAtStart } from '../application/quarantine/hold.ts';
import { serve } from '../application/time/serve.ts';
import { wake } from '../application/time/tick.ts';
import type { Config, StoresConfig } from '../config.ts';
import { as } from '../domain/ids.ts';
import { anchorKeyOf } from '../domain/journal/anchor-key.ts';
import { startTicking } from './ticking.ts';

/** The application with everything around it that lasts and works, but without a way in. */
export interface Assembled {
  readonly ports: Ports;
  readonly front: FrontDoor;
  /** Real time, and programme time where it is not a demo. */
  readonly clock: RunningClock;
  /** Null where programme time can't be set. */
  readonly demo: DemoClock | null;
  readonly redis: RedisPorts;
  /** What lets the bot speak in workspaces. Null: no keys are configured under which it could be kept. */
  readonly credentials: CredentialStore | null;
  /** Where adapters add themselves. */
  readonly platforms: Map<PlatformName, ChatPlatform>;
  ready(): Promise<Health>;
  /**
   * Starts the workers and the tick: when the platforms are there, because who sends asks them what arrived before.
   * Says why all sending is held, where it is.
   */
  begin(): Promise<Hold | null>;
  /** Whether a worker is at something: a message it sends is on its way, and no longer due. */
  isWorking(): boolean;
  /** Deletes everything that is kept: for a demo alone. */
  erase(): Promise<void>;
  /** Finishes what runs, at most 20 s, then closes everything. */
  stop(): Promise<void>;
}

export interface AssembleOptions {
  /** Programme time that can be set: the story and the playground. Refused in production. */
  readonly demo?: boolean;
  /** Before every key in Redis; a hash tag. */
  readonly prefix?: string;
  /** In place of the platforms' own limits: for a demo alone, with platforms that have none. */
  readonly pace?: Pace;
  /** Holds all sending until an operator releases it; not in a demo. */
  readonly quarantine?: boolean;
}

/** How to end what was begun. */
type Working = readonly (() => Promise<void>)[];

/** Stores, queue, workers and the tick. */
export async function assemble(config: Config, options: AssembleOptions = {}): Promise<Assembled> {
  const { demo = false, prefix = '{handslag}', quarantine = false } = options;
  const log = logOf(config);
  const stores = await connectMongo({ uri: config.mongodbUri, log });
  const redis = await connectRedis({ url: config.redisUrl, log, prefix: `${prefix}:` });
  const clock = await databaseClock({ databaseNow: stores.databaseNow, log });
  const set = demo ? demoClock(clock, config) : null;
  const queue = await createQueue({ redisUrl: config.redisUrl, prefix, clock: set ?? clock, log });
  const platforms = new Map<PlatformName, ChatPlatform>();
  const pace = set === null ? redis.pace : (options.pace ?? redis.pace);
  const mail = config.mail === null ? null : smtpMail(config.mail);
  const ports = portsOf(config, stores, { clock: set ?? clock, log, mail, queue, pace, platforms });
  await lookForMigrations(ports);
  const front = createFrontDoor(ports);
  let running = 0;
  const counted = async (work: Promise<void>): Promise<void> => {
    running += 1;
    await work.finally(() => {
      running -= 1;
    });
  };
  const work = {
    wake: (owner: WakeupOwner) => counted(wake(ports, owner)),
    send: (recipient: RecipientKey) => counted(serve(ports, recipient)),
  };
  let working: Working | null = null;
  return {
    ports,
    front,
    clock,
    demo: set,
    redis,
    credentials: credentialsIn(config, stores),
    platforms,
    ready: () => readiness(stores, redis),
    begin: async () => {
      const hold = set === null ? await holdAtStart(ports, { quarantine }) : null;
      working ??= [
        startTicking(ports, front).stop,
        startWorkers({ redisUrl: config.redisUrl, prefix, log, work }).close,
      ];
      return hold;
    },
    isWorking: () => running > 0,
    erase: async () => {
      if (set === null) throw new Error('Only a demo can be erased');
      await stores.erase();
    },
    stop: async () => {
      await Promise.all((working ?? []).map((stop) => stop()));
      await queue.close();
      await redis.close();
      clock.stop();
      await stores.close();
    },
  };
}

/** Null: there are no keys. */
export const credentialsIn = ({ encryptionKeys }: StoresConfig, stores: MongoStores): RotatingCredentials | null => {
  if (!encryptionKeys) return null;
  const [first, ...others] = encryptionKeys;
  const opened = ({ keyId, key }: typeof first) => ({ keyId, key: Buffer.from(key, 'base64') });
  return stores.credentials([opened(first), ...others.map(opened)], unguessable);
};

export const logOf = (config: Config): Log =>
  createLog({
    level: config.logLevel,
    secrets: [
      config.slack?.botToken,
      config.slack?.signingSecret,
      config.slack?.appToken,
      config.slack?.install?.clientSecret,
      config.slack?.install?.stateSecret,
      ...(config.encryptionKeys ?? []).map(({ key }) => key),
      config.teams?.appPassword,
      config.anchors.key,
      config.mail?.url,
    ].filter((secret) => typeof secret === 'string'),
  });

export function portsOf(
  config: StoresConfig,
  stores: MongoStores,
  outside: Pick<Ports, 'log' | 'mail' | 'queue' | 'pace' | 'platforms'> & { readonly clock: Clock },
): Ports {
  const holidays = dutchHolidays();
  return {
    ...stores,
    ...outside,
    ids: randomIds,
    tables: { holidays: () => holidays },
    files: programmeFiles,
    sheets,
    documents,
    publicUrl: config.publicUrl,
    anchoring: {
      key: config.anchors.key === null ? null : anchorKeyOf(config.anchors.key),
      folder: config.anchors.folder === null ? null : anchorFolder(config.anchors.folder),
    },
    defaultReader: { language: config.defaultLanguage, zone: as(config.timeZone) },
  };
}

async function readiness(stores: MongoStores, redis: RedisPorts): Promise<Health> {
  const answers = async (ping: () => Promise<void>) =>
    ping().then(
      () => true,
      () => false,
    );
  const [database, queue] = await Promise.all([answers(stores.ping), answers(redis.ping)]);
  return { ok: database && queue, checks: { database, redis: queue } };
}
