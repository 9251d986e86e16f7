import { createSign, generateKeyPairSync } from 'node:crypto';
import nock from 'nock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowHosts } from '../../../adapters/teams/admission.ts';
import { createTeams } from '../../../adapters/teams/app.ts';
import { startFakeTeams } from '../../fakes/teams.ts';
import { optionsWith, type RunningBot, startBot } from './bot.ts';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as Microsoft signs it for one bot and one service address. */
const token = (claims: object = {}, privateKey = keys.privateKey): string => {
  const seconds = Math.floor(performance.timeOrigin / 1000);
  const body = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${part({
    iss: 'https://api.botframework.com',
    aud: 'app-1',
    serviceurl: SERVICE,
    nbf: seconds - 300,
    exp: seconds + 3600,
    ...claims,
  })}`;
  return `Bearer ${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`;
};

const activity = (changed: object = {}) => ({
  type: 'message',
  id: 'activity-1',
  text: 'mijn',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:anna', aadObjectId: 'aad-anna' },
  recipient: { id: '28:app-1' },
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: 'tenant-haarlem' },
  channelData: { tenant: { id: 'tenant-haarlem' } },
  ...changed,
});

describe('who may speak to the bot', () => {
  let bot: RunningBot;

  beforeAll(async () => {
    nock('https://login.botframework.com')
      .persist()
      .get('/v1/.well-known/openidconfiguration')
      .reply(200, { jwks_uri: 'https://login.botframework.com/v1/keys' })
      .get('/v1/keys')
      .reply(200, { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams'] }] });
    bot = await startBot({ serviceHosts: ['smba.trafficmanager.net'] });
  });
  afterAll(async () => {
    nock.cleanAll();
    await bot.stop();
  });
  beforeEach(() => {
    bot.front.heard.length = 0;
  });

  const post = (body: unknown, authorization?: string) =>
    fetch(bot.url, {
      method: 'POST',
      headers: authorization === undefined ? {} : { Authorization: authorization },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }).then(({ status }) => status);

  test('Microsoft, with its signature over this bot and this service address', async () => {
    expect(await post(activity(), token())).toBe(200);
    await bot.idle();
    expect(bot.front.heard).toHaveLength(1);
  });

  test.each([
    ['no token', undefined],
    ['an empty token', 'Bearer '],
    ['a token of another key', token({}, otherKeys.privateKey)],
    ['a token for another bot', token({ aud: 'app-2' })],
    ['a token of another issuer', token({ iss: 'https://example.org' })],
    ['a token for another service address', token({ serviceurl: 'https://example.org/' })],
    ['a token that has expired', token({ nbf: 1_000_000, exp: 1_000_600 })],
  ])('not with %s', async (_why, authorization) => {
    expect(await post(activity(), authorization)).toBe(401);
    expect(bot.front.heard).toEqual([]);
  });

  test('not from another tenant', async () => {
    const other = { channelData: { tenant: { id: 'tenant-other' } } };
    expect(await post(activity(other), token())).toBe(403);
    expect(bot.front.heard).toEqual([]);
  });

  test('not with a service address that is not listed, authentic as the token may be', async () => {
    const serviceUrl = 'https://smba.trafficmanager.net.example.org/emea/';
    expect(await post(activity({ serviceUrl }), token({ serviceurl: serviceUrl }))).toBe(403);
    expect(bot.front.heard).toEqual([]);
  });

  test('not through another channel than Teams', async () => {
    expect(await post(activity({ channelId: 'webchat' }), token())).not.toBe(200);
    expect(bot.front.heard).toEqual([]);
  });

  test.each([
    ['no JSON', 'not json', 400],
    ['a list', [], 400],
    ['an activity without a sender', { ...activity(), from: undefined }, 400],
    ['a body above 256 KB', activity({ text: 'x'.repeat(300_000) }), 413],
  ])('not with %s', async (_what, body, status) => {
    expect(await post(body, token())).toBe(status);
    expect(bot.front.heard).toEqual([]);
  });
});

test('without an app id the bot does not start: the SDK would let everybody in', async () => {
  await expect(createTeams(optionsWith({ appId: '' }))).rejects.toThrow('without an app id');
});

test('before the application is connected, a request is asked to come back', async () => {
  const fake = await startFakeTeams();
  const { handler } = await createTeams(optionsWith({ anonymous: true, serviceHosts: [fake.host] }));
  const { createServer } = await import('node:http');
  const server = createServer(handler).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })).status).toBe(503);
  server.close();
  await fake.stop();
});

describe('hosts of service addresses', () => {
  const allowed = allowHosts(['smba.trafficmanager.net', 'localhost:56150']);
  test.each([
    ['https://smba.trafficmanager.net/teams/', true],
    ['https://SMBA.trafficmanager.net/', true],
    ['http://localhost:56150/x', true],
    ['http://smba.trafficmanager.net/', false],
    ['http://localhost:9/', false],
    ['https://user:pass@smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net@example.org/', false],
    ['https://example.org/smba.trafficmanager.net', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
  ])('%s: %s', (url, expected) => {
    expect(allowed(url)).toBe(expected);
  });
});
