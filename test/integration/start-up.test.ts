import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { aDatabase } from '../services/database.ts';
import { type Environment, freePort, startNode, stop, untilReady } from '../services/processes.ts';
import { aRedis } from '../services/redis.ts';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
const TEAMS = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_PASSWORD: 'test',
  MICROSOFT_APP_TENANT_ID: '66666666-7777-8888-9999-000000000000',
};
const BOT = ['--import', 'tsx', '--import', './test/services/teams-sdk-probe.mjs', 'src/main.ts'];

const database = aDatabase();
afterAll(() => database.drop());

const withServices = async (platforms: Environment): Promise<Environment> => ({
  NODE_ENV: 'production',
  LOG_LEVEL: 'silent',
  MONGODB_URI: database.uri,
  REDIS_URL: aRedis().url,
  PORT: String(await freePort()),
  ...platforms,
});

/** Starts the bot, waits until it is ready, asks it to end. */
const fromStartToEnd = async (platforms: Environment) => {
  const environment = await withServices(platforms);
  const bot = startNode(BOT, environment);
  const printed = bot.stdout === null ? '' : text(bot.stdout);
  const url = `http://127.0.0.1:${environment['PORT']}`;
  await untilReady(bot, `${url}/readyz`);
  const healthy = await fetch(`${url}/healthz`);
  const code = await stop(bot);
  return { healthy: healthy.status, code, printed: await printed };
};

const refused = async (environment: Environment) => {
  const bot = startNode(BOT, environment, 'pipe');
  const words = bot.stderr === null ? '' : text(bot.stderr);
  bot.stdout?.resume();
  const code = await new Promise((resolve) => bot.once('exit', resolve));
  return { code, words: await words };
};

describe('the bot as a process', () => {
  test('with Slack alone it starts without the SDK of Teams, and ends in order', async () => {
    const { healthy, code, printed } = await fromStartToEnd(SLACK);
    expect(healthy).toBe(200);
    expect(code).toBe(0);
    expect(printed).toContain('Handslag listens on port');
    expect(printed).toContain('files of the Teams SDK: 0\n');
  });

  test('with both platforms the SDK of Teams is there', async () => {
    const { code, printed } = await fromStartToEnd({ ...SLACK, ...TEAMS });
    expect(code).toBe(0);
    expect(printed).toMatch(/files of the Teams SDK: [1-9]/);
  });

  test('a wrong environment is refused with every error at once', async () => {
    const { code, words } = await refused({ PORT: '99999', LOG_LEVEL: 'loud', REDIS_URL: 'redis://127.0.0.1:1' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'MONGODB_URI', 'SLACK_BOT_TOKEN', 'MICROSOFT_APP_ID'])
      expect(words).toContain(`  ${name}: `);
    expect(words).not.toContain('REDIS_URL: ');
  });

  test('a Redis that does not answer is said, without a stack', async () => {
    const environment = await withServices(SLACK);
    const { code, words } = await refused({ ...environment, REDIS_URL: 'redis://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(words).toContain("Handslag can't start:");
    expect(words).toMatch(/redis/i);
    expect(words).not.toContain('    at ');
  });
});
