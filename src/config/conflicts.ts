import { type ConfigError, type ConfigName, errorOf } from './environment.ts';

type Given = Readonly<Partial<Record<ConfigName, string>>>;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)(:\d+)?$/i;

/** What is wrong between values. Values that are wrong by themselves are left out: they are named already. */
export const conflictsIn = (given: Given, wrong: ReadonlySet<string>): readonly ConfigError[] =>
  [...halfSlack(given), ...halfTeams(given), ...halfMail(given), ...noPlatform(given), ...forTryingOut(given)].filter(
    ({ name }) => !wrong.has(name),
  );

const isOn = (word: string | undefined): boolean => word === 'true' || word === '1';
const isAnonymous = (given: Given): boolean => isOn(given.HANDSLAG_TEAMS_ANONYMOUS);

/** Names that are missing although one beside them is set. */
const missingBeside = (given: Given, names: readonly ConfigName[]): readonly ConfigError[] => {
  const set = names.find((name) => given[name] !== undefined);
  if (set === undefined) return [];
  return names.filter((name) => given[name] === undefined).map((name) => beside(name, set));
};

const beside = (name: ConfigName, set: ConfigName): ConfigError => {
  const { rule, example } = errorOf(name);
  return { name, rule: `must be set too, because ${set} is: ${rule}`, example };
};

const INSTALLING = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** Who speaks: the operator's own token, or those of installations. How it hears: signed requests, or a socket. */
const halfSlack = (given: Given): readonly ConfigError[] => {
  const installing = INSTALLING.some((name) => given[name] !== undefined);
  const speaks = given.SLACK_BOT_TOKEN !== undefined || installing;
  const hears = given.SLACK_SIGNING_SECRET ?? given.SLACK_APP_TOKEN;
  const speaksBy = given.SLACK_BOT_TOKEN === undefined ? 'SLACK_CLIENT_ID' : 'SLACK_BOT_TOKEN';
  const hearsBy = given.SLACK_SIGNING_SECRET === undefined ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
  return [
    ...(speaks && hears === undefined ? [beside('SLACK_SIGNING_SECRET', speaksBy)] : []),
    ...(!speaks && hears !== undefined ? [beside('SLACK_BOT_TOKEN', hearsBy)] : []),
    ...(installing ? missingBeside(given, [...INSTALLING, 'HANDSLAG_ENCRYPTION_KEYS', 'PUBLIC_URL']) : []),
  ];
};

const halfMail = (given: Given): readonly ConfigError[] => missingBeside(given, ['SMTP_URL', 'MAIL_FROM']);

const halfTeams = (given: Given): readonly ConfigError[] => {
  if (isAnonymous(given)) {
    const clashes = given.MICROSOFT_APP_ID !== undefined || given.MICROSOFT_APP_PASSWORD !== undefined;
    return clashes ? [errorOf('HANDSLAG_TEAMS_ANONYMOUS', 'must be false, because MICROSOFT_APP_ID is set')] : [];
  }
  const credentials = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'] as const;
  const manyTenants = given.MICROSOFT_APP_TYPE === 'MultiTenant';
  return missingBeside(given, manyTenants ? credentials : [...credentials, 'MICROSOFT_APP_TENANT_ID']);
};

const CONNECTS: readonly ConfigName[] = [
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  ...INSTALLING,
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
];

const noPlatform = (given: Given): readonly ConfigError[] => {
  const connected = CONNECTS.some((name) => given[name] !== undefined);
  if (connected || isAnonymous(given) || isOn(given.HANDSLAG_PLAYGROUND)) return [];
  const rule = 'must be set: SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET';
  const other = 'or these: MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID; or both platforms';
  return [errorOf('SLACK_BOT_TOKEN', rule), errorOf('MICROSOFT_APP_ID', other)];
};

const TRY_OUT = 'not in production; set NODE_ENV=development to try it out';

/** NODE_ENV is production unless it says otherwise. */
const forTryingOut = (given: Given): readonly ConfigError[] => {
  if (given.NODE_ENV !== undefined && given.NODE_ENV !== 'production') return [];
  const errors: ConfigError[] = [];
  if (isAnonymous(given)) errors.push(errorOf('HANDSLAG_TEAMS_ANONYMOUS', TRY_OUT));
  if (isOn(given.HANDSLAG_PLAYGROUND)) errors.push(errorOf('HANDSLAG_PLAYGROUND', TRY_OUT));
  if (given.SLACK_API_URL?.startsWith('http:')) errors.push(errorOf('SLACK_API_URL', 'an https address in production'));
  if (given.PUBLIC_URL?.startsWith('http:')) errors.push(errorOf('PUBLIC_URL', 'an https address in production'));
  const hosts = given.TEAMS_SERVICE_HOSTS?.split(',').map((host) => host.trim()) ?? [];
  if (hosts.some((host) => LOOPBACK.test(host))) {
    errors.push(errorOf('TEAMS_SERVICE_HOSTS', 'no loopback in production: credentials would go to this machine'));
  }
  return errors;
};
