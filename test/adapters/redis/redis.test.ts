import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRedis, type RedisPorts } from '../../../adapters/redis/connect.ts';
import { requireNoEviction } from '../../../adapters/redis/eviction.ts';
import { takeTokens } from '../../../adapters/redis/pace.ts';
import type { Conversation } from '../../../src/application/interaction.ts';
import type { Log } from '../../../src/application/ports/runtime.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';
import { aRedis } from '../../services/redis.ts';

const twentyAtOnce = <Result>(act: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 20 }, act));

const recordingLog = (): Log & { readonly events: string[] } => {
  const events: string[] = [];
  const note = (event: string): void => {
    events.push(event);
  };
  return { events, info: note, warn: note, error: note };
};

describe('Redis', () => {
  const { url, prefix } = aRedis();
  const client = new Redis(url);
  let redis: RedisPorts;
  beforeAll(async () => {
    redis = await connectRedis({ url, prefix, log: silentLog });
  });
  afterAll(async () => {
    const keys = await client.keys(`${prefix}*`);
    if (keys.length > 0) await client.del(keys);
    await client.quit();
    await redis.close();
  });

  test('of twenty that bring one request, one is the first', async () => {
    const seen = await twentyAtOnce(() => redis.replay.seenBefore('v0=abc', 300));
    expect(seen.filter((before) => !before)).toHaveLength(1);
  });

  test('a request is remembered for as long as it was asked', async () => {
    await redis.replay.seenBefore('v0=def', 300);
    const left = await client.ttl(`${prefix}seen:v0=def`);
    expect(left).toBeGreaterThan(290);
    expect(left).toBeLessThanOrEqual(300);
  });

  describe('a token bucket', () => {
    const take = takeTokens(client, prefix);
    const slow = { perSecond: 0.001, burst: 3 };

    test('lets a burst go and then asks to wait', async () => {
      const waits = await twentyAtOnce(() => take([{ key: 'burst', rate: slow }]));
      expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
      for (const wait of waits.filter((one) => one > 0)) expect(wait).toBeGreaterThan(900_000);
    });

    test('is filled again by time', async () => {
      const fast = { perSecond: 1_000, burst: 1 };
      await take([{ key: 'fast', rate: fast }]);
      await expect.poll(() => take([{ key: 'fast', rate: fast }]), { interval: 5 }).toBe(0);
    });

    test('takes from all buckets or from none', async () => {
      const empty = { key: 'empty', rate: { perSecond: 0.001, burst: 1 } };
      const full = { key: 'full', rate: { perSecond: 0.001, burst: 1 } };
      await take([empty]);
      expect(await take([full, empty])).toBeGreaterThan(0);
      expect(await take([full])).toBe(0);
    });

    test('is forgotten once it is full again', async () => {
      await take([{ key: 'short', rate: { perSecond: 10, burst: 1 } }]);
      expect(await client.pttl(`${prefix}pace:short`)).toBeGreaterThan(0);
    });
  });

  test('conversations do not wait for each other, and the playground for nobody', async () => {
    const conversation = (platform: Conversation['platform'], ref: string): Conversation => ({
      platform,
      workspace: 'T1',
      kind: 'channel',
      ref,
    });
    const busy = await twentyAtOnce(() => redis.pace.waitFor(conversation('slack', 'C1')));
    expect(busy.filter((wait) => wait === 0)).toHaveLength(2);
    expect(await redis.pace.waitFor(conversation('slack', 'C2'))).toBe(0);
    const played = await twentyAtOnce(() => redis.pace.waitFor(conversation('playground', 'C1')));
    expect(Math.max(...played)).toBe(0);
  });

  test('a Redis that may drop keys is refused, with the way to set it right', async () => {
    const dropping = { config: async () => ['maxmemory-policy', 'allkeys-lru'] } as unknown as Redis;
    await expect(requireNoEviction(dropping, silentLog)).rejects.toThrow(/allkeys-lru.*CONFIG SET maxmemory-policy/);
  });

  test('where asking is forbidden, a warning has to do', async () => {
    const forbidding = {
      config: async () => {
        throw new Error("NOPERM this user has no permissions to run the 'config|get' command");
      },
    } as unknown as Redis;
    const log = recordingLog();
    await requireNoEviction(forbidding, log);
    expect(log.events).toEqual(['redis.policy.unknown']);
  });

  test('a Redis that does not answer stops the start', async () => {
    await expect(connectRedis({ url: 'redis://127.0.0.1:1', log: silentLog })).rejects.toThrow(/REDIS_URL/);
  });

  test('when Redis goes away, nothing waits and nothing fails', async () => {
    const log = recordingLog();
    const leaving = await connectRedis({ url, prefix, log });
    await leaving.close();
    expect(await leaving.replay.seenBefore('v0=ghi', 300)).toBe(false);
    const slack: Conversation = { platform: 'slack', workspace: 'T1', kind: 'direct', ref: 'D9' };
    expect(await leaving.pace.waitFor(slack)).toBe(0);
    expect(log.events).toEqual(['redis.replay.failed', 'redis.pace.failed']);
  });
});
