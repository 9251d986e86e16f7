/** One thing that was looked at. `advice`: what to do, where it is not well. */
export interface Finding {
  readonly about: string;
  readonly is: 'well' | 'mind' | 'wrong' | 'notSet';
  readonly says: string;
  readonly advice: string | null;
}

/** What a probe saw, or why it saw nothing. */
export type Seen<What> = { readonly ok: true; readonly what: What } | { readonly ok: false; readonly why: string };

/** Milliseconds that a clock is ahead of this machine's, give or take half the way there and back. */
interface Clocked {
  readonly aheadMs: number;
}

/** Everything that was looked at. Null: not set, so not looked at. */
export interface Observed {
  readonly database: Seen<Clocked & { readonly version: string; readonly replicaSet: string | null }>;
  readonly redis: Seen<Clocked & { readonly version: string; readonly policy: string | null }>;
  readonly slack: Seen<{ readonly workspace: string; readonly missing: readonly string[] }> | null;
  readonly teams: Seen<unknown> | null;
  readonly mail: Seen<unknown> | null;
  readonly address: Seen<{ readonly status: number }> | null;
}

/** Slack refuses what is more than five minutes off, and Handslag what is signed more than a minute ahead. */
const WRONG_CLOCK_MS = 30_000;
const ODD_CLOCK_MS = 2_000;

const well = (about: string, says: string): Finding => ({ about, is: 'well', says, advice: null });
const mind = (about: string, says: string, advice: string): Finding => ({ about, is: 'mind', says, advice });
const wrong = (about: string, says: string, advice: string): Finding => ({ about, is: 'wrong', says, advice });
const notSet = (about: string, says: string): Finding => ({ about, is: 'notSet', says, advice: null });

/** What it means, and what to do about it. */
export const judged = ({ database, redis, slack, teams, mail, address }: Observed): readonly Finding[] => [
  ...ofDatabase(database),
  ...ofRedis(redis),
  ofSlack(slack),
  ofTeams(teams),
  ofMail(mail),
  ofAddress(address),
];

const ofDatabase = (seen: Observed['database']): readonly Finding[] => {
  if (!seen.ok) {
    return [
      wrong(
        'database',
        seen.why,
        'Start it, or set MONGODB_URI to where it is. Everything is kept there: the bot does not start without.',
      ),
    ];
  }
  const { version, replicaSet, aheadMs } = seen.what;
  const is = `answers, version ${version}`;
  return [
    replicaSet === null
      ? mind(
          'database',
          `${is}, one server by itself`,
          'Good for a small town with a backup every night. With a replica set, a broken disk loses nothing.',
        )
      : well('database', `${is}, replica set ${replicaSet}`),
    clock('clock of the database', aheadMs),
  ];
};

const ofRedis = (seen: Observed['redis']): readonly Finding[] => {
  if (!seen.ok) {
    return [
      wrong(
        'redis',
        seen.why,
        'Start it, or set REDIS_URL to where it is. Nothing is lost meanwhile; everything waits.',
      ),
    ];
  }
  const { version, policy, aheadMs } = seen.what;
  return [policyOf(`answers, version ${version}`, policy), clock('clock of redis', aheadMs)];
};

const policyOf = (is: string, policy: string | null): Finding => {
  if (policy === 'noeviction') return well('redis', `${is}, keeps what it has`);
  return policy === null
    ? mind('redis', `${is}; it does not say whether it drops keys`, 'See to it that maxmemory-policy is noeviction.')
    : wrong(
        'redis',
        `${is}; it drops keys when it is full (${policy})`,
        'Set maxmemory-policy noeviction: the bot does not start with another.',
      );
};

const clock = (about: string, aheadMs: number): Finding => {
  const off = Math.abs(aheadMs);
  const says = `${(off / 1_000).toFixed(1)} s ${aheadMs >= 0 ? 'ahead of' : 'behind'} this machine's`;
  if (off > WRONG_CLOCK_MS)
    return wrong(about, says, 'Let all machines keep time by NTP: requests of Slack are refused by their age.');
  return off > ODD_CLOCK_MS ? mind(about, says, 'Let all machines keep time by NTP.') : well(about, says);
};

const TOKEN_ADVICE =
  'Set SLACK_BOT_TOKEN to the xoxb- token of the installed app, and let this machine reach slack.com.';

const ofSlack = (seen: Observed['slack']): Finding => {
  if (seen === null) return notSet('slack', 'not connected');
  if (!seen.ok) return wrong('slack', seen.why, TOKEN_ADVICE);
  const { workspace, missing } = seen.what;
  return missing.length === 0
    ? well('slack', `the token is of ${workspace}`)
    : wrong(
        'slack',
        `the token is of ${workspace}, and may not: ${missing.join(', ')}`,
        'Add these scopes to the app, and install it again (docs/connect-slack.md).',
      );
};

const ofTeams = (seen: Observed['teams']): Finding => {
  if (seen === null) return notSet('teams', 'not connected');
  return seen.ok
    ? well('teams', 'Microsoft gives a token')
    : wrong(
        'teams',
        seen.why,
        'Check MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD (its value, not its id) and MICROSOFT_APP_TENANT_ID; a secret expires.',
      );
};

const ofMail = (seen: Observed['mail']): Finding => {
  if (seen === null) return notSet('mail', 'not set: coordinators bring letters to residents themselves');
  return seen.ok
    ? well('mail', 'the mail server takes this account')
    : wrong('mail', seen.why, 'Check SMTP_URL: its host, port, user and password.');
};

const ofAddress = (seen: Observed['address']): Finding => {
  if (seen === null) return notSet('address', 'PUBLIC_URL is not set: no page for residents');
  if (!seen.ok)
    return wrong('address', seen.why, 'Nobody reaches PUBLIC_URL from here: check DNS, the certificate and the proxy.');
  const { status } = seen.what;
  if (status === 200) return well('address', 'PUBLIC_URL leads to a bot that is ready');
  return status === 503
    ? mind(
        'address',
        'PUBLIC_URL leads to a bot that is not ready',
        'Look at its log: its database or Redis does not answer it.',
      )
    : wrong('address', `PUBLIC_URL answers ${status}`, 'Let the proxy pass every path on to PORT.');
};
