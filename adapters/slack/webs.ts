import type { WebClient } from '@slack/web-api';
import type { WorkspaceStore } from '../../src/application/ports/workspaces.ts';
import type { Installations } from '../../src/application/workspaces/installations.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { slackCodeOf } from './errors.ts';
import type { SlackLog } from './log.ts';
import { createWebClient } from './web-client.ts';

/** The right to speak through one installation. */
export interface Speaking {
  /** The id of the workspace, or of the organisation, that installed the bot. Null: the one token that the operator set. */
  readonly installation: string | null;
  /** The workspace in which it is said; for a guest of another organisation, where they were heard. */
  readonly workspace: string;
  readonly token: string;
  readonly web: WebClient;
}

/** With whose token something is said in a workspace. */
export interface Webs {
  /** `user`: of a guest from another organisation, who is reached where they were heard. Null: the bot is not installed there. */
  of(workspace: string, user?: string): Promise<Speaking | null>;
  /** Whether Slack no longer takes this token at all, which is then noted. Slack says some of the same words of a person. */
  isRefused(speaking: Speaking, error: unknown): Promise<boolean>;
}

/** Tokens of installations. */
export interface Tokens {
  /** A token that works now, renewed where it was about to expire. Null: there is no such installation. */
  of(installation: string): Promise<string | null>;
  forget(installation: string): void;
}

export interface WebsParts {
  readonly apiUrl: string;
  readonly log: SlackLog;
  readonly now: () => Instant;
  /** The one token that the operator set: for every workspace without an installation of its own. */
  readonly botToken: string | null;
  /** Null: the bot can't be installed by others. */
  readonly tokens: Tokens | null;
  readonly workspaces: Pick<WorkspaceStore, 'routeOf'>;
  readonly installations: Installations;
}

/** Slack's words for a token that is of no use any more. */
const REVOKED: ReadonlySet<string> = new Set(['account_inactive', 'invalid_auth', 'not_authed', 'token_revoked']);

const saysRevoked = (error: unknown): boolean => {
  const code = slackCodeOf(error);
  return code !== null && REVOKED.has(code);
};

const isRevoked = async (web: WebClient): Promise<boolean> => {
  try {
    await web.auth.test();
    return false;
  } catch (error) {
    return saysRevoked(error);
  }
};

export const createWebs = (parts: WebsParts): Webs => {
  const { apiUrl, log, tokens, workspaces, installations, botToken } = parts;
  const clients = new Map<string | null, Pick<Speaking, 'token' | 'web'>>();
  const speaking = (installation: string | null, token: string, workspace: string): Speaking => {
    const known = clients.get(installation);
    const client = known?.token === token ? known : { token, web: createWebClient(token, apiUrl, log) };
    clients.set(installation, client);
    return { installation, workspace, ...client };
  };
  const installed = async (place: string): Promise<Speaking | null> => {
    if (tokens === null) return null;
    const installation = await workspaces.routeOf('slack', place);
    const token = installation === null ? null : await tokens.of(installation);
    if (installation === null || token === null) return null;
    return speaking(installation, token, place.includes('/') ? installation : place);
  };
  return {
    of: async (workspace, user) => {
      const own = await installed(workspace);
      if (own !== null) return own;
      const host = user === undefined ? null : await installed(`${workspace}/${user}`);
      return host ?? (botToken === null ? null : speaking(null, botToken, workspace));
    },
    isRefused: async ({ installation, web }, error) => {
      if (!saysRevoked(error) || !(await isRevoked(web))) return false;
      log.warn({ installation }, 'Slack does not take this token any more');
      if (installation === null) return true;
      tokens?.forget(installation);
      await installations.stopped({ platform: 'slack', installation }, parts.now());
      return true;
    },
  };
};
