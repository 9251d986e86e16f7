import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { createTeams } from '../../../adapters/teams/app.ts';
import { createTeamsClient } from '../../../adapters/teams/client.ts';
import { toConversation } from '../../../adapters/teams/conversation-ref.ts';
import { HandslagTeamsAdapter } from '../../../adapters/teams/sdk.ts';
import { personalChatOf, startFakeTeams, type TeamsFailure } from '../../fakes/teams.ts';
import { card, optionsWith } from './bot.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  nock.cleanAll();
});

const anonymous = { appId: '', appPassword: '', appType: 'MultiTenant', tenantId: null } as const;

const start = async (timeoutMs = 5_000) => {
  const fake = await startFakeTeams();
  stops.push(fake.stop);
  const sdk = new HandslagTeamsAdapter(anonymous);
  const client = createTeamsClient({
    connector: (url, attempt) => sdk.connector(url, attempt),
    allowedHost: (url) => url.startsWith('http://127.0.0.1'),
    timeoutMs,
  });
  const ref = (serviceUrl = fake.serviceUrl) => ({
    serviceUrl,
    conversationId: personalChatOf('anna'),
    botId: fake.botId,
    tenantId: fake.tenantId,
  });
  return { fake, client, ref };
};

const message = { type: 'message', attachments: [] };

describe('one request per attempt', () => {
  test.each<[TeamsFailure, object]>([
    ['rateLimited', { kind: 'notSent', retryAfterMs: 2_000 }],
    ['conflict', { kind: 'notSent' }],
    ['serverError', { kind: 'ambiguous' }],
    ['reset', { kind: 'ambiguous' }],
    ['replyLost', { kind: 'ambiguous' }],
    ['hang', { kind: 'ambiguous' }],
    ['gone', { kind: 'gone' }],
    ['refused', { kind: 'failed' }],
    ['tooLarge', { kind: 'tooLarge' }],
  ])('%s', async (failure, outcome) => {
    const { fake, client, ref } = await start(failure === 'hang' ? 300 : 5_000);
    fake.failNext(failure);
    expect(await client.post(ref(), message)).toMatchObject(outcome);
    expect(fake.posts()).toBe(1);
  });

  test('a refused connection: certainly not sent', async () => {
    const { fake, client, ref } = await start();
    await fake.stop();
    stops.pop();
    expect(await client.post(ref(), message)).toMatchObject({ kind: 'notSent', reason: 'ECONNREFUSED' });
  });

  test('a stored reference to a host that is not listed is not written to', async () => {
    const { client, ref } = await start();
    expect(await client.post(ref('https://example.org/'), message)).toMatchObject({ kind: 'failed' });
  });

  test('a person who never had the bot: gone', async () => {
    const { fake, client } = await start();
    const target = { serviceUrl: fake.serviceUrl, tenantId: fake.tenantId, botId: fake.botId, userId: 'nobody' };
    expect(await client.openDirect(target)).toMatchObject({ kind: 'gone' });
  });

  test('a conversation is served in order, one message at a time', async () => {
    const { fake, client, ref } = await start();
    let busy = 0;
    let most = 0;
    fake.onPost((moment) => {
      busy += moment === 'received' ? 1 : -1;
      most = Math.max(most, busy);
    });
    const texts = ['one', 'two', 'three', 'four'];
    await Promise.all(texts.map((summary) => client.post(ref(), { ...message, summary })));
    expect(most).toBe(1);
    expect(fake.messagesIn(personalChatOf('anna')).map(({ summary }) => summary)).toEqual(texts);
  });
});

describe("the bot's own token", () => {
  const live = async () => {
    const teams = await createTeams(optionsWith({ appId: 'app-live', serviceHosts: ['smba.trafficmanager.net'] }));
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const place = { serviceUrl, conversationId: 'a:anna', botId: '28:app-live', tenantId: 'tenant-haarlem' };
    return () => teams.platform.post(toConversation(place, 'direct'), card('hello'), 'key', 'full');
  };

  test('signs what is sent', async () => {
    const login = nock('https://login.microsoftonline.com').persist();
    login
      .get(/.*/)
      .reply(200, {
        tenant_discovery_endpoint:
          'https://login.microsoftonline.com/tenant-haarlem/v2.0/.well-known/openid-configuration',
        token_endpoint: 'https://login.microsoftonline.com/tenant-haarlem/oauth2/v2.0/token',
        authorization_endpoint: 'https://login.microsoftonline.com/tenant-haarlem/oauth2/v2.0/authorize',
        end_session_endpoint: 'https://login.microsoftonline.com/tenant-haarlem/oauth2/v2.0/logout',
        issuer: 'https://login.microsoftonline.com/tenant-haarlem/v2.0',
        jwks_uri: 'https://login.microsoftonline.com/tenant-haarlem/discovery/v2.0/keys',
      })
      .post(/token/)
      .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'token-of-the-bot' });
    const bodies: nock.Body[] = [];
    nock('https://smba.trafficmanager.net', { reqheaders: { authorization: 'Bearer token-of-the-bot' } })
      .post('/emea/v3/conversations/a%3Aanna/activities', (body) => bodies.push(body) > 0)
      .reply(201, { id: 'message-1' });
    expect(await (await live())()).toEqual({ kind: 'sent', ref: 'message-1' });
    expect(bodies[0]).toMatchObject({ type: 'message', summary: 'hello' });
    expect(bodies[0]).not.toHaveProperty('text');
  });

  test('can not be had: nothing was sent, and it is tried later', async () => {
    nock('https://login.microsoftonline.com').persist().get(/.*/).reply(500).post(/.*/).reply(500);
    const fake = nock('https://smba.trafficmanager.net').post(/.*/).reply(201, { id: 'message-1' });
    const teams = await createTeams(optionsWith({ appId: 'app-refused', serviceHosts: ['smba.trafficmanager.net'] }));
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const place = { serviceUrl, conversationId: 'a:anna', botId: '28:app', tenantId: 'tenant-haarlem' };
    const sent = teams.platform.post(toConversation(place, 'direct'), card('hello'), 'key', 'full');
    expect(await sent).toMatchObject({ kind: 'notSent' });
    expect(fake.isDone()).toBe(false);
  });
});
