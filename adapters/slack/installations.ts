import type { Installation, InstallationStore, InstallProvider } from '@slack/oauth';
import type { CredentialStore } from '../../src/application/ports/credentials.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { LoadingCache } from './loading-cache.ts';
import type { Tokens } from './webs.ts';

/** What another process did to an installation is seen after this time at the latest. */
const REMEMBER_MS = 60_000;

export const credentialKey = (installation: string): string => `slack/${installation}`;

/** Slack's ids say what they are: E of an organisation, T of a workspace. */
const isOrganisation = (installation: string): boolean => installation.startsWith('E');

type Stored = Installation<'v1' | 'v2', boolean> & { readonly installedAt?: Instant };

const idOf = ({ isEnterpriseInstall, enterprise, team }: Stored): string => {
  const id = isEnterpriseInstall ? enterprise?.id : team?.id;
  if (id === undefined) throw new Error('Slack named neither a workspace nor an organisation');
  return id;
};

/** What is kept: nothing that belongs to the person who installed it. */
const kept = (installation: Stored) => {
  const { user, ...rest } = installation;
  return { ...rest, user: { id: user.id, scopes: undefined, token: undefined } };
};

export type Installed = (installation: string, team: string | null) => Promise<void>;

/** Bolt's own store of installations, on encrypted records. */
export const installationStore = (
  credentials: CredentialStore,
  now: () => Instant,
  installed: Installed,
): InstallationStore => ({
  storeInstallation: async (installation) => {
    const given = installation as Stored;
    const id = idOf(given);
    // Renewing a token is no new installation.
    const record = { ...kept(given), installedAt: given.installedAt ?? now() };
    await credentials.put(credentialKey(id), JSON.stringify(record));
    await installed(id, installation.team?.id ?? null);
  },
  fetchInstallation: async ({ isEnterpriseInstall, enterpriseId, teamId }) => {
    const id = isEnterpriseInstall ? enterpriseId : teamId;
    const found = id === undefined ? null : await credentials.get(credentialKey(id));
    if (found === null) throw new Error('not installed');
    return JSON.parse(found);
  },
  deleteInstallation: async ({ isEnterpriseInstall, enterpriseId, teamId }) => {
    const id = isEnterpriseInstall ? enterpriseId : teamId;
    if (id !== undefined) await credentials.remove(credentialKey(id));
  },
});

/** Whether that was said of an installation before this one: Slack repeats its events, also after the app is back. */
export const isOlder = async (credentials: CredentialStore, installation: string, at: Instant): Promise<boolean> => {
  const found = await credentials.get(credentialKey(installation));
  const installedAt = found === null ? null : ((JSON.parse(found) as Stored).installedAt ?? null);
  return installedAt !== null && at < installedAt;
};

/** Tokens of installations; Bolt's provider renews those that expire within two hours. */
export const tokensOf = (
  provider: Pick<InstallProvider, 'authorize'>,
  credentials: CredentialStore,
  nowMs: () => number,
): Tokens => {
  const load = async (installation: string): Promise<string | null> => {
    if ((await credentials.get(credentialKey(installation))) === null) return null;
    const organisation = isOrganisation(installation);
    const { botToken } = await provider.authorize({
      isEnterpriseInstall: organisation,
      enterpriseId: organisation ? installation : undefined,
      teamId: organisation ? undefined : installation,
    });
    return botToken ?? null;
  };
  const cache = new LoadingCache(load, REMEMBER_MS, nowMs);
  return { of: (installation) => cache.get(installation), forget: (installation) => cache.forget(installation) };
};
