import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { signed } from '../../fakes/slack/bot.ts';
import { card, text } from './builders.ts';
import { granted, type Installable, install, NOW, SIGNING_SECRET, startInstallable } from './installing.ts';

let bot: Installable;
beforeEach(async () => {
  bot = await startInstallable();
});
afterEach(() => bot.stop());

const channel = (workspace: string) => ({ platform: 'slack', workspace, kind: 'channel', ref: 'C0RAAKS' }) as const;
const post = (workspace: string) => bot.slack.platform.post(channel(workspace), card(text('Hallo')), 'key', 'full');

/** Slack takes one message, of that token alone. */
const takesMessageOf = (token: string, answer: object = { ok: true, channel: 'C0RAAKS', ts: '1.000001' }) =>
  nock('https://slack.com', { reqheaders: { authorization: `Bearer ${token}` } })
    .post('/api/chat.postMessage')
    .reply(200, answer);

const event = async (fields: object, over: object = {}) => {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T0HAARLEM',
    event_id: `Ev${Math.random()}`,
    event_time: Date.parse(bot.clock.now) / 1000,
    event: fields,
    authorizations: [{ enterprise_id: null, team_id: 'T0HAARLEM', is_enterprise_install: false }],
    ...over,
  });
  const headers = signed(SIGNING_SECRET, body, Date.parse(bot.clock.now) / 1000);
  const init = {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json', connection: 'close' },
  };
  return (await fetch(bot.url, init)).status;
};

describe('the install page', () => {
  test('leads to Slack with the least scopes, a state and the address to come back to', async () => {
    const { response, html, cookie, address } = await bot.open();
    expect(response.status).toBe(200);
    expect(html).toContain('Handslag installeren in Slack');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(address.origin + address.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(address.searchParams.get('client_id')).toBe('111.222');
    expect(address.searchParams.get('redirect_uri')).toBe('https://handslag.example.nl/slack/oauth_redirect');
    expect(address.searchParams.get('scope')?.split(',').sort()).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'files:read',
      'im:history',
      'im:write',
    ]);
    expect(cookie).toMatch(/slack-app-oauth-state=[^;]+; Secure; HttpOnly/);
  });

  test('is read, never written to', async () => {
    const response = await fetch(`${bot.url}/slack/install`, { method: 'POST', headers: { connection: 'close' } });
    expect(response.status).toBe(405);
  });
});

describe('coming back from Slack', () => {
  test('the code is exchanged once, with the client secret, and the token is kept', async () => {
    const { page, asked } = await install(bot);
    expect(page.status).toBe(200);
    expect(page.html).toContain('Handslag is geïnstalleerd');
    expect(asked).toEqual([
      {
        client_id: '111.222',
        client_secret: 'client-secret-of-the-app',
        code: 'the-code',
        redirect_uri: 'https://handslag.example.nl/slack/oauth_redirect',
      },
    ]);
    expect([...bot.kept.keys()]).toEqual(['slack/T0HAARLEM']);
    expect(bot.told).toEqual([{ what: 'works', installation: 'T0HAARLEM', at: null }]);
  });

  test('nothing that belongs to the person who installed it is kept, and no secret is logged', async () => {
    await install(bot);
    expect(JSON.stringify([...bot.kept.values()])).not.toContain('xoxp-');
    expect(bot.logged.join()).not.toMatch(/xox|client-secret|the-code/);
  });

  test('in another browser, with another state or without one, nothing is asked and nothing kept', async () => {
    const { address, cookie } = await bot.open();
    const state = address.searchParams.get('state') ?? '';
    const other = await bot.open();
    expect((await bot.comeBack({ code: 'c', state }, other.cookie)).status).toBe(400);
    expect((await bot.comeBack({ code: 'c', state }, '')).status).toBe(400);
    expect((await bot.comeBack({ code: 'c' }, cookie)).status).toBe(400);
    expect((await bot.comeBack({ code: 'c', state: 'forged' }, 'slack-app-oauth-state=forged')).status).toBe(400);
    expect(bot.kept.size).toBe(0);
  });

  test('whoever stops gets a page that says so, with a way to begin again', async () => {
    const { address, cookie } = await bot.open();
    const state = address.searchParams.get('state') ?? '';
    const { status, html } = await bot.comeBack({ error: 'access_denied', state }, cookie);
    expect(status).toBe(400);
    expect(html).toContain('Begin opnieuw');
  });

  test('an organisation is kept under its own id', async () => {
    const organisation = { team: null, enterprise: { id: 'E0STAD', name: 'Stad' }, is_enterprise_install: true };
    await install(bot, granted({ ...organisation, access_token: 'xoxb-of-the-city' }));
    expect([...bot.kept.keys()]).toEqual(['slack/E0STAD']);
    await event(
      { type: 'app_home_opened', user: 'U1', tab: 'home' },
      {
        team_id: 'T0WIJK',
        authorizations: [{ enterprise_id: 'E0STAD', team_id: 'T0WIJK', is_enterprise_install: true }],
      },
    );
    takesMessageOf('xoxb-of-the-city');
    expect((await post('T0WIJK')).kind).toBe('sent');
  });
});

describe('speaking in several workspaces', () => {
  test('each with its own token', async () => {
    await install(bot);
    await install(bot, granted({ access_token: 'xoxb-of-delft', team: { id: 'T0DELFT', name: 'Delft' } }));
    takesMessageOf('xoxb-of-haarlem');
    takesMessageOf('xoxb-of-delft');
    expect((await post('T0HAARLEM')).kind).toBe('sent');
    expect((await post('T0DELFT')).kind).toBe('sent');
    expect(nock.pendingMocks().filter((mock) => mock.includes('chat.postMessage'))).toEqual([]);
  });

  test('where it is not installed, what is said waits, and Slack is not called', async () => {
    expect(await post('T0NOWHERE')).toEqual({ kind: 'notSent', retryAfterMs: 60_000, reason: 'not_installed' });
  });

  test('a guest of another organisation is reached where they were heard', async () => {
    await install(bot);
    await event({ type: 'app_mention', user: 'U0GUEST', team: 'T0POLICE', channel: 'C0SHARED', text: 'help' });
    expect(bot.front.noted[0]?.account).toMatchObject({ workspace: 'T0POLICE', user: 'U0GUEST' });
    nock('https://slack.com', { reqheaders: { authorization: 'Bearer xoxb-of-haarlem' } })
      .post('/api/conversations.open')
      .reply(200, { ok: true, channel: { id: 'D0GUEST' } });
    const guest = { platform: 'slack', workspace: 'T0POLICE', user: 'U0GUEST' } as const;
    expect(await bot.slack.platform.openDirect(guest)).toMatchObject({
      kind: 'opened',
      conversation: { workspace: 'T0HAARLEM', ref: 'D0GUEST' },
    });
    const stranger = { ...guest, user: 'U0OTHER' };
    expect((await bot.slack.platform.openDirect(stranger)).kind).toBe('notSent');
  });
});

describe('a token that expires', () => {
  const expiring = () => granted({ access_token: 'xoxe.xoxb-first', refresh_token: 'xoxe-1-first', expires_in: 3600 });

  test('is renewed before it does, once for all who ask together, and the new one is kept', async () => {
    await install(bot, expiring());
    const asked: unknown[] = [];
    nock('https://slack.com')
      .post('/api/oauth.v2.access', (body) => asked.push(body) > 0)
      .reply(200, {
        ok: true,
        token_type: 'bot',
        access_token: 'xoxe.xoxb-second',
        refresh_token: 'xoxe-1-second',
        expires_in: 43_200,
      });
    takesMessageOf('xoxe.xoxb-second');
    takesMessageOf('xoxe.xoxb-second');
    const outcomes = await Promise.all([post('T0HAARLEM'), post('T0HAARLEM')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(asked).toEqual([
      {
        client_id: '111.222',
        client_secret: 'client-secret-of-the-app',
        grant_type: 'refresh_token',
        refresh_token: 'xoxe-1-first',
      },
    ]);
    expect(bot.kept.get('slack/T0HAARLEM')).toContain('xoxe-1-second');
    expect(bot.logged.join()).not.toContain('xoxe');
  });
});

describe('when the app is taken away', () => {
  test('its token goes, what is said there waits, and the application is told once', async () => {
    await install(bot);
    bot.clock.now = as<Instant>('2027-03-02T10:00:00.000Z');
    expect(await event({ type: 'app_uninstalled' })).toBe(200);
    expect(await event({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } })).toBe(200);
    expect(bot.kept.size).toBe(0);
    expect(bot.told.filter(({ what }) => what === 'stopped').map(({ installation }) => installation)).toEqual([
      'T0HAARLEM',
      'T0HAARLEM',
    ]);
    expect((await post('T0HAARLEM')).kind).toBe('notSent');
  });

  test('the token of a person alone is no reason', async () => {
    await install(bot);
    await event({ type: 'tokens_revoked', tokens: { oauth: ['U0ADMIN'] } });
    expect(bot.kept.size).toBe(1);
  });

  test('installed again, it goes on; a late word of the first time changes nothing', async () => {
    await install(bot);
    await event({ type: 'app_uninstalled' });
    bot.clock.now = as<Instant>('2027-03-02T10:00:00.000Z');
    await install(bot, granted({ access_token: 'xoxb-again' }));
    await event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, { event_time: Date.parse(NOW) / 1000 });
    takesMessageOf('xoxb-again');
    expect((await post('T0HAARLEM')).kind).toBe('sent');
  });

  test('and Slack did not say so, a refused token tells it', async () => {
    await install(bot);
    nock.cleanAll();
    takesMessageOf('xoxb-of-haarlem', { ok: false, error: 'account_inactive' });
    nock('https://slack.com').post('/api/auth.test').reply(200, { ok: false, error: 'account_inactive' });
    expect(await post('T0HAARLEM')).toMatchObject({ kind: 'notSent', reason: 'account_inactive' });
    expect(bot.told.at(-1)).toMatchObject({ what: 'stopped', installation: 'T0HAARLEM' });
  });

  test('a person who is gone is not taken for that', async () => {
    await install(bot);
    takesMessageOf('xoxb-of-haarlem', { ok: false, error: 'account_inactive' });
    expect(await post('T0HAARLEM')).toEqual({ kind: 'gone', reason: 'account_inactive' });
    expect(bot.told.filter(({ what }) => what === 'stopped')).toEqual([]);
  });
});
