import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { BoundCard, Occurrence, Response } from '../../src/application/interaction.ts';
import type { Log } from '../../src/application/ports/runtime.ts';
import { act } from './act.ts';
import { advance, advanceToNext, later } from './advance.ts';
import { type Bundle, bundlePage, HTML } from './bundle.ts';
import { BadRequest, bodyAs, isFromElsewhere, queryAs, reply, replyJson } from './http.ts';
import { journalOf } from './journal.ts';
import { conversationAt } from './places.ts';
import { SCENES, type SceneName, type SceneRuntime } from './scene-runtime.ts';
import { OpenScenes } from './scenes-open.ts';
import { stateOf } from './state.ts';
import { submitted } from './submitted.ts';
import {
  type ActAnswer,
  type ActRequest,
  actRequest,
  againRequest,
  clockRequest,
  journalQuery,
  type Rendered,
  renderedQuery,
  stateQuery,
} from './wire.ts';

export interface PlaygroundOptions {
  readonly openScene: (name: SceneName) => Promise<SceneRuntime>;
  /** Slack's blocks of a card, as its real renderer makes them. */
  readonly renderAsSlack: (card: BoundCard) => unknown;
  /** The Adaptive Card of a card, as the real renderer for Teams makes it. */
  readonly renderAsTeams: (card: BoundCard) => unknown;
  readonly log: Log;
}

export interface Playground {
  /** Answers its path and everything below it. */
  readonly pages: readonly {
    readonly path: string;
    readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
  }[];
  /** Opens the scene that the page begins with, so that the first look does not wait. */
  prepare(): Promise<void>;
  /** Opens the others, one after another. Stops when the page is closed. */
  prepareRest(): Promise<void>;
  /** Ends the streams of open pages. */
  close(): void;
}

type Answering = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void>;

const QUIET_MS = 2_000;

export async function createPlayground(options: PlaygroundOptions): Promise<Playground> {
  const bundle = await bundlePage();
  const scenes = new OpenScenes(options.openScene, options.log);
  const watchers = new Set<ServerResponse>();
  let closed = false;
  let asked = 0;
  /** Waits until nobody did anything for a while: who tries the bot comes before a scene that nobody looks at. */
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== asked && !closed; ) {
      before = asked;
      await pause(QUIET_MS, undefined, { ref: false });
    }
  };
  const routes = routesOf(options, scenes, watchers);
  const handler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked += 1;
    try {
      const url = new URL(request.url ?? '/', 'http://playground');
      if (request.method === 'GET' && servePage(bundle, url.pathname, response)) return;
      if (await servePublicPage(scenes, url.pathname, request, response)) return;
      const route = routes[`${request.method} ${url.pathname}`];
      if (route === undefined) return reply(response, 404, 'text/plain', 'Not found');
      if (isFromElsewhere(request)) throw new BadRequest('another origin');
      await route(request, response, url.searchParams);
    } catch (failure) {
      fail(options.log, response, failure);
    }
  };
  return {
    pages: [{ path: '/', handler }],
    prepare: async () => void (await scenes.get('tekenen')),
    async prepareRest() {
      for (const name of SCENES) {
        await quiet();
        if (closed) return;
        // One that can't be made is tried again by whoever opens it.
        await scenes.get(name).catch((failure) => options.log.warn('playground.prepare', { scene: name, failure }));
      }
    },
    close() {
      closed = true;
      for (const watcher of watchers) watcher.end();
    },
  };
}

/** A scene's pages for residents stand below its own name: their data is the scene's. */
async function servePublicPage(
  scenes: OpenScenes,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, name = '', rest = ''] = /^\/scene\/([a-z]+)(\/.+)$/.exec(path) ?? [];
  const scene = SCENES.find((each) => each === name);
  if (scene === undefined) return false;
  const { publicPages } = await scenes.get(scene);
  request.url = rest;
  await publicPages(request, response);
  return true;
}

function servePage(bundle: Bundle, path: string, response: ServerResponse): boolean {
  const file = path === '/' ? { type: 'text/html', body: HTML } : bundle.get(path);
  if (file === undefined) return false;
  reply(response, 200, file.type, file.body);
  return true;
}

function fail(log: Log, response: ServerResponse, failure: unknown): void {
  if (!(failure instanceof BadRequest)) {
    log.error('playground.failed', { failure: failure instanceof Error ? failure.stack : String(failure) });
  }
  if (response.headersSent) return void response.end();
  const text = failure instanceof BadRequest ? failure.message : 'internal';
  replyJson(response, { error: text }, failure instanceof BadRequest ? 400 : 500);
}

function routesOf(
  { renderAsSlack, renderAsTeams }: PlaygroundOptions,
  scenes: OpenScenes,
  watchers: Set<ServerResponse>,
): Readonly<Record<string, Answering | undefined>> {
  return {
    'GET /api/playground/state': async (_request, response, query) => {
      const { scene, person } = queryAs(query, stateQuery);
      replyJson(response, await stateOf(scene, await scenes.get(scene), person ?? null));
    },
    'GET /api/playground/events': async (request, response, query) => {
      const { scene } = queryAs(query, againRequest);
      watch(request, response, await scenes.get(scene), watchers);
    },
    'GET /api/playground/rendered': async (_request, response, query) => {
      const { scene, message } = queryAs(query, renderedQuery);
      const found = (await scenes.get(scene)).platform.log.find(message);
      if (found?.kind !== 'card') throw new BadRequest('no such message');
      const rendered: Rendered = { slack: renderAsSlack(found.card), teams: renderAsTeams(found.card) };
      replyJson(response, rendered);
    },
    'GET /api/playground/journal': async (_request, response, query) => {
      const { scene, stream, changed } = queryAs(query, journalQuery);
      replyJson(response, await journalOf(await scenes.get(scene), stream ?? null, changed === 'yes'));
    },
    'POST /api/playground/act': async (request, response) => {
      const asked = await bodyAs(request, actRequest);
      const runtime = await scenes.get(asked.scene);
      replyJson(response, answerOf(await act(runtime, asked.person, whatOf(asked), placeOf(asked))));
      scenes.settleSoon(asked.scene, runtime);
    },
    'POST /api/playground/clock': async (request, response) => {
      const { scene, by } = await bodyAs(request, clockRequest);
      const runtime = await scenes.get(scene);
      await scenes.inTurn(scene, () => move(runtime, by));
      replyJson(response, {});
    },
    'POST /api/playground/again': async (request, response) => {
      const { scene } = await bodyAs(request, againRequest);
      await scenes.again(scene);
      replyJson(response, {});
    },
  };
}

async function move(runtime: SceneRuntime, by: 'day' | 'week' | 'next'): Promise<void> {
  if (by === 'next') return advanceToNext(runtime);
  await advance(runtime, later(await runtime.clock.now(), { days: by === 'day' ? 1 : 7 }));
}

const placeOf = ({ conversation }: ActRequest) => (conversation === null ? null : conversationAt(conversation));

function whatOf({ what, conversation }: ActRequest): Occurrence {
  switch (what.kind) {
    case 'press':
      return what;
    case 'submit':
      return { ...what, values: submitted(what.values) };
    case 'type':
      return { kind: conversation?.startsWith('channel/') ? 'command' : 'message', text: what.text };
  }
}

/** Cards came into the conversation; a form and its errors go to whoever asked. */
function answerOf(response: Response): ActAnswer {
  if (response.kind === 'form' || response.kind === 'invalid') return response;
  return { kind: 'done' };
}

/** One line for each change, so that the page asks again; a proxy or browser that loses it connects anew. */
function watch(
  request: IncomingMessage,
  response: ServerResponse,
  { platform: { log } }: SceneRuntime,
  watchers: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = () => response.write(`data: ${log.version}\n\n`);
  tell();
  const stop = log.onChange(tell);
  watchers.add(response);
  request.on('close', () => {
    stop();
    watchers.delete(response);
  });
}
