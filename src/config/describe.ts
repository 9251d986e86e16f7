import type { Config } from '../config.ts';
import type { ConfigError, ConfigName } from './environment.ts';

export interface ConfigLine {
  readonly name: ConfigName;
  /** Null: not set. Secrets are masked. */
  readonly value: string | null;
}

/** Enough to recognise a secret by, too little to use it. */
const masked = (secret: string): string => (secret.length < 12 ? '****' : `${secret.slice(0, 4)}****`);

const hidden = (secret: string | null | undefined): string | null => (secret ? masked(secret) : null);

const withoutPassword = (address: string): string => address.replace(/^([a-z0-9+]+:\/\/)[^/]*@/i, '$1****@');

/** What is set, as the environment names it, for `handslag config`. */
export const describeConfig = (config: Config): readonly ConfigLine[] => {
  const { slack, teams, mail } = config;
  return [
    { name: 'NODE_ENV', value: config.production ? 'production' : 'development' },
    { name: 'MONGODB_URI', value: withoutPassword(config.mongodbUri) },
    { name: 'REDIS_URL', value: withoutPassword(config.redisUrl) },
    { name: 'PORT', value: String(config.port) },
    { name: 'PUBLIC_URL', value: config.publicUrl },
    { name: 'SMTP_URL', value: mail && withoutPassword(mail.url) },
    { name: 'MAIL_FROM', value: mail?.from ?? null },
    { name: 'HANDSLAG_DEFAULT_LANGUAGE', value: config.defaultLanguage },
    { name: 'HANDSLAG_TIME_ZONE', value: config.timeZone },
    { name: 'LOG_LEVEL', value: config.logLevel },
    { name: 'HANDSLAG_ANCHOR_KEY', value: config.anchors.key && masked(config.anchors.key) },
    { name: 'HANDSLAG_ANCHOR_OLD_KEYS', value: config.anchors.oldKeys.join(',') || null },
    { name: 'HANDSLAG_ANCHOR_FOLDER', value: config.anchors.folder },
    {
      name: 'HANDSLAG_ENCRYPTION_KEYS',
      value: config.encryptionKeys?.map(({ keyId }) => `${keyId}:****`).join(',') ?? null,
    },
    { name: 'SLACK_BOT_TOKEN', value: hidden(slack?.botToken) },
    { name: 'SLACK_SIGNING_SECRET', value: hidden(slack?.signingSecret) },
    { name: 'SLACK_APP_TOKEN', value: hidden(slack?.appToken) },
    { name: 'SLACK_CLIENT_ID', value: slack?.install?.clientId ?? null },
    { name: 'SLACK_CLIENT_SECRET', value: hidden(slack?.install?.clientSecret) },
    { name: 'SLACK_STATE_SECRET', value: hidden(slack?.install?.stateSecret) },
    { name: 'SLACK_API_URL', value: slack?.apiUrl ?? null },
    { name: 'MICROSOFT_APP_ID', value: teams?.appId || null },
    { name: 'MICROSOFT_APP_PASSWORD', value: teams?.appPassword ? masked(teams.appPassword) : null },
    { name: 'MICROSOFT_APP_TYPE', value: teams?.appType ?? null },
    { name: 'MICROSOFT_APP_TENANT_ID', value: teams?.tenantId ?? null },
    { name: 'TEAMS_SERVICE_HOSTS', value: teams?.serviceHosts.join(',') ?? null },
    { name: 'HANDSLAG_TEAMS_ANONYMOUS', value: String(teams?.anonymous ?? false) },
    { name: 'HANDSLAG_PLAYGROUND', value: String(config.playground) },
  ];
};

/** What the operator reads when the start is refused: one line a name. */
export const describeErrors = (errors: readonly ConfigError[]): string =>
  errors.map(({ name, rule, example }) => `  ${name}: ${rule}. Example: ${name}=${example}`).join('\n');
