import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrontDoor } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { Log } from '../../src/application/ports/runtime.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { parseActivity } from './activity.ts';
import { allowHosts, refusalOf } from './admission.ts';
import { createTeamsClient } from './client.ts';
import { createFiles } from './files.ts';
import { readBody, reply } from './http.ts';
import { createPlaces } from './places.ts';
import { createOpenForms, createPlatform } from './platform.ts';
import { createReceive } from './receive.ts';
import { type BotIdentity, HandslagTeamsAdapter } from './sdk.ts';
import { createTurn, type Turn } from './turn.ts';
import type { TeamsWords } from './words.ts';

export interface TeamsOptions {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'SingleTenant' | 'MultiTenant';
  /** The tenant whose people may use the bot; `null` with a multi-tenant bot only: every tenant that installed it. */
  readonly tenantId: string | null;
  /** Hosts (or host:port) of service addresses. Loopbacks count only when listed. */
  readonly serviceHosts: readonly string[];
  /** Without authentication: a local Agents Playground only. */
  readonly anonymous: boolean;
  /** Where tenants are served that were not heard from yet. */
  readonly serviceUrl?: string;
  readonly log: Log;
  readonly now: () => Instant | Promise<Instant>;
  readonly words: TeamsWords;
}

export interface Teams {
  readonly platform: ChatPlatform;
  /** Before it, requests are answered with 503. */
  connect(front: FrontDoor): void;
  /** For `POST /api/messages`. It reads the body itself: no body parser is needed in front. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

const GLOBAL_SERVICE_URL = 'https://smba.trafficmanager.net/teams/';
const identityOf = (options: TeamsOptions): BotIdentity => {
  if (options.anonymous) return { appId: '', appPassword: '', appType: 'MultiTenant', tenantId: null };
  // The SDK takes an empty app id as "no authentication".
  if (options.appId === '') throw new Error('Teams without an app id would accept requests from anybody');
  return options;
};

/**
 * The adapter for Microsoft Teams. Loading this module costs 1.5 s and 105 MB: import it only when Teams is configured.
 */
export const createTeams = async (options: TeamsOptions): Promise<Teams> => {
  const { log, words, now, anonymous } = options;
  const bot = identityOf(options);
  const sdk = new HandslagTeamsAdapter(bot);
  const allowedHost = allowHosts(options.serviceHosts);
  const fallback = options.serviceUrl ?? GLOBAL_SERVICE_URL;
  const places = createPlaces({ appId: bot.appId, defaultServiceUrl: allowedHost(fallback) ? fallback : null });
  const client = createTeamsClient({ connector: (url, attempt) => sdk.connector(url, attempt), allowedHost });
  const forms = createOpenForms();
  const platform = createPlatform({ client, places, forms, words, log });
  const files = createFiles((url) => anonymous && allowedHost(url));
  const tenants = options.tenantId === null ? null : [options.tenantId];
  const receive = createReceive({
    sdk,
    places,
    log,
    refusalOf: (activity) => refusalOf(activity, { allowedHost, tenants, anonymous }),
  });
  let turn: Turn | null = null;

  return {
    platform,
    connect(front) {
      turn = createTurn({ front, platform, files, forms, words, now, log });
    },
    async handler(request, response) {
      if (turn === null) return reply(response, 503);
      const read = await readBody(request);
      if (read.kind !== 'object') return reply(response, read.kind === 'tooLarge' ? 413 : 400);
      const activity = parseActivity(read.body);
      if (activity === null) return reply(response, 400);
      const { status, body, tasks } = await receive(turn, activity, request, read.body);
      reply(response, status, body);
      for (const task of tasks) {
        await task().catch((error) => log.error('teams.work.failed', { error }));
      }
    },
  };
};
