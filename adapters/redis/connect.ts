import { Redis } from 'ioredis';
import type { Log, Pace } from '../../src/application/ports/runtime.ts';
import { requireNoEviction } from './eviction.ts';
import { redisPace, takeTokens } from './pace.ts';
import { type ReplayCache, replayCache } from './replay.ts';

export interface RedisPorts {
  readonly pace: Pace;
  readonly replay: ReplayCache;
  /** Throws when Redis does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface RedisOptions {
  readonly url: string;
  readonly log: Log;
  /** Before every key. The braces keep all keys on one node of a Redis Cluster. */
  readonly prefix?: string;
}

const CONNECT_TIMEOUT_MS = 5_000;
const COMMAND_TIMEOUT_MS = 2_000;
const SLOWEST_RECONNECT_MS = 5_000;

/** Nothing that must last is kept here. Throws when Redis does not answer, or may drop keys when its memory is full. */
export const connectRedis = async ({ url, log, prefix = '{handslag}:' }: RedisOptions): Promise<RedisPorts> => {
  const redis = await open(url, log);
  try {
    await requireNoEviction(redis, log);
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  return {
    pace: redisPace(takeTokens(redis, prefix), log),
    replay: replayCache(redis, prefix, log),
    async ping() {
      await redis.ping();
    },
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
};

/** Commands fail at once while Redis is away, instead of piling up until it is back. */
const open = async (url: string, log: Log): Promise<Redis> => {
  let refusal: unknown = null;
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    retryStrategy: (times) => Math.min(times * 200, SLOWEST_RECONNECT_MS),
  });
  redis.on('error', (error: unknown) => {
    refusal = error;
    log.warn('redis.error', { error });
  });
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new Error('Redis does not answer at REDIS_URL', { cause: refusal ?? error });
  }
  return redis;
};
