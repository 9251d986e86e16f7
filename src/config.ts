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

export interface Config {
  readonly production: boolean;
  readonly mongodbUri: string;
  readonly redisUrl: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly defaultLanguage: Language;
  readonly timeZone: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly slack: SlackConfig | null;
  readonly teams: TeamsConfig | null;
  readonly playground: boolean;
}

export interface SlackConfig {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Null: Slack's own. */
  readonly apiUrl: string | null;
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

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly errors: readonly ConfigError[] };

/** Reads the whole environment; every wrong value is named at once. An empty value counts as not set. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): ConfigRead => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => isEnvironmentName(name) && value?.trim()),
  );
  const read = ENVIRONMENT.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map(({ path }) => String(path[0])).filter(isEnvironmentName);
  const errors = [...[...new Set(wrong)].map((name) => errorOf(name)), ...conflictsIn(given, new Set(wrong))];
  if (!read.success || errors.length > 0) return { ok: false, errors };
  return { ok: true, config: configOf(read.data) };
};

const configOf = (environment: Environment): Config => ({
  production: environment.NODE_ENV === 'production',
  mongodbUri: environment.MONGODB_URI,
  redisUrl: environment.REDIS_URL,
  port: environment.PORT,
  publicUrl: environment.PUBLIC_URL ?? null,
  defaultLanguage: environment.HANDSLAG_DEFAULT_LANGUAGE,
  timeZone: environment.HANDSLAG_TIME_ZONE,
  logLevel: environment.LOG_LEVEL,
  slack: slackOf(environment),
  teams: teamsOf(environment),
  playground: environment.HANDSLAG_PLAYGROUND,
});

const slackOf = (environment: Environment): SlackConfig | null => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = environment;
  return botToken && signingSecret ? { botToken, signingSecret, apiUrl: apiUrl ?? null } : null;
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
