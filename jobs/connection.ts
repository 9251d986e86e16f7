import { Redis } from 'ioredis';
import type { Log } from '../src/application/ports/runtime.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const COMMAND_TIMEOUT_MS = 5_000;

/** For adding jobs: fails at once while Redis is away. A job is a hint, so its loss costs punctuality alone. */
export function producerConnection(url: string, log: Log): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    lazyConnect: true,
  });
  redis.on('error', (error: unknown) => log.warn('redis.producer', { error }));
  return redis;
}

/** For workers: waits for Redis however long it is away, as BullMQ asks. */
export function workerConnection(url: string, log: Log): Redis {
  const redis = new Redis(url, { connectTimeout: CONNECT_TIMEOUT_MS, maxRetriesPerRequest: null, lazyConnect: true });
  redis.on('error', (error: unknown) => log.warn('redis.worker', { error }));
  return redis;
}
