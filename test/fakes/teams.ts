import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cardText, type Json } from './teams-card.ts';
import { createFakeTeamsUser, type FakeTeamsUser } from './teams-user.ts';

/** A fake of the Bot Framework connector, and of the people in Teams: over HTTP, with real activities. */

export type TeamsFailure =
  | 'rateLimited'
  | 'conflict'
  | 'serverError'
  | 'replyLost'
  | 'reset'
  | 'hang'
  | 'gone'
  | 'refused'
  | 'tooLarge';

export interface FakeMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly summary: string;
  card: Json;
  edits: number;
}

export interface FakeTeams {
  /** The service address that activities carry. */
  readonly serviceUrl: string;
  /** For the bot's list of allowed hosts. */
  readonly host: string;
  readonly tenantId: string;
  readonly botId: string;
  /** Where the bot listens, e.g. `http://127.0.0.1:3978/api/messages`. */
  connect(botUrl: string): void;
  user(name: string): FakeTeamsUser;
  messagesIn(conversationId: string): readonly FakeMessage[];
  /** What people see in that conversation now, one string per message. */
  textsIn(conversationId: string): readonly string[];
  /** The next call that sends or edits fails this way. */
  failNext(failure: TeamsFailure): void;
  /** Called for each send or edit, before it is done and after. A process may be killed here. */
  onPost(listener: (moment: 'received' | 'done', message: { id: string; conversationId: string }) => void): void;
  /** Requests that would send or edit, since the last `forgetPosts`. */
  posts(): number;
  forgetPosts(): void;
  /** Keeps a file where the personal chat of Teams would; gives its address. */
  keepFile(name: string, content: string): string;
  /** Waits until there is something; looks again every 10 ms. */
  until<T>(what: string, check: () => T | null | undefined | false, timeoutMs?: number): Promise<T>;
  /** The path of every request. */
  readonly requests: string[];
  stop(): Promise<void>;
}

export const personalChatOf = (name: string): string => `a:personal-${name}`;
export const channelOf = (name: string): string => `19:${name}@thread.tacv2`;
export const userIdOf = (name: string): string => `29:${name}`;
export const directoryIdOf = (name: string): string => `aad-${name}`;

interface FakeTeamsOptions {
  readonly tenantId?: string;
  readonly botId?: string;
  /** The `Authorization` of incoming activities; none in anonymous mode. */
  readonly authorization?: (activity: Json) => string;
}

const STATUS: Partial<Record<TeamsFailure, number>> = {
  rateLimited: 429,
  conflict: 412,
  serverError: 500,
  gone: 403,
  refused: 400,
  tooLarge: 413,
};

const bodyOf = async (request: IncomingMessage): Promise<Json> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString('utf8')) as Json);
};

const json = (response: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const cardIn = (activity: Json): Json => {
  const [attachment] = (activity.attachments ?? []) as Json[];
  return (attachment?.content ?? {}) as Json;
};

/** What was sent, and what is to go wrong next. */
const createRemote = () => {
  const messages: FakeMessage[] = [];
  const state = { failure: null as TeamsFailure | null, posts: 0, count: 0 };
  let listener: Parameters<FakeTeams['onPost']>[0] = () => {};

  const apply = (conversationId: string, messageId: string | null, activity: Json): string => {
    const id = messageId ?? `${1_700_000_000_000 + ++state.count}`;
    const known = messages.find((message) => message.id === id);
    if (known === undefined) {
      messages.push({ id, conversationId, summary: String(activity.summary ?? ''), card: cardIn(activity), edits: 0 });
    } else {
      known.card = cardIn(activity);
      known.edits += 1;
    }
    return id;
  };

  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    conversationId: string,
    id: string | null,
  ) => {
    state.posts += 1;
    const activity = await bodyOf(request);
    listener('received', { id: id ?? '', conversationId });
    const { failure } = state;
    state.failure = null;
    const status = failure === null ? undefined : STATUS[failure];
    if (status !== undefined) {
      const headers: Record<string, string> = failure === 'rateLimited' ? { 'Retry-After': '2' } : {};
      return json(response, status, { error: { code: failure } }, headers);
    }
    if (failure === 'hang') return;
    if (failure === 'reset') return void request.socket.destroy();
    const sent = apply(conversationId, id, activity);
    listener('done', { id: sent, conversationId });
    if (failure === 'replyLost') return void request.socket.destroy();
    json(response, id === null ? 201 : 200, { id: sent });
  };

  return {
    messages,
    state,
    send,
    listen: (next: typeof listener) => {
      listener = next;
    },
  };
};

type Remote = ReturnType<typeof createRemote>;

const SEND = /^\/teams\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

const openChat = async (request: IncomingMessage, response: ServerResponse, people: Map<string, FakeTeamsUser>) => {
  const { members } = await bodyOf(request);
  const wanted = (members as Json[] | undefined)?.[0]?.id;
  const person = [...people.values()].find(({ id, directoryId }) => id === wanted || directoryId === wanted);
  if (person === undefined) return json(response, 403, { error: { code: 'BotNotInConversationRoster' } });
  json(response, 201, { id: person.chat });
};

interface Served {
  readonly remote: Remote;
  readonly people: Map<string, FakeTeamsUser>;
  readonly files: Map<string, string>;
  readonly requests: string[];
}

const serve = ({ remote, people, files, requests }: Served) =>
  createServer(async (request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    if (request.method === 'GET') return void response.end(files.get(path) ?? '');
    if (request.method === 'POST' && path === '/teams/v3/conversations') return openChat(request, response, people);
    const [, conversation, message] = SEND.exec(path) ?? [];
    if (conversation === undefined) return json(response, 404, {});
    const id = message === undefined || request.method === 'POST' ? null : decodeURIComponent(message);
    return remote.send(request, response, decodeURIComponent(conversation), id);
  });

/** Starts the fake on a free port of the loopback. */
export const startFakeTeams = async (options: FakeTeamsOptions = {}): Promise<FakeTeams> => {
  const tenantId = options.tenantId ?? 'tenant-haarlem';
  const botId = options.botId ?? '28:handslag';
  const people = new Map<string, FakeTeamsUser>();
  const requests: string[] = [];
  const remote = createRemote();
  const files = new Map<string, string>();
  const server = serve({ remote, people, files, requests });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let botUrl = '';
  let count = 0;

  const toBot = async (activity: Json) => {
    const authorization = options.authorization?.(activity);
    const headers = { 'Content-Type': 'application/json', ...(authorization ? { Authorization: authorization } : {}) };
    const response = await fetch(botUrl, { method: 'POST', headers, body: JSON.stringify(activity) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as Json) };
  };

  const fake: FakeTeams = {
    serviceUrl: `http://${host}/teams/`,
    host,
    tenantId,
    botId,
    requests,
    connect: (url) => {
      botUrl = url;
    },
    user(name) {
      const known = people.get(name);
      if (known !== undefined) return known;
      const person = createFakeTeamsUser(name, { fake, toBot, nextId: () => `activity-${++count}` });
      people.set(name, person);
      return person;
    },
    messagesIn: (id) => remote.messages.filter(({ conversationId }) => conversationId === id),
    textsIn: (id) => fake.messagesIn(id).map(({ card }) => cardText(card)),
    failNext: (failure) => {
      remote.state.failure = failure;
    },
    onPost: remote.listen,
    keepFile(name, content) {
      const path = `/files/${files.size}/${encodeURIComponent(name)}`;
      files.set(path, content);
      return `http://${host}${path}`;
    },
    async until(what, check, timeoutMs = 10_000) {
      const end = performance.now() + timeoutMs;
      for (;;) {
        const found = check();
        if (found !== null && found !== undefined && found !== false) return found;
        if (performance.now() > end) throw new Error(`fake Teams waited in vain for ${what}`);
        await new Promise((again) => setTimeout(again, 10));
      }
    },
    posts: () => remote.state.posts,
    forgetPosts: () => {
      remote.state.posts = 0;
      remote.state.failure = null;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return fake;
};
