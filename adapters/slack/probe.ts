import { slackCodeOf } from './errors.ts';
import type { SlackLog } from './log.ts';
import { BOT_SCOPES } from './scopes.ts';
import { createWebClient, DEFAULT_API_URL } from './web-client.ts';

export interface SlackSeen {
  readonly workspace: string;
  /** Scopes that the manifest asks for and this token lacks. Empty too where Slack does not tell. */
  readonly missing: readonly string[];
}

/** Asks Slack whose token this is. Throws with Slack's own code, or with what kept it from answering. */
export const probeSlack = async (token: string, apiUrl: string | null, log: SlackLog): Promise<SlackSeen> => {
  const web = createWebClient(token, apiUrl ?? DEFAULT_API_URL, log);
  const reply = await web.auth.test().catch((error: unknown) => {
    throw new Error(slackCodeOf(error) ?? 'Slack does not answer', { cause: error });
  });
  const scopes = reply.response_metadata?.scopes ?? null;
  return {
    workspace: reply.team ?? reply.team_id ?? '',
    missing: scopes === null ? [] : BOT_SCOPES.filter((scope) => !scopes.includes(scope)),
  };
};
