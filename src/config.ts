import type { z } from 'zod';
import { conflictsIn } from './config/conflicts.ts';
import {
  type APP_TYPES,
  type ConfigError,
  ENVIRONMENT,
  type Environment,
  errorOf,
  isEnvironmentName,
  type LOG_LEVELS,
  TEAMS_HOST,
} from './config/environment.ts';
import type { Language } from './domain/words.ts';

/** What the operator's commands on stored programmes need: no platform, no queue. */
export interface StoresConfig {
  readonly mongodbUri: string;
  readonly defaultLanguage: Language;
  readonly timeZone: string;
  readonly publicUrl: string | null;
  readonly anchors: AnchorsConfig;
  /** The first one for what is kept from now on. Null or absent: no secrets are kept. */
  readonly encryptionKeys?: readonly [EncryptionKeyConfig, ...EncryptionKeyConfig[]] | null;
}

export interface AnchorsConfig {
  /** Null: anchors are not signed. */
  readonly key: string | null;
  /** Ids of keys that were used before. */
  readonly oldKeys: readonly string[];
  /** Null: anchors stand in the database alone. */
  readonly folder: string | null;
}

export interface Config extends StoresConfig {
  readonly production: boolean;
  readonly redisUrl: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Null: letters to residents are brought by their coordinators. */
  readonly mail: MailConfig | null;
  readonly slack: SlackConfig | null;
  readonly teams: TeamsConfig | null;
  readonly playground: boolean;
}

export interface MailConfig {
  readonly url: string;
  readonly from: string;
}

export interface SlackConfig {
  /** Null: only what others installed. */
  readonly botToken: string | null;
  /** Null: nothing comes in over HTTP. */
  readonly signingSecret: string | null;
  /** Set: Socket Mode. */
  readonly appToken: string | null;
  /** Null: the bot can't be installed by others. */
  readonly install: SlackInstallConfig | null;
  /** Null: Slack's own. */
  readonly apiUrl: string | null;
}

export interface SlackInstallConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

/** A key under which secrets are kept: 32 bytes in base64, and its name. */
export interface EncryptionKeyConfig {
  readonly keyId: string;
  readonly key: string;
}

export interface TeamsConfig {
  /** Empty when anonymous. */
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: (typeof APP_TYPES)[number];
  readonly tenantId: string | null;
  readonly serviceHosts: readonly string[];
  readonly anonymous: boolean;
}

export type ConfigRead<Read = Config> =
  | { readonly ok: true; readonly config: Read }
  | { readonly ok: false; readonly errors: readonly ConfigError[] };

/** What is set; an empty value counts as not set. */
const givenIn = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([name, value]) => isEnvironmentName(name) && value?.trim()));

/** Reads the whole environment; every wrong value is named at once. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): ConfigRead => {
  const given = givenIn(env);
  const read = ENVIRONMENT.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map(({ path }) => String(path[0])).filter(isEnvironmentName);
  const errors = [...[...new Set(wrong)].map((name) => errorOf(name)), ...conflictsIn(given, new Set(wrong))];
  if (!read.success || errors.length > 0) return { ok: false, errors };
  return { ok: true, config: configOf(read.data) };
};

const STORES = ENVIRONMENT.pick({
  MONGODB_URI: true,
  HANDSLAG_DEFAULT_LANGUAGE: true,
  HANDSLAG_TIME_ZONE: true,
  PUBLIC_URL: true,
  HANDSLAG_ANCHOR_KEY: true,
  HANDSLAG_ANCHOR_OLD_KEYS: true,
  HANDSLAG_ANCHOR_FOLDER: true,
  HANDSLAG_ENCRYPTION_KEYS: true,
});

/** Reads what the operator's commands need, and judges nothing else. */
export const readStoresConfig = (env: NodeJS.ProcessEnv = process.env): ConfigRead<StoresConfig> => {
  const read = STORES.safeParse(givenIn(env));
  if (!read.success) {
    const wrong = read.error.issues.map(({ path }) => String(path[0])).filter(isEnvironmentName);
    return { ok: false, errors: [...new Set(wrong)].map((name) => errorOf(name)) };
  }
  return { ok: true, config: storesOf(read.data) };
};

const storesOf = (environment: z.output<typeof STORES>): StoresConfig => ({
  mongodbUri: environment.MONGODB_URI,
  defaultLanguage: environment.HANDSLAG_DEFAULT_LANGUAGE,
  timeZone: environment.HANDSLAG_TIME_ZONE,
  publicUrl: environment.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
  anchors: {
    key: environment.HANDSLAG_ANCHOR_KEY ?? null,
    oldKeys: environment.HANDSLAG_ANCHOR_OLD_KEYS ?? [],
    folder: environment.HANDSLAG_ANCHOR_FOLDER ?? null,
  },
  encryptionKeys: environment.HANDSLAG_ENCRYPTION_KEYS ?? null,
});

/** In which language a file is judged; a wrong value is no reason not to. */
export const readLanguage = (env: NodeJS.ProcessEnv = process.env): Language =>
  env['HANDSLAG_DEFAULT_LANGUAGE'] === 'en' ? 'en' : 'nl';

const configOf = (environment: Environment): Config => ({
  production: environment.NODE_ENV === 'production',
  ...storesOf(environment),
  redisUrl: environment.REDIS_URL,
  port: environment.PORT,
  logLevel: environment.LOG_LEVEL,
  mail: mailOf(environment),
  slack: slackOf(environment),
  teams: teamsOf(environment),
  playground: environment.HANDSLAG_PLAYGROUND,
});

const mailOf = ({ SMTP_URL: url, MAIL_FROM: from }: Environment): MailConfig | null =>
  url && from ? { url, from } : null;

const slackOf = (environment: Environment): SlackConfig | null => {
  const { SLACK_BOT_TOKEN: botToken = null, SLACK_SIGNING_SECRET: signingSecret = null } = environment;
  const { SLACK_APP_TOKEN: appToken = null, SLACK_API_URL: apiUrl = null } = environment;
  const install = installOf(environment);
  if (botToken === null && install === null) return null;
  return { botToken, signingSecret, appToken, install, apiUrl };
};

const installOf = (environment: Environment): SlackInstallConfig | null => {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = environment;
  return clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : null;
};

/** Where the local Agents Playground listens. */
const LOOPBACKS = ['localhost', '127.0.0.1', '[::1]'];

const teamsOf = (environment: Environment): TeamsConfig | null => {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: appPassword, TEAMS_SERVICE_HOSTS: hosts } = environment;
  const appType = environment.MICROSOFT_APP_TYPE;
  if (environment.HANDSLAG_TEAMS_ANONYMOUS) {
    const nobody = { appId: '', appPassword: '', tenantId: null };
    return { ...nobody, appType, serviceHosts: hosts ?? LOOPBACKS, anonymous: true };
  }
  if (!appId || !appPassword) return null;
  const tenantId = environment.MICROSOFT_APP_TENANT_ID ?? null;
  return { appId, appPassword, appType, tenantId, serviceHosts: hosts ?? [TEAMS_HOST], anonymous: false };
};
