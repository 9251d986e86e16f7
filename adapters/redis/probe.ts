import { Redis } from 'ioredis';
import { askPolicy } from './eviction.ts';

export interface RedisSeen {
  /** How far its clock is ahead of this machine's, in ms, as seen from half-way. */
  readonly aheadMs: number;
  readonly version: string;
  /** `noeviction`, or what it drops keys by. Null: it is not allowed to ask. */
  readonly policy: string | null;
}

const PATIENCE_MS = 5_000;

/** Looks at Redis, and changes nothing in it. Throws when it does not answer in 5 s. */
export const probeRedis = async (url: string, now: () => number): Promise<RedisSeen> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let refusal: unknown = null;
  redis.on('error', (error: unknown) => {
    refusal = error;
  });
  try {
    await redis.connect();
    const asked = now();
    const [seconds = '0', micros = '0'] = (await redis.time()).map(String);
    const answered = now();
    const info = await redis.info('server').catch(() => '');
    return {
      aheadMs: Number(seconds) * 1_000 + Number(micros) / 1_000 - (asked + answered) / 2,
      version: /redis_version:(\S+)/.exec(info)?.[1] ?? 'unknown',
      policy: await askPolicy(redis),
    };
  } catch (error) {
    throw refusal ?? error;
  } finally {
    redis.disconnect();
  }
};
