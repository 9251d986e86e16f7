import { dutchHolidays } from '../adapters/calendar/holidays.ts';
import { programmeFiles } from '../adapters/files/read-programme-file.ts';
import type { Health } from '../adapters/http/health.ts';
import { createHttp, type Mount } from '../adapters/http/server.ts';
import { connectMongo, type MongoStores } from '../adapters/mongo/connect.ts';
import { connectRedis, type RedisPorts } from '../adapters/redis/connect.ts';
import { type DemoClock, databaseClock, demoClock, type RunningClock } from '../adapters/runtime/clock.ts';
import { randomIds } from '../adapters/runtime/ids.ts';
import { createLog } from '../adapters/runtime/logger.ts';
import { createQueue } from '../jobs/queue.ts';
import { startWorkers } from '../jobs/workers.ts';
import { createFrontDoor } from './application/conversation/front-door.ts';
import type { FrontDoor, PlatformName } from './application/interaction.ts';
import type { RecipientKey } from './application/ports/deliveries.ts';
import type { ChatPlatform } from './application/ports/platform.ts';
import type { Clock, Log, Pace, Queue } from './application/ports/runtime.ts';
import type { WakeupOwner } from './application/ports/wakeups.ts';
import type { Ports } from './application/ports.ts';
import { sendTo } from './application/sending/send.ts';
import { tick, wake } from './application/time/tick.ts';
import type { Config, SlackConfig, TeamsConfig } from './config.ts';
import { as } from './domain/ids.ts';
import { platformWords } from './views/platform-words.ts';

const TICK_EVERY_MS = 60_000;

/** The application with everything around it that lasts and works, but without a way in. */
export interface Assembled {
  readonly ports: Ports;
  readonly front: FrontDoor;
  /** Real time, and programme time where it is not a demo. */
  readonly clock: RunningClock;
  /** Null where programme time can't be set. */
  readonly demo: DemoClock | null;
  readonly redis: RedisPorts;
  /** Where adapters add themselves. */
  readonly platforms: Map<PlatformName, ChatPlatform>;
  ready(): Promise<Health>;
  /** Finishes what runs, at most 20 s, then closes everything. */
  stop(): Promise<void>;
}

export interface Running extends Assembled {
  readonly port: number;
}

export interface AssembleOptions {
  /** Programme time that can be set: the story and the playground. Refused in production. */
  readonly demo?: boolean;
  /** Before every key in Redis; a hash tag. */
  readonly prefix?: string;
}

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

/** Stores, queue, workers and the tick. */
export async function assemble(config: Config, options: AssembleOptions = {}): Promise<Assembled> {
  const { demo = false, prefix = '{handslag}' } = options;
  const log = logOf(config);
  const stores = await connectMongo({ uri: config.mongodbUri, log });
  const redis = await connectRedis({ url: config.redisUrl, log, prefix: `${prefix}:` });
  const clock = await databaseClock({ databaseNow: stores.databaseNow, log });
  const set = demo ? demoClock(clock, config) : null;
  const queue = await createQueue({ redisUrl: config.redisUrl, prefix, clock: set ?? clock, log });
  const platforms = new Map<PlatformName, ChatPlatform>();
  const ports = portsOf(config, stores, { clock: set ?? clock, log, queue, pace: redis.pace, platforms });
  const front = createFrontDoor(ports);
  const work = {
    wake: (owner: WakeupOwner) => wake(ports, owner),
    send: (recipient: RecipientKey) => sendTo(ports, recipient),
  };
  const workers = startWorkers({ redisUrl: config.redisUrl, prefix, log, work });
  const ticking = startTicking(ports, front);
  return {
    ports,
    front,
    clock,
    demo: set,
    redis,
    platforms,
    ready: () => readiness(stores, redis),
    stop: async () => {
      await Promise.all([ticking.stop(), workers.close()]);
      await queue.close();
      await redis.close();
      clock.stop();
      await stores.close();
    },
  };
}

/** The bot: assembled, connected to its platforms, and listening. */
export async function compose(config: Config, options: AssembleOptions = {}): Promise<Running> {
  const assembled = await assemble(config, options);
  const connected = await connectPlatforms(config, assembled);
  for (const { platform } of connected) assembled.platforms.set(platform.platform, platform);
  const http = createHttp({
    mounts: connected.flatMap(({ mounts }) => mounts),
    health: async () => ({ ok: true, checks: { process: true } }),
    ready: assembled.ready,
    log: assembled.ports.log,
  });
  const port = await http.listen(config.port);
  return {
    ...assembled,
    port,
    stop: async () => {
      await http.close();
      await assembled.stop();
    },
  };
}

const logOf = (config: Config): Log =>
  createLog({
    level: config.logLevel,
    secrets: [config.slack?.botToken, config.slack?.signingSecret, config.teams?.appPassword].filter(
      (secret) => secret !== undefined,
    ),
  });

const nobody: Queue = { wake: async () => undefined, send: async () => undefined };
const unpaced: Pace = { waitFor: async () => 0 };

function portsOf(
  config: Config,
  stores: MongoStores,
  outside: Pick<Ports, 'log' | 'queue' | 'pace' | 'platforms'> & { readonly clock: Clock },
): Ports {
  const holidays = dutchHolidays();
  return {
    ...stores,
    ...outside,
    ids: randomIds,
    tables: { holidays: () => holidays },
    files: programmeFiles,
    defaultReader: { language: config.defaultLanguage, zone: as(config.timeZone) },
  };
}

interface Connected {
  readonly platform: ChatPlatform;
  readonly mounts: readonly Mount[];
}

async function connectPlatforms(config: Config, assembled: Assembled): Promise<readonly Connected[]> {
  const connected: Connected[] = [];
  const words = platformWords(config.defaultLanguage);
  if (config.slack !== null) connected.push(await connectSlack(config.slack, words, assembled));
  if (config.teams !== null) connected.push(await connectTeams(config.teams, words, assembled));
  return connected;
}

type Words = ReturnType<typeof platformWords>;

/** Slack repeats a request for an hour; a signature is too old after five minutes. */
const REPLAY_SECONDS = 600;

async function connectSlack(
  { botToken, signingSecret, apiUrl }: SlackConfig,
  words: Words,
  { ports: { log }, clock, redis, front }: Assembled,
): Promise<Connected> {
  const { createSlack } = await import('../adapters/slack/app.ts');
  const slack = createSlack({
    botToken,
    signingSecret,
    ...(apiUrl === null ? {} : { apiUrl }),
    words,
    log: messageLast(log),
    now: clock.nowSync,
    isReplay: (key) => redis.replay.seenBefore(key, REPLAY_SECONDS),
  });
  slack.connect(front);
  return { platform: slack.platform, mounts: [{ path: '/slack/events', handler: slack.handler }] };
}

/** Slack's own loggers name the fields first. */
const messageLast = ({ info, warn, error }: Log) => ({
  info: (fields: LogFields, event: string) => info(event, fields),
  warn: (fields: LogFields, event: string) => warn(event, fields),
  error: (fields: LogFields, event: string) => error(event, fields),
});
type LogFields = Readonly<Record<string, unknown>>;

/** Loaded only when Teams is configured: the SDK costs 1.5 s and 105 MB. */
async function connectTeams(
  config: TeamsConfig,
  words: Words,
  { ports: { log }, clock, front }: Assembled,
): Promise<Connected> {
  const { createTeams } = await import('../adapters/teams/app.ts');
  const teams = await createTeams({ ...config, words, log, now: clock.nowSync });
  teams.connect(front);
  return { platform: teams.platform, mounts: [{ path: '/api/messages', handler: teams.handler }] };
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

/** Once a minute, from the process's own timer: a scheduler in Redis would be gone after a FLUSHALL. */
function startTicking(ports: Ports, front: FrontDoor) {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const once = () => {
    if (busy) return;
    busy = true;
    running = tick(ports, front)
      .catch((error: unknown) => ports.log.error('tick.failed', { error }))
      .finally(() => {
        busy = false;
      });
  };
  once();
  const timer = setInterval(once, TICK_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
