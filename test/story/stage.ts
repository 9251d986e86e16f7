import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { advance, settle } from '../../src/application/time/settle.ts';
import { compose, type Running } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { as, type Instant, type MunicipalityId } from '../../src/domain/ids.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { type FakeTeams, startFakeTeams } from '../fakes/teams.ts';

export const ZONE = 'Europe/Amsterdam';
const EXAMPLES = new URL('../../examples/', import.meta.url);

/** The municipality that a story plays in, and the file that an operator reads in for it. */
export interface Town {
  readonly municipalityId: MunicipalityId;
  readonly file: string;
  readonly workspace: string;
}

export const HAARLEM: Town = {
  municipalityId: as<MunicipalityId>('haarlem'),
  file: 'haarlem-2007.yaml',
  workspace: 'T0HAARLEM',
};

export const DELFT: Town = {
  municipalityId: as<MunicipalityId>('delft'),
  file: 'delft-2010.yaml',
  workspace: 'T0DELFT',
};

/** Where the story runs: services of its own, given from outside. */
export interface Place {
  readonly mongodbUri: string;
  readonly redisUrl: string;
  /** Before every key in Redis. */
  readonly prefix: string;
  /** 0: any free port. */
  readonly port: number;
  readonly logLevel: string;
}

/** The bot with both real adapters, listening; only the platforms at the other end are fakes. */
export interface Stage {
  readonly town: Town;
  readonly bot: Running;
  readonly slack: FakeSlack;
  readonly teams: FakeTeams;
  /** Does everything that is due now. */
  settle(): Promise<void>;
  /** Goes from due moment to due moment, up to this local time. */
  goTo(date: string, time: string): Promise<void>;
  later(minutes: number): Promise<void>;
  now(): Temporal.ZonedDateTime;
  stop(): Promise<void>;
}

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

export const setStage = async (place: Place, town: Town, begin: { date: string; time: string }): Promise<Stage> => {
  const slack = await startFakeSlack({ workspace: town.workspace, signingSecret: SIGNING_SECRET });
  const teams = await startFakeTeams();
  const config = configOf(place, slack, teams);
  // The limits of a second per conversation are those of the real platforms: tested with Redis, and no part of a story.
  const bot = await compose(config, { demo: true, prefix: place.prefix, pace: { waitFor: async () => 0 } });
  const { demo } = bot;
  if (demo === null) throw new Error('the story needs a clock that can be set');
  slack.connectTo(`http://127.0.0.1:${bot.port}/slack/events`);
  teams.connect(`http://127.0.0.1:${bot.port}/api/messages`);
  const time = {
    pause: (ms: number) => pause(ms).then(() => undefined),
    setTo: (at: Instant) => demo.setTo(at),
    isWorking: bot.isWorking,
  };
  const to = (at: Temporal.Instant) => as<Instant>(at.toString({ smallestUnit: 'millisecond' }));
  const goTo = (at: Temporal.ZonedDateTime) => advance(bot.ports, bot.front, time, to(at.toInstant()));
  demo.setTo(to(localTime(begin.date, begin.time).toInstant()));
  const now = () => Temporal.Instant.from(demo.nowSync()).toZonedDateTimeISO(ZONE);
  return {
    town,
    bot,
    slack,
    teams,
    settle: () => settle(bot.ports, time),
    goTo: (date, clock) => goTo(localTime(date, clock)),
    later: (minutes) => goTo(now().add({ minutes })),
    now,
    stop: async () => {
      await bot.stop();
      await Promise.all([slack.stop(), teams.stop()]);
    },
  };
};

const localTime = (date: string, time: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE);

const configOf = (place: Place, slack: FakeSlack, teams: FakeTeams) => {
  const read = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: place.mongodbUri,
    REDIS_URL: place.redisUrl,
    LOG_LEVEL: place.logLevel,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    HANDSLAG_TEAMS_ANONYMOUS: 'true',
    TEAMS_SERVICE_HOSTS: teams.host,
    PUBLIC_URL: 'https://handslag.example',
  });
  if (!read.ok) throw new Error(`the story's configuration: ${JSON.stringify(read.errors)}`);
  return { ...read.config, port: place.port };
};

/** The file as an operator has it. */
export const programmeText = (town: Town): Promise<string> => readFile(new URL(town.file, EXAMPLES), 'utf8');
