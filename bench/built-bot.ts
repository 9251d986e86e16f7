import { type ChildProcess, execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { aDatabase } from '../test/services/database.ts';
import { type Environment, freePort, startNode, untilReady } from '../test/services/processes.ts';
import { aRedis } from '../test/services/redis.ts';

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

export const SLACK: Environment = { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: SIGNING_SECRET };
export const TEAMS: Environment = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_PASSWORD: 'bench',
  MICROSOFT_APP_TENANT_ID: '66666666-7777-8888-9999-000000000000',
};

/** dist/, as `npm start` runs it. */
export const build = (): void => {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
};

export interface BuiltBot {
  readonly process: ChildProcess;
  readonly url: string;
  /** From the start of the process to the first 200 of /readyz. */
  readonly readyAfterMs: number;
}

/** What it logs as an error belongs beside the figures. */
const showErrors = ({ stdout }: ChildProcess): void => {
  if (stdout === null) return;
  createInterface({ input: stdout }).on('line', (line) => {
    if (line.startsWith('{')) console.error(line.slice(0, 500));
  });
};

/** The built bot in a process of its own, on a database of its own. */
export const startBuiltBot = async (
  environment: Environment,
  database: ReturnType<typeof aDatabase> = aDatabase(),
): Promise<BuiltBot> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const bot = startNode(['dist/src/main.js'], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PORT: String(port),
    MONGODB_URI: database.uri,
    REDIS_URL: aRedis().url,
    ...environment,
  });
  showErrors(bot);
  await untilReady(bot, `${url}/readyz`);
  return { process: bot, url, readyAfterMs: performance.now() - startedAt };
};
