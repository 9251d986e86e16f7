import type { Redis } from 'ioredis';
import type { Log } from '../../src/application/ports/runtime.ts';

export interface ReplayCache {
  /**
   * Whether that key was seen in the last `ttlSeconds`; it is remembered from now on. False while Redis is away:
   * the inbox still knows every interaction that was noted.
   */
  seenBefore(key: string, ttlSeconds: number): Promise<boolean>;
}

export const replayCache = (redis: Redis, prefix: string, log: Log): ReplayCache => ({
  async seenBefore(key, ttlSeconds) {
    try {
      return (await redis.set(`${prefix}seen:${key}`, '1', 'EX', ttlSeconds, 'NX')) === null;
    } catch (error) {
      log.warn('redis.replay.failed', { error });
      return false;
    }
  },
});
