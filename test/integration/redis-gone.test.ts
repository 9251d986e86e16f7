import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tick } from '../../src/application/time/tick.ts';
import type { Running } from '../../src/compose.ts';
import { as, type Instant } from '../../src/domain/ids.ts';
import { programmeStands, type Surroundings, startBot, surroundings, until } from './bot.ts';
import { programmeOf } from './parties.ts';

/** Before the hours in which people may be written to, on a Monday. */
const EARLY = as<Instant>('2029-10-01T04:00:00.000Z');
const AT_WORK = as<Instant>('2029-10-01T06:30:00.000Z');

let around: Surroundings;
let bot: Running;
let redis: Redis;

beforeAll(async () => {
  around = await surroundings();
  redis = new Redis(around.config.redisUrl);
  bot = await startBot(around);
});

afterAll(async () => {
  await bot?.stop();
  redis?.disconnect();
  await around?.clear();
});

/** Keys of this test alone: others use the same Redis. */
const keys = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const some of redis.scanStream({ match: `${around.prefix}*`, count: 1_000 })) found.push(...some);
  return found;
};

const armed = async (): Promise<boolean> => (await keys()).some((key) => key.includes('wake-person'));

test('with everything gone from Redis, the tick arms what is due again, and it is sent', async () => {
  bot.demo?.setTo(EARLY);
  await programmeStands(bot.ports, programmeOf(1));
  await tick(bot.ports, bot.front);
  await until('the owner’s question to be armed', armed);
  await redis.del(...(await keys()));
  expect(await armed()).toBe(false);

  await tick(bot.ports, bot.front);
  expect(await armed()).toBe(true);
  expect(around.slack.texts('D0P1')).toEqual([]);

  bot.demo?.setTo(AT_WORK);
  await tick(bot.ports, bot.front);
  await around.slack.until('the owner’s question', () =>
    around.slack.texts('D0P1').find((text) => text.includes('Klopt dit?')),
  );
});
