import type { Redis } from 'ioredis';
import type { Log } from '../../src/application/ports/runtime.ts';

const HOW =
  'set it with `redis-cli CONFIG SET maxmemory-policy noeviction`, or maxmemory-policy noeviction in redis.conf';

/** With any other policy, a full Redis silently drops jobs. Where CONFIG is forbidden (some hosted ones), only a warning is possible. */
export const requireNoEviction = async (redis: Pick<Redis, 'config'>, log: Log): Promise<void> => {
  const policy = await askPolicy(redis);
  if (policy === null) {
    log.warn('redis.policy.unknown', { advice: `CONFIG is forbidden: see to it that maxmemory-policy is noeviction` });
    return;
  }
  if (policy !== 'noeviction') {
    throw new Error(`Redis has maxmemory-policy ${policy} and would drop jobs when its memory is full: ${HOW}`);
  }
};

/** Null: it is not allowed to ask. */
export const askPolicy = async (redis: Pick<Redis, 'config'>): Promise<string | null> => {
  try {
    const answer: unknown = await redis.config('GET', 'maxmemory-policy');
    const policy = Array.isArray(answer) ? answer[1] : null;
    return typeof policy === 'string' ? policy : null;
  } catch (error) {
    const refused = error instanceof Error && /NOPERM|unknown command|not allowed|disabled/i.test(error.message);
    if (refused) return null;
    throw error;
  }
};
