import { z } from 'zod';

export interface TeamsCredentials {
  readonly appId: string;
  readonly appPassword: string;
  /** Null: registered for many tenants. */
  readonly tenantId: string | null;
}

const PATIENCE_MS = 5_000;
const SCOPE = 'https://api.botframework.com/.default';

const refusal = z.object({ error: z.string(), error_description: z.string().default('') });

/** Asks Microsoft for a token, as the bot does before it writes. Throws with the code that Microsoft refuses by: AADSTS7000215. */
export const probeTeams = async ({ appId, appPassword, tenantId }: TeamsCredentials): Promise<void> => {
  const authority = tenantId ?? 'botframework.com';
  const response = await fetch(`https://login.microsoftonline.com/${encodeURIComponent(authority)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: SCOPE,
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.ok) return;
  const { error, error_description } = refusal
    .catch({ error: `HTTP ${response.status}`, error_description: '' })
    .parse(await response.json().catch(() => null));
  throw new Error(/AADSTS\d+/.exec(error_description)?.[0] ?? error);
};
