import { afterAll, expect, test } from 'vitest';
import { startFakeSlack } from '../fakes/slack.ts';
import { aDatabase } from '../services/database.ts';
import { aRedis } from '../services/redis.ts';
import { handslag } from './handslag.ts';

const database = aDatabase();
const slack = await startFakeSlack();
const env = {
  NODE_ENV: 'test',
  MONGODB_URI: database.uri,
  REDIS_URL: aRedis().url,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_API_URL: slack.apiUrl,
};

afterAll(async () => {
  await slack.stop();
  await database.drop();
});

test('handslag doctor: everything well, and the end is 0', async () => {
  const ran = await handslag(['doctor'], env);
  expect(ran.err).toBe('');
  expect(ran.out).toMatch(/database: answers, version \d/);
  expect(ran.out).toMatch(/ok {5}redis: answers/);
  expect(ran.out).toMatch(/ok {5}clock of redis: 0\.\d s/);
  expect(ran.out).toMatch(/ok {5}slack: the token is of T0HANDSLAG/);
  expect(ran.out).toMatch(/- {6}teams: not connected/);
  expect(ran.exit).toBe(0);
});

test('handslag doctor: what is wrong is named with what to do, no secret is printed, and the end is 1', async () => {
  const mail = { SMTP_URL: 'smtp://bot:geheim@127.0.0.1:1', MAIL_FROM: 'wijk@example.org' };
  const ran = await handslag(['doctor'], { ...env, ...mail, SLACK_BOT_TOKEN: 'xoxb-verkeerd' });
  expect(ran.exit).toBe(1);
  expect(ran.out).toMatch(/WRONG {2}slack: invalid_auth\n +Set SLACK_BOT_TOKEN/);
  expect(ran.out).toMatch(/WRONG {2}mail: .*\n +Check SMTP_URL/);
  expect(ran.out + ran.err).not.toMatch(/geheim|verkeerd/);
});
