import { z } from 'zod';
import { LANGUAGES } from '../domain/words.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const APP_TYPES = ['SingleTenant', 'MultiTenant'] as const;
const MODES = ['production', 'development', 'test'] as const;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const TEAMS_HOST = 'smba.trafficmanager.net';

/** An address, or a name and an address between angle brackets. */
const MAIL_FROM = /^(?:[^<>\r\n"]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const flag = z
  .enum(['true', 'false', '1', '0'])
  .default('false')
  .transform((word) => word === 'true' || word === '1');
const text = (pattern: RegExp) => z.string().regex(pattern);
const maybe = (pattern: RegExp) => text(pattern).optional();
const hosts = z
  .string()
  .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
  .pipe(z.array(text(/^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/)))
  .optional();

/** As `handslag anchor-key` prints them. */
const keyIds = z
  .string()
  .transform((list) => list.split(',').map((id) => id.trim().toLowerCase()))
  .pipe(z.array(text(/^[0-9a-f]{16}$/)))
  .optional();

/** `id:key`, the first one for what is kept from now on. 32 bytes in base64. */
const encryptionKeys = z
  .string()
  .transform((list) => list.split(',').map((pair) => pair.trim()))
  .pipe(z.tuple([encryptionKey()], encryptionKey()))
  .refine((keys) => new Set(keys.map(({ keyId }) => keyId)).size === keys.length)
  .optional();

function encryptionKey() {
  return text(/^[a-z0-9-]{1,32}:[A-Za-z0-9+/]{43}=$/).transform((pair) => {
    const [keyId = '', key = ''] = pair.split(':');
    return { keyId, key };
  });
}

/** The environment. Without NODE_ENV it is production: what is meant for trying out has to be asked for. */
export const ENVIRONMENT = z.object({
  NODE_ENV: z.enum(MODES).default('production'),
  MONGODB_URI: text(/^mongodb(\+srv)?:\/\/\S+$/),
  REDIS_URL: text(/^rediss?:\/\/\S+$/),
  PORT: text(/^\d{1,5}$/)
    .default('3978')
    .transform(Number)
    .pipe(z.number().min(1).max(65_535)),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: maybe(/^smtps?:\/\/\S+$/),
  MAIL_FROM: maybe(MAIL_FROM),
  HANDSLAG_DEFAULT_LANGUAGE: z.enum(LANGUAGES).default('nl'),
  HANDSLAG_TIME_ZONE: z.string().refine(isZone).default('Europe/Amsterdam'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  HANDSLAG_ANCHOR_KEY: maybe(/^MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43}$/),
  HANDSLAG_ANCHOR_OLD_KEYS: keyIds,
  HANDSLAG_ANCHOR_FOLDER: z.string().optional(),
  HANDSLAG_ENCRYPTION_KEYS: encryptionKeys,
  SLACK_BOT_TOKEN: maybe(/^xoxb-\S+$/),
  SLACK_SIGNING_SECRET: maybe(/^[0-9a-f]{32}$/i),
  SLACK_APP_TOKEN: maybe(/^xapp-\S+$/),
  SLACK_CLIENT_ID: maybe(/^\d+\.\d+$/),
  SLACK_CLIENT_SECRET: maybe(/^[0-9a-f]{32}$/i),
  SLACK_STATE_SECRET: maybe(/^\S{32,}$/),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  MICROSOFT_APP_ID: maybe(GUID),
  MICROSOFT_APP_PASSWORD: maybe(/^\S+$/),
  MICROSOFT_APP_TYPE: z.enum(APP_TYPES).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: maybe(GUID),
  TEAMS_SERVICE_HOSTS: hosts,
  HANDSLAG_TEAMS_ANONYMOUS: flag,
  HANDSLAG_PLAYGROUND: flag,
});

export type Environment = z.output<typeof ENVIRONMENT>;
export type ConfigName = keyof Environment;

/** What a value has to be, and one that is right: what the operator reads. */
const RULES: Readonly<Record<ConfigName, readonly [rule: string, example: string]>> = {
  NODE_ENV: [`one of ${MODES.join(', ')}`, 'production'],
  MONGODB_URI: ['the address of the database', 'mongodb://127.0.0.1:27017/handslag'],
  REDIS_URL: ['the address of Redis', 'redis://127.0.0.1:6379'],
  PORT: ['a whole number from 1 to 65535', '3978'],
  PUBLIC_URL: ['the address at which the bot is reached from outside', 'https://handslag.example.nl'],
  SMTP_URL: ['the address of the mail server; needed with MAIL_FROM', 'smtps://user:password@mail.example.nl:465'],
  MAIL_FROM: [
    'who sends the letters to residents, and gets their replies; needed with SMTP_URL',
    'Wijkcontract <wijk@example.nl>',
  ],
  HANDSLAG_DEFAULT_LANGUAGE: [`one of ${LANGUAGES.join(', ')}`, 'nl'],
  HANDSLAG_TIME_ZONE: ['an IANA time zone', 'Europe/Amsterdam'],
  LOG_LEVEL: [`one of ${LOG_LEVELS.join(', ')}`, 'info'],
  HANDSLAG_ANCHOR_KEY: [
    'the secret key that `handslag anchor-key` printed',
    'MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ],
  HANDSLAG_ANCHOR_OLD_KEYS: ['the ids of keys that signed earlier anchors, separated by commas', '0123456789abcdef'],
  HANDSLAG_ANCHOR_FOLDER: ['a folder to which the anchor of each day is copied', '/var/lib/handslag/anchors'],
  HANDSLAG_ENCRYPTION_KEYS: [
    'keys that `handslag encryption-key` printed, separated by commas, the one in use first',
    '2026-01:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  ],
  SLACK_BOT_TOKEN: ['the bot token of the Slack app (OAuth & Permissions)', 'xoxb-123-456-abc'],
  SLACK_SIGNING_SECRET: [
    'the signing secret of the Slack app (Basic Information): 32 hexadecimal digits',
    '0123456789abcdef0123456789abcdef',
  ],
  SLACK_APP_TOKEN: ['the app-level token of the Slack app, for Socket Mode (Basic Information)', 'xapp-1-A1-2-abc'],
  SLACK_CLIENT_ID: ['the client id of the Slack app (Basic Information)', '1234567890.1234567890'],
  SLACK_CLIENT_SECRET: [
    'the client secret of the Slack app (Basic Information): 32 hexadecimal digits',
    'fedcba9876543210fedcba9876543210',
  ],
  SLACK_STATE_SECRET: [
    'a secret of your own, at least 32 characters, that protects installations',
    'a-long-random-text-that-nobody-can-guess',
  ],
  SLACK_API_URL: ['the address of another Slack API', 'https://slack.com/api/'],
  MICROSOFT_APP_ID: ['the application id of the Azure bot, a GUID', '11111111-2222-3333-4444-555555555555'],
  MICROSOFT_APP_PASSWORD: ['the client secret of the Azure bot', 'aBc~1234567890'],
  MICROSOFT_APP_TYPE: [`one of ${APP_TYPES.join(', ')}`, 'SingleTenant'],
  MICROSOFT_APP_TENANT_ID: [
    'the directory id of the Azure bot, a GUID; needed with MICROSOFT_APP_TYPE=SingleTenant',
    '66666666-7777-8888-9999-000000000000',
  ],
  TEAMS_SERVICE_HOSTS: ['hosts of the Teams service, separated by commas', TEAMS_HOST],
  HANDSLAG_TEAMS_ANONYMOUS: ['true or false', 'false'],
  HANDSLAG_PLAYGROUND: ['true or false', 'false'],
};

export interface ConfigError {
  readonly name: string;
  readonly rule: string;
  readonly example: string;
}

export const isEnvironmentName = (name: string): name is ConfigName => Object.hasOwn(RULES, name);

/** `rule`: where another one than its own is broken. */
export const errorOf = (name: ConfigName, rule?: string, example?: string): ConfigError => {
  const [itsRule, itsExample] = RULES[name];
  return { name, rule: rule ?? itsRule, example: example ?? itsExample };
};
