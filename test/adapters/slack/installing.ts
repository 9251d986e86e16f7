import { createServer } from 'node:http';
import nock from 'nock';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { CredentialStore } from '../../../src/application/ports/credentials.ts';
import type { Installation } from '../../../src/application/ports/workspaces.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { platformWords } from '../../../src/views/platform-words.ts';
import { memoryWorkspaces } from '../../fakes/memory/workspaces.ts';
import { addressOf } from '../../fakes/slack/server.ts';
import { TestFrontDoor } from './bot-under-test.ts';
import { words } from './builders.ts';

export const NOW = as<Instant>('2027-03-01T10:00:00.000Z');
export const SIGNING_SECRET = 'made-up-signing-secret';

const memoryCredentials = () => {
  const kept = new Map<string, string>();
  const store: CredentialStore = {
    put: async (key, secret) => void kept.set(key, secret),
    get: async (key) => kept.get(key) ?? null,
    remove: async (key) => void kept.delete(key),
  };
  return { kept, store };
};

/** A bot that others install: real pages on a real server, Slack's side asserted with nock. */
export const startInstallable = async () => {
  const { kept, store } = memoryCredentials();
  const told: { readonly what: 'stopped' | 'works'; readonly installation: string; readonly at: Instant | null }[] = [];
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const workspaces = memoryWorkspaces();
  const clock = { now: NOW };
  const slack = createSlack({
    botToken: null,
    signingSecret: SIGNING_SECRET,
    install: {
      clientId: '111.222',
      clientSecret: 'client-secret-of-the-app',
      stateSecret: 'a-state-secret-of-thirty-two-characters',
      publicUrl: 'https://handslag.example.nl',
      credentials: store,
      words: platformWords('nl'),
    },
    workspaces,
    installations: {
      stopped: async ({ installation }: Installation, at) => void told.push({ what: 'stopped', installation, at }),
      works: async ({ installation }: Installation) => void told.push({ what: 'works', installation, at: null }),
    },
    words,
    log: { info: note, warn: note, error: note },
    now: () => clock.now,
  });
  const front = new TestFrontDoor();
  front.platform = slack.platform;
  slack.connect(front);
  const server = createServer((req, res) => {
    const page = slack.pages.find(({ path }) => (req.url ?? '').split('?')[0] === path);
    if (page === undefined) slack.handler(req, res);
    else void page.handler(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const url = addressOf(server);
  return {
    slack,
    front,
    kept,
    told,
    logged,
    workspaces,
    clock,
    url,
    /** Opens the install page as a browser does. */
    open: async () => {
      const response = await fetch(`${url}/slack/install`, { headers: { connection: 'close' } });
      const html = await response.text();
      const address = /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const cookie = response.headers.get('set-cookie') ?? '';
      return { response, html, cookie, address: new URL(address) };
    },
    /** Comes back from Slack, with the cookie of a browser. */
    comeBack: async (query: Readonly<Record<string, string>>, cookie: string) => {
      const address = `${url}/slack/oauth_redirect?${new URLSearchParams(query)}`;
      const response = await fetch(address, { headers: { connection: 'close', cookie: cookie.split(';')[0] ?? '' } });
      return { status: response.status, html: await response.text() };
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      nock.cleanAll();
      nock.enableNetConnect();
    },
  };
};

export type Installable = Awaited<ReturnType<typeof startInstallable>>;

/** What Slack answers for a code. */
export const granted = (over: Readonly<Record<string, unknown>> = {}) => ({
  ok: true,
  access_token: 'xoxb-of-haarlem',
  token_type: 'bot',
  scope: 'chat:write,commands',
  bot_user_id: 'U0BOT',
  app_id: 'A0APP',
  team: { id: 'T0HAARLEM', name: 'Gemeente Haarlem' },
  enterprise: null,
  is_enterprise_install: false,
  authed_user: { id: 'U0ADMIN', access_token: 'xoxp-of-the-admin', scope: 'identify' },
  ...over,
});

/** Slack's side of one exchange; returns what was asked. */
export const exchanges = (answer: object) => {
  const asked: Record<string, unknown>[] = [];
  nock('https://slack.com')
    .post('/api/oauth.v2.access', (body) => asked.push(body) > 0)
    .reply(200, answer);
  nock('https://slack.com')
    .persist()
    .post('/api/auth.test')
    .reply(200, { ok: true, bot_id: 'B0BOT', url: 'https://x' });
  return asked;
};

export const install = async (bot: Installable, answer: object = granted()) => {
  const { address, cookie } = await bot.open();
  const asked = exchanges(answer);
  const state = address.searchParams.get('state') ?? '';
  const page = await bot.comeBack({ code: 'the-code', state }, cookie);
  return { page, asked };
};
