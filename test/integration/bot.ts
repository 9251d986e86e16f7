import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { operatorGiving } from '../../src/application/operator/operator.ts';
import type { Ports } from '../../src/application/ports.ts';
import { applyImport, planFile } from '../../src/application/programme-file/apply.ts';
import { compose, type Running } from '../../src/compose.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { as, type CommandId, type MunicipalityId, type PersonId, type StreamId } from '../../src/domain/ids.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { aDatabase } from '../services/database.ts';
import { aRedis } from '../services/redis.ts';

export const MUNICIPALITY = as<MunicipalityId>('teststad');
export const PROGRAMME_STREAM = as<StreamId>('programme/teststad.proef');
export const personId = (id: string): PersonId => as(`teststad.${id}`);
export const slackUser = (id: string): string => `U0${id.toUpperCase()}`;

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

/** Services, a fake Slack and the configuration of a bot that speaks to it. */
export interface Surroundings {
  readonly config: Config;
  /** The same as an environment, for a bot that is a process of its own. */
  readonly env: Readonly<Record<string, string>>;
  readonly prefix: string;
  readonly slack: FakeSlack;
  clear(): Promise<void>;
}

export const surroundings = async (): Promise<Surroundings> => {
  const database = aDatabase();
  const redis = aRedis();
  const slack = await startFakeSlack({ workspace: 'T0TEST', signingSecret: SIGNING_SECRET });
  const env = {
    NODE_ENV: 'test',
    MONGODB_URI: database.uri,
    REDIS_URL: redis.url,
    LOG_LEVEL: 'silent',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
  };
  const read = readConfig(env);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return {
    config: { ...read.config, port: 0 },
    env,
    prefix: `{handslag-test-${randomBytes(6).toString('hex')}}`,
    slack,
    clear: async () => {
      await slack.stop();
      await database.drop();
    },
  };
};

/** A bot in this process, listening for the fake Slack, with programme time that stands where the test sets it. */
export const startBot = async ({ config, prefix, slack }: Surroundings): Promise<Running> => {
  const bot = await compose(config, { demo: true, prefix, pace: { waitFor: async () => 0 } });
  slack.connectTo(`http://127.0.0.1:${bot.port}/slack/events`);
  return bot;
};

/** The programme of a file, its owners' yes given, and every person known at Slack. */
export const programmeStands = async (ports: Ports, text: string): Promise<void> => {
  const reading = ports.files.read(text, 'proef.yaml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  const giving = (await operatorGiving(ports, MUNICIPALITY, 'operator'))(as<CommandId>('test'));
  const outcome = await applyImport(ports, await planFile(ports, reading.file), giving);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  for (const person of await ports.people.all(MUNICIPALITY)) await isAtSlack(ports, person.personId);
};

const isAtSlack = async (ports: Ports, id: PersonId): Promise<void> => {
  const person = await ports.people.get(MUNICIPALITY, id);
  if (person === null) throw new Error(`nobody is ${id}`);
  const user = slackUser(id.replace('teststad.', ''));
  const account = { platform: 'slack', workspace: 'T0TEST', user } as const;
  const linked = { account, linkId: id, state: 'confirmed', direct: null, goneAt: null } as const;
  const accounts = [{ ...linked, linkedAt: await ports.clock.now() }];
  await ports.people.update({ ...person, accounts, version: person.version + 1 });
  await ports.wakeups.mark(`person/${id}`, MUNICIPALITY, await ports.clock.now());
};

/** Looks again and again until there is something. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<T> => {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await pause(25);
  }
};

/** Every event of a stream, in order. */
export const eventsOf = async (
  ports: Pick<Ports, 'journal'>,
  stream: StreamId,
): Promise<readonly { readonly type: string; readonly partyId?: string }[]> =>
  (await ports.journal.read(MUNICIPALITY, stream, 0)).flatMap(({ canonical }) => JSON.parse(canonical).events);
