import { probeAddress } from '../../adapters/http/probe.ts';
import { probeMail } from '../../adapters/mail/probe.ts';
import { probeDatabase } from '../../adapters/mongo/probe.ts';
import { probeRedis } from '../../adapters/redis/probe.ts';
import { machineNow } from '../../adapters/runtime/clock.ts';
import { createLog } from '../../adapters/runtime/logger.ts';
import { type Finding, judged, type Seen } from '../application/operator/doctor.ts';
import type { Log } from '../application/ports/runtime.ts';
import type { Config, SlackConfig, TeamsConfig } from '../config.ts';
import { messageLast } from './platforms.ts';

/** Looks at everything that the bot stands on, and changes nothing. Takes at most some 10 s. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const log = createLog({ level: 'silent', to: process.stderr });
  const { slack, teams, mail, publicUrl } = config;
  const botToken = slack?.botToken ?? null;
  const [database, redis, ofSlack, ofTeams, ofMail, address] = await Promise.all([
    seen(() => probeDatabase(config.mongodbUri, machineNow, log)),
    seen(() => probeRedis(config.redisUrl, machineNow)),
    slack === null || botToken === null ? null : seen(() => askSlack(botToken, slack, log)),
    teams === null || teams.anonymous ? null : seen(() => askMicrosoft(teams)),
    mail && seen(() => probeMail(mail.url)),
    publicUrl === null ? null : seen(() => probeAddress(publicUrl)),
  ]);
  return judged({ database, redis, slack: ofSlack, teams: ofTeams, mail: ofMail, address });
}

/** Each SDK is loaded only when its platform is configured. */
const askSlack = async (botToken: string, { apiUrl }: SlackConfig, log: Log) => {
  const { probeSlack } = await import('../../adapters/slack/probe.ts');
  return probeSlack(botToken, apiUrl, messageLast(log));
};

const askMicrosoft = async (teams: TeamsConfig) => {
  const { probeTeams } = await import('../../adapters/teams/probe.ts');
  return probeTeams({ ...teams, tenantId: teams.appType === 'MultiTenant' ? null : teams.tenantId });
};

/** What it saw, or in one line why not. Addresses with passwords are in no error of ours. */
const seen = async <What>(look: () => Promise<What>): Promise<Seen<What>> => {
  try {
    return { ok: true, what: await look() };
  } catch (error) {
    return { ok: false, why: reasonOf(error) };
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'does not answer';
  if (error.name === 'TimeoutError') return 'does not answer in time';
  const { code } = error as NodeJS.ErrnoException;
  const cause = error.message === 'fetch failed' && error.cause instanceof Error ? reasonOf(error.cause) : null;
  return cause ?? (error.message || code || 'does not answer');
};
