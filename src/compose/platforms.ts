import type { Mount } from '../../adapters/http/server.ts';
import type { ChatPlatform } from '../application/ports/platform.ts';
import type { Log } from '../application/ports/runtime.ts';
import { installationsOf } from '../application/workspaces/installations.ts';
import type { Config, SlackConfig, TeamsConfig } from '../config.ts';
import { platformWords } from '../views/platform-words.ts';
import type { Assembled } from './assemble.ts';

export interface Connected {
  readonly platform: ChatPlatform;
  readonly mounts: readonly Mount[];
  /** Each answers its path and everything below it. */
  readonly pages?: readonly Mount[];
  /** Opens what the platform itself does not: after the application can be asked. */
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

/** Each SDK is loaded only when its platform is configured. */
export async function connectPlatforms(config: Config, assembled: Assembled): Promise<readonly Connected[]> {
  const connected: Connected[] = [];
  const words = platformWords(config.defaultLanguage);
  if (config.slack !== null) connected.push(await connectSlack(config.slack, config.publicUrl, words, assembled));
  if (config.teams !== null) connected.push(await connectTeams(config.teams, words, assembled));
  return connected;
}

type Words = ReturnType<typeof platformWords>;

/** Slack repeats a request for an hour; a signature is too old after five minutes. */
const REPLAY_SECONDS = 600;

async function connectSlack(
  { apiUrl, install, ...config }: SlackConfig,
  publicUrl: string | null,
  words: Words,
  { ports, clock, redis, front, credentials }: Assembled,
): Promise<Connected> {
  const { createSlack } = await import('../../adapters/slack/app.ts');
  const slack = createSlack({
    ...config,
    install:
      install === null || publicUrl === null || credentials === null
        ? null
        : { ...install, publicUrl, credentials, words },
    workspaces: ports.workspaces,
    installations: installationsOf(ports),
    ...(apiUrl === null ? {} : { apiUrl }),
    words,
    log: messageLast(ports.log),
    now: clock.nowSync,
    isReplay: (key) => redis.replay.seenBefore(key, REPLAY_SECONDS),
  });
  slack.connect(front);
  return {
    platform: slack.platform,
    mounts: [{ path: '/slack/events', handler: slack.handler }],
    pages: slack.pages,
    start: slack.start,
    stop: slack.stop,
  };
}

/** Slack's own loggers name the fields first. */
export const messageLast = ({ info, warn, error }: Log) => ({
  info: (fields: LogFields, event: string) => info(event, fields),
  warn: (fields: LogFields, event: string) => warn(event, fields),
  error: (fields: LogFields, event: string) => error(event, fields),
});
type LogFields = Readonly<Record<string, unknown>>;

/** Loaded only when Teams is configured: the SDK costs 1.5 s and 105 MB. */
async function connectTeams(
  config: TeamsConfig,
  words: Words,
  { ports: { log }, clock, front }: Assembled,
): Promise<Connected> {
  const { createTeams } = await import('../../adapters/teams/app.ts');
  const teams = await createTeams({ ...config, words, log, now: clock.nowSync });
  teams.connect(front);
  return { platform: teams.platform, mounts: [{ path: '/api/messages', handler: teams.handler }] };
}
