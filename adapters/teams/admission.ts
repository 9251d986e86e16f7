import { type TeamsActivity, tenantOf } from './activity.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether tokens and messages may go to that address: its host is listed, and only a loopback goes without TLS. */
export const allowHosts = (hosts: readonly string[]) => {
  const listed = new Set(hosts.map((host) => host.toLowerCase()));
  return (serviceUrl: string): boolean => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname, host, username, password } = new URL(serviceUrl);
    if (username !== '' || password !== '') return false;
    if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname))) return false;
    return listed.has(hostname) || listed.has(host);
  };
};

export type NotAdmitted = 'channel' | 'service host' | 'tenant';

interface Admission {
  readonly allowedHost: (serviceUrl: string) => boolean;
  /** Tenants whose people may use the bot; `null` = any that could install it. */
  readonly tenants: readonly string[] | null;
  readonly anonymous: boolean;
}

/**
 * Why an activity is refused before anything of it is stored or used. The SDK trusts every service address and every
 * tenant.
 */
export const refusalOf = (activity: TeamsActivity, rules: Admission): NotAdmitted | null => {
  if (!rules.anonymous && activity.channelId !== 'msteams') return 'channel';
  if (!rules.allowedHost(activity.serviceUrl)) return 'service host';
  const tenant = tenantOf(activity);
  if (rules.tenants !== null && (tenant === null || !rules.tenants.includes(tenant))) return 'tenant';
  return null;
};
