import { describe, expect, test } from 'vitest';
import { describeConfig, describeErrors } from '../../src/config/describe.ts';
import { type Config, readConfig, readStoresConfig } from '../../src/config.ts';

const SERVICES = { MONGODB_URI: 'mongodb://db/handslag', REDIS_URL: 'redis://cache:6379' };
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef', SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
const GUID = '11111111-2222-3333-4444-555555555555';
const TEAMS = { MICROSOFT_APP_ID: GUID, MICROSOFT_APP_PASSWORD: 'aBc~1234567890', MICROSOFT_APP_TENANT_ID: GUID };
const development = { NODE_ENV: 'development' };

type Given = Record<string, string>;

const accepted = (given: Given): Config => {
  const read = readConfig(given);
  if (!read.ok) throw new Error(`refused:\n${describeErrors(read.errors)}`);
  return read.config;
};
const MAIL = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'wijk@example.nl' };
const refused = (given: Given): readonly string[] => {
  const read = readConfig(given);
  return read.ok ? [] : read.errors.map(({ name }) => name);
};

describe('configuration', () => {
  test('Slack alone is enough, and the rest has defaults', () => {
    expect(accepted({ ...SERVICES, ...SLACK })).toEqual({
      production: true,
      mongodbUri: SERVICES.MONGODB_URI,
      redisUrl: SERVICES.REDIS_URL,
      port: 3978,
      publicUrl: null,
      anchors: { key: null, oldKeys: [], folder: null },
      mail: null,
      defaultLanguage: 'nl',
      timeZone: 'Europe/Amsterdam',
      logLevel: 'info',
      slack: {
        botToken: SLACK.SLACK_BOT_TOKEN,
        signingSecret: SLACK.SLACK_SIGNING_SECRET,
        appToken: null,
        install: null,
        apiUrl: null,
      },
      encryptionKeys: null,
      teams: null,
      playground: false,
    });
  });

  test('Teams alone is enough, and only its public hosts are trusted', () => {
    const { slack, teams } = accepted({ ...SERVICES, ...TEAMS });
    expect(slack).toBeNull();
    expect(teams).toMatchObject({
      appType: 'SingleTenant',
      serviceHosts: ['smba.trafficmanager.net'],
      anonymous: false,
    });
  });

  test('both platforms, or the playground alone', () => {
    const both = accepted({ ...SERVICES, ...SLACK, ...TEAMS });
    expect([both.slack, both.teams]).not.toContain(null);
    expect(accepted({ ...SERVICES, ...development, HANDSLAG_PLAYGROUND: 'true' }).playground).toBe(true);
  });

  test('letters to residents need a mail server and who sends them: both, or neither', () => {
    const mail = { SMTP_URL: 'smtps://wijk:geheim@mail.example:465', MAIL_FROM: 'Wijkcontract <wijk@example.nl>' };
    expect(accepted({ ...SERVICES, ...SLACK, ...mail }).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    expect(refused({ ...SERVICES, ...SLACK, SMTP_URL: mail.SMTP_URL })).toEqual(['MAIL_FROM']);
    expect(refused({ ...SERVICES, ...SLACK, MAIL_FROM: mail.MAIL_FROM })).toEqual(['SMTP_URL']);
  });

  test('the operator’s commands need the database alone', () => {
    const { MONGODB_URI } = SERVICES;
    const { mongodbUri, defaultLanguage, timeZone, publicUrl, anchors, encryptionKeys } = accepted({
      ...SERVICES,
      ...SLACK,
    });
    expect(readStoresConfig({ MONGODB_URI, SLACK_BOT_TOKEN: 'wrong' })).toEqual({
      ok: true,
      config: { mongodbUri, defaultLanguage, timeZone, publicUrl, anchors, encryptionKeys },
    });
    const read = readStoresConfig({ HANDSLAG_TIME_ZONE: 'Mars' });
    expect(read.ok ? [] : read.errors.map(({ name }) => name)).toEqual(['MONGODB_URI', 'HANDSLAG_TIME_ZONE']);
  });

  test('no platform at all says what to set', () => {
    const read = readConfig(SERVICES);
    expect(read.ok ? '' : describeErrors(read.errors)).toMatch(/SLACK_SIGNING_SECRET[\s\S]*MICROSOFT_APP_TENANT_ID/);
  });

  test('half of a platform is refused', () => {
    expect(refused({ ...SERVICES, SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN })).toEqual(['SLACK_SIGNING_SECRET']);
    expect(refused({ ...SERVICES, ...SLACK, MICROSOFT_APP_ID: GUID })).toEqual([
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
    ]);
  });

  test('Slack over a socket needs no signing secret', () => {
    const { slack } = accepted({
      ...SERVICES,
      SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN,
      SLACK_APP_TOKEN: 'xapp-1-A1-2-abc',
    });
    expect(slack).toMatchObject({ signingSecret: null, appToken: 'xapp-1-A1-2-abc' });
    expect(refused({ ...SERVICES, SLACK_APP_TOKEN: 'xapp-1-A1-2-abc' })).toEqual(['SLACK_BOT_TOKEN']);
  });

  test('Slack for many workspaces needs keys to keep their tokens under, and an address to come back to', () => {
    const { SLACK_SIGNING_SECRET } = SLACK;
    const install = {
      SLACK_CLIENT_ID: '111.222',
      SLACK_CLIENT_SECRET: SLACK_SIGNING_SECRET,
      SLACK_STATE_SECRET: 'a-state-secret-of-thirty-two-characters',
    };
    const key = (name: string) => `${name}:${Buffer.alloc(32, name).toString('base64')}`;
    const rest = {
      HANDSLAG_ENCRYPTION_KEYS: `${key('new')}, ${key('old')}`,
      PUBLIC_URL: 'https://handslag.example.nl',
    };
    const config = accepted({ ...SERVICES, SLACK_SIGNING_SECRET, ...install, ...rest });
    expect(config.slack).toMatchObject({ botToken: null, install: { clientId: '111.222' } });
    expect(config.encryptionKeys?.map(({ keyId }) => keyId)).toEqual(['new', 'old']);
    expect(describeConfig(config).find(({ name }) => name === 'HANDSLAG_ENCRYPTION_KEYS')?.value).toBe(
      'new:****,old:****',
    );
    expect(refused({ ...SERVICES, SLACK_SIGNING_SECRET, ...install })).toEqual(Object.keys(rest));
    expect(refused({ ...SERVICES, ...install, ...rest })).toEqual(['SLACK_SIGNING_SECRET']);
    expect(refused({ ...SERVICES, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID: '111.222', ...rest })).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
    ]);
  });

  test('a multi-tenant bot needs no tenant', () => {
    const { MICROSOFT_APP_TENANT_ID, ...rest } = TEAMS;
    expect(accepted({ ...SERVICES, ...rest, MICROSOFT_APP_TYPE: 'MultiTenant' }).teams?.tenantId).toBeNull();
  });

  test('every wrong value is named at once, with a rule and an example', () => {
    const wrong = { PORT: '70000', LOG_LEVEL: 'loud', HANDSLAG_TIME_ZONE: 'Europe/Delft', REDIS_URL: 'cache:6379' };
    const read = readConfig({ ...SLACK, ...wrong });
    if (read.ok) throw new Error('accepted');
    expect(read.errors.map(({ name }) => name).toSorted()).toEqual([...Object.keys(wrong), 'MONGODB_URI'].toSorted());
    expect(describeErrors(read.errors)).toContain('PORT: a whole number from 1 to 65535. Example: PORT=3978');
  });

  test.each([
    ['PORT', '39.5'],
    ['PORT', '0'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'handslag.example.nl'],
    ['SMTP_URL', 'mail.example:465'],
    ['MAIL_FROM', 'Wijkcontract'],
    ['MAIL_FROM', 'a@b.nl\r\nBcc: c@d.nl'],
    ['HANDSLAG_DEFAULT_LANGUAGE', 'fr'],
    ['SLACK_BOT_TOKEN', 'xoxp-user-token'],
    ['SLACK_SIGNING_SECRET', 'xoxb-1-2-abcdef'],
    ['SLACK_APP_TOKEN', 'xoxb-1-2-abcdef'],
    ['HANDSLAG_ENCRYPTION_KEYS', 'short:AAAA'],
    ['MICROSOFT_APP_ID', 'my-bot'],
    ['MICROSOFT_APP_TYPE', 'UserAssignedMSI'],
    ['TEAMS_SERVICE_HOSTS', 'https://smba.trafficmanager.net/'],
    ['HANDSLAG_TEAMS_ANONYMOUS', 'sometimes'],
    ['NODE_ENV', 'prod'],
  ])('%s=%s is refused', (name, value) => {
    expect(refused({ ...SERVICES, ...SLACK, ...TEAMS, ...MAIL, [name]: value })).toEqual([name]);
  });

  test('an empty value counts as not set', () => {
    expect(accepted({ ...SERVICES, ...SLACK, PORT: '', MICROSOFT_APP_ID: '  ' }).teams).toBeNull();
  });

  test.each([
    ['HANDSLAG_TEAMS_ANONYMOUS', 'true'],
    ['HANDSLAG_PLAYGROUND', 'true'],
    ['SLACK_API_URL', 'http://127.0.0.1:9000/api/'],
    ['PUBLIC_URL', 'http://handslag.example.nl'],
    ['TEAMS_SERVICE_HOSTS', 'smba.trafficmanager.net, localhost:56150'],
    ['TEAMS_SERVICE_HOSTS', '127.0.0.1'],
    ['TEAMS_SERVICE_HOSTS', '[::1]:9000'],
  ])('%s=%s is for trying out: refused in production, which is the default', (name, value) => {
    const given = { ...SERVICES, ...SLACK, [name]: value };
    expect(refused(given)).toEqual([name]);
    expect(refused({ ...given, NODE_ENV: 'production' })).toEqual([name]);
    expect(refused({ ...given, ...development })).toEqual([]);
  });

  test('an anonymous bot trusts this machine alone, and has no credentials beside it', () => {
    const anonymous = { ...SERVICES, ...development, HANDSLAG_TEAMS_ANONYMOUS: 'true' };
    expect(accepted(anonymous).teams).toMatchObject({
      appId: '',
      anonymous: true,
      serviceHosts: expect.arrayContaining(['localhost']),
    });
    expect(refused({ ...anonymous, ...TEAMS })).toEqual(['HANDSLAG_TEAMS_ANONYMOUS']);
  });

  test('what is printed holds no secret', () => {
    const withPasswords = {
      MONGODB_URI: 'mongodb://bot:hunter2@db,db2/handslag',
      REDIS_URL: 'rediss://:hunter2@cache:6379',
      SMTP_URL: 'smtps://bot:hunter2@mail.example',
      MAIL_FROM: MAIL.MAIL_FROM,
    };
    const lines = describeConfig(accepted({ ...withPasswords, ...SLACK, ...TEAMS }));
    const printed = lines.map(({ name, value }) => `${name}=${value}`).join('\n');
    const secrets = ['hunter2', SLACK.SLACK_BOT_TOKEN, SLACK.SLACK_SIGNING_SECRET, TEAMS.MICROSOFT_APP_PASSWORD];
    for (const secret of secrets) expect(printed).not.toContain(secret);
    expect(printed).toContain('MONGODB_URI=mongodb://****@db,db2/handslag');
    expect(printed).toContain('SLACK_BOT_TOKEN=xoxb****');
  });
});
