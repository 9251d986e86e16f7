import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Conversation, PlatformName } from '../../src/application/interaction.ts';
import type { Log, Pace } from '../../src/application/ports/runtime.ts';

interface Rate {
  readonly perSecond: number;
  /** How many may go at once after a rest. */
  readonly burst: number;
}

interface Rates {
  readonly conversation: Rate;
  readonly workspace: Rate;
}

/**
 * Slack: about 1 message a second per channel, and a cap per workspace that is not published.
 * Teams: per conversation 7 in 1 s, 60 in 30 s and 1,800 an hour; half of 50 requests a second per tenant.
 * The playground has no limit.
 */
const RATES: Readonly<Record<PlatformName, Rates | null>> = {
  slack: { conversation: { perSecond: 1, burst: 2 }, workspace: { perSecond: 20, burst: 20 } },
  teams: { conversation: { perSecond: 0.5, burst: 6 }, workspace: { perSecond: 25, burst: 25 } },
  playground: null,
};

export interface Bucket {
  readonly key: string;
  readonly rate: Rate;
}

/** Takes a token from every bucket or from none, and returns how long to wait in ms; 0: taken. */
export type TakeTokens = (buckets: readonly Bucket[]) => Promise<number>;

/** By the clock of Redis, in milliseconds. A bucket that is full again is forgotten. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local tokens, wait = {}, 0
for i, key in ipairs(KEYS) do
  local perMs, burst = ARGV[2 * i - 1] / 1000, tonumber(ARGV[2 * i])
  local stored = redis.call('HMGET', key, 'tokens', 'at')
  local before, at = tonumber(stored[1] or burst), tonumber(stored[2] or now)
  tokens[i] = math.min(burst, before + math.max(0, now - at) * perMs)
  if tokens[i] < 1 then wait = math.max(wait, math.ceil((1 - tokens[i]) / perMs)) end
end
if wait > 0 then return wait end
for i, key in ipairs(KEYS) do
  local perMs, burst = ARGV[2 * i - 1] / 1000, tonumber(ARGV[2 * i])
  redis.call('HSET', key, 'tokens', tostring(tokens[i] - 1), 'at', now)
  redis.call('PEXPIRE', key, math.ceil(burst / perMs) + 1000)
end
return 0
`;

export const takeTokens =
  (redis: Redis, prefix: string): TakeTokens =>
  async (buckets) => {
    const keys = buckets.map(({ key }) => `${prefix}pace:${key}`);
    const rates = buckets.flatMap(({ rate }) => [rate.perSecond, rate.burst]);
    return Number(await redis.eval(TAKE, keys.length, ...keys, ...rates));
  };

/** While Redis is away nothing waits here: the platform's own limit answers, and that is safe to repeat. */
export const redisPace = (take: TakeTokens, log: Log): Pace => ({
  async waitFor(conversation) {
    const rates = RATES[conversation.platform];
    if (rates === null) return 0;
    try {
      return await take(bucketsOf(conversation, rates));
    } catch (error) {
      log.warn('redis.pace.failed', { error });
      return 0;
    }
  },
});

const bucketsOf = ({ platform, workspace, ref }: Conversation, rates: Rates): readonly Bucket[] => {
  const place = createHash('sha256').update(ref).digest('base64url');
  return [
    { key: `${platform}:${workspace}`, rate: rates.workspace },
    { key: `${platform}:${workspace}:${place}`, rate: rates.conversation },
  ];
};
