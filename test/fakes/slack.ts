import { addressOf, serveFakeSlack } from './slack/server.ts';
import { type Call, type FakeMessage, FakeState, type Fault, type Moment } from './slack/state.ts';
import { createUser, type FakeSlackUser } from './slack/user.ts';
import { wordsOf } from './slack/words.ts';

/**
 * Slack, played by a server in this process. The bot is told its address (SLACK_API_URL) and speaks to it over HTTP;
 * people act through `user(...)`, which sends signed requests to the bot.
 */
export interface FakeSlack {
  /** To be given to the bot: SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly workspace: string;
  /** Where the bot listens, `/slack/events` included. */
  connectTo(botUrl: string): void;
  user(id: string): FakeSlackUser;
  /** Messages, oldest first; those for one person included. */
  messages(channel?: string): readonly FakeMessage[];
  /** The words of every message, buttons in square brackets. */
  texts(channel?: string): readonly string[];
  /** Every call that arrived, oldest first. */
  calls(method?: string): readonly Call[];
  /** What the next call does; by default the next that sends or edits a message. Several are served in order. */
  failNext(fault: Fault, method?: string): void;
  /** Runs at that moment of the next call of a method, and is awaited before the call goes on. */
  whenNext(method: string, moment: Moment, run: () => void | Promise<void>): void;
  /** That channel or person can't be written to any more. */
  remove(id: string): void;
  expireTriggers(expired: boolean): void;
  allowHistory(allowed: boolean): void;
  until<T>(what: string, check: () => T | null | undefined | false, timeoutMs?: number): Promise<T>;
  /** Forgets calls and faults that are still to come; messages stay. */
  resetCalls(): void;
  stop(): Promise<void>;
}

export interface FakeSlackOptions {
  readonly port?: number;
  readonly workspace?: string;
  readonly botToken?: string;
  readonly signingSecret?: string;
}

const SENDS = ['chat.postMessage', 'chat.update'];

export const startFakeSlack = async (options: FakeSlackOptions = {}): Promise<FakeSlack> => {
  const state = new FakeState();
  const { workspace = 'T0HANDSLAG', botToken = 'xoxb-fake-token', signingSecret = 'fake-signing-secret' } = options;
  const place = { workspace, botToken, botUser: 'U0HANDSLAG' };
  const server = await serveFakeSlack(state, place, options.port ?? 0);
  let botUrl = '';
  const bot = () => {
    if (botUrl === '') throw new Error('fake Slack: connectTo(botUrl) comes first');
    return { url: botUrl, signingSecret };
  };
  const world = { state, place, bot, url: () => addressOf(server) };
  const messages = (channel?: string) =>
    state.messages.filter((message) => channel === undefined || message.channel === channel);
  return {
    apiUrl: `${addressOf(server)}/api/`,
    botToken,
    signingSecret,
    workspace,
    connectTo: (url) => {
      botUrl = url;
    },
    user: (id) => createUser(world, id),
    messages,
    texts: (channel) => messages(channel).map((message) => wordsOf(message.blocks) || message.text),
    calls: (method) => state.calls.filter((call) => method === undefined || call.method === method),
    failNext: (fault, method) => {
      state.faults.push({ fault, matches: (name) => (method === undefined ? SENDS.includes(name) : name === method) });
    },
    whenNext: (method, moment, run) => {
      state.moments.push({ method, moment, run });
    },
    remove: (id) => {
      state.gone.add(id);
    },
    expireTriggers: (expired) => {
      state.triggersExpired = expired;
    },
    allowHistory: (allowed) => {
      state.historyAllowed = allowed;
    },
    until: (what, check, timeoutMs = 10_000) => state.until(what, check, timeoutMs),
    resetCalls: () => {
      state.calls.length = 0;
      state.faults.length = 0;
      state.moments.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
