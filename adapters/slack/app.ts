import { App } from '@slack/bolt';
import type { FrontDoor } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { WorkspaceStore } from '../../src/application/ports/workspaces.ts';
import type { Installations } from '../../src/application/workspaces/installations.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { createSender } from './client.ts';
import { createDirectory } from './directory.ts';
import { createIdentity, type SlackIdentity } from './identity.ts';
import { type InboundParts, takeIncoming } from './inbound.ts';
import { createInstalling, type Installing, type InstallSettings, type Page } from './install.ts';
import { quietLogger, type SlackLog } from './log.ts';
import { parse } from './parse.ts';
import { MountedReceiver, type Reply, type SlackHandler } from './receiver.ts';
import type { SlackWords } from './render.ts';
import { respond } from './respond.ts';
import { SocketReceiver } from './socket.ts';
import { clientOptions, createWebClient, DEFAULT_API_URL } from './web-client.ts';
import { createWebs } from './webs.ts';

export interface SlackOptions {
  /** The token of the one workspace where the operator installed the bot. Null: only what others installed. */
  readonly botToken: string | null;
  /** Null: nothing comes in over HTTP. */
  readonly signingSecret: string | null;
  /** Set: what people do comes in over a socket. */
  readonly appToken?: string | null;
  /** Set: the bot can be installed by others. */
  readonly install?: InstallSettings | null;
  readonly workspaces: WorkspaceStore;
  readonly installations: Installations;
  /** Default: Slack's own. Another one for end-to-end runs. */
  readonly apiUrl?: string;
  readonly words: SlackWords;
  readonly log: SlackLog;
  /** Real time: signatures and response URLs age by the clock on the wall. */
  readonly now: () => Instant;
  /** Whether a signed request was seen before; it is remembered from then on. */
  readonly isReplay?: (key: string) => Promise<boolean>;
}

export interface Slack {
  readonly platform: ChatPlatform;
  /** Where what people do is taken to. Call it before the handler is mounted. */
  connect(front: FrontDoor): void;
  /** To be mounted at /slack/events by a server that does not parse the body. */
  readonly handler: SlackHandler;
  /** Where it is installed by others. */
  readonly pages: readonly { readonly path: string; readonly handler: Page }[];
  /** Opens the socket, where there is one. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whose token this is; throws with what to set when Slack refuses it. Null: the operator set none. */
  identity(): Promise<SlackIdentity | null>;
}

const receiversOf = (options: SlackOptions, apiUrl: string) => {
  const { signingSecret, appToken, log } = options;
  const http = signingSecret === null ? null : new MountedReceiver({ ...options, signingSecret });
  const socket = appToken ? new SocketReceiver({ appToken, apiUrl, log }) : null;
  return { http, socket };
};

const installingOf = (options: SlackOptions, apiUrl: string): Installing | null =>
  options.install ? createInstalling(options.install, { ...options, apiUrl }) : null;

/** The Slack side of Handslag, over HTTP or a socket. */
export const createSlack = (options: SlackOptions): Slack => {
  const { botToken, words, log, now, workspaces, installations, apiUrl = DEFAULT_API_URL } = options;
  const installing = installingOf(options, apiUrl);
  const tokens = installing?.tokens ?? null;
  const webs = createWebs({ apiUrl, log, now, botToken, tokens, workspaces, installations });
  const directory = createDirectory({ webs, workspaces, installations, installing });
  const parts: InboundParts = { words, now, log, apiUrl, speaking: directory.speaking };
  const identity = createIdentity(botToken === null ? null : createWebClient(botToken, apiUrl, log));
  let front: FrontDoor | null = null;
  let asked = false;

  const hear = async (body: unknown, reply: Reply): Promise<void> => {
    if (front === null) throw new Error('Slack called before the application was connected');
    if (!asked) identity().catch((err: unknown) => log.error({ err }, 'Slack token'));
    asked = true;
    const incoming = parse(body, now());
    await directory.note(body, incoming);
    if (incoming.kind === 'ignored' || incoming.kind === 'uninstalled') return reply();
    await takeIncoming(parts, front, incoming, reply);
  };
  const { http, socket } = receiversOf(options, apiUrl);
  for (const receiver of [http, socket]) if (receiver !== null) listen(receiver, hear, { apiUrl, log });

  return {
    platform: {
      platform: 'slack',
      installUrl: installing?.installUrl ?? null,
      ...createSender({ webs, words, now }),
      respond: async (to, answer) => {
        const speaking = await directory.speaking(to);
        if (speaking === null)
          return log.warn({ interaction: to.id }, 'the app is not installed where this is answered');
        await respond({ words, now, log, web: speaking.web }, to, answer);
      },
    },
    connect: (door) => {
      front = door;
    },
    handler: http?.handler ?? nothingHere,
    pages: installing?.pages ?? [],
    start: async () => {
      const own = await identity().catch(() => null);
      if (own !== null) await directory.isOurs(own.workspace);
      await socket?.start();
    },
    stop: async () => socket?.stop(),
    identity,
  };
};

/** Over a socket alone, nothing that comes in here can be believed. */
const nothingHere: SlackHandler = (_req, res) => {
  res.writeHead(404);
  res.end();
};

/** Bolt knows the kinds of payloads; who may do what is decided by the application. */
const listen = (
  receiver: MountedReceiver | SocketReceiver,
  hear: (body: unknown, reply: Reply) => Promise<void>,
  { apiUrl, log }: { readonly apiUrl: string; readonly log: SlackLog },
): void => {
  const app = new App({
    receiver,
    // The person is authorised by the application; looking the token up here would delay every acknowledgement.
    authorize: async () => ({ botToken: '' }),
    convoStore: false,
    ignoreSelf: false,
    clientOptions: clientOptions(apiUrl, log),
    logger: quietLogger(log),
  });
  app.use(async ({ body, context }) => {
    // Set by our receivers; Bolt's context is untyped.
    await hear(body, context['reply']);
  });
  app.error(async (error) => {
    throw error;
  });
};
