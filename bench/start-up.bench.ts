// npm run bench -- start-up            five runs of each
// npm run bench -- start-up -- 20      twenty
import { setTimeout as after } from 'node:timers/promises';
import { aDatabase } from '../test/services/database.ts';
import { type Environment, residentMegabytes, stop } from '../test/services/processes.ts';
import { build, SLACK, startBuiltBot, TEAMS } from './built-bot.ts';
import { machine, spread } from './figures.ts';

const runs = Number(process.argv[2] ?? 5);
const IDLE_MS = 5_000;

const PLATFORMS: Readonly<Record<string, Environment>> = {
  'Slack alone': SLACK,
  'Teams alone': TEAMS,
  both: { ...SLACK, ...TEAMS },
};

interface Run {
  readonly readyAfterMs: number;
  readonly atReady: number;
  readonly idle: number;
}

/** The database was used before: its indexes are there. */
const oneRun = async (environment: Environment, database: ReturnType<typeof aDatabase>): Promise<Run> => {
  const bot = await startBuiltBot(environment, database);
  const atReady = residentMegabytes(bot.process);
  await after(IDLE_MS);
  const idle = residentMegabytes(bot.process);
  const code = await stop(bot.process);
  if (code !== 0) throw new Error(`the bot ended with code ${code}`);
  return { readyAfterMs: bot.readyAfterMs, atReady, idle };
};

build();
const database = aDatabase();
await oneRun(SLACK, database);
const taken: Record<string, Run[]> = {};
// Turn by turn, so that a busy moment of the machine touches all of them.
for (let run = 0; run < runs; run += 1)
  for (const [name, environment] of Object.entries(PLATFORMS))
    taken[name] = [...(taken[name] ?? []), await oneRun(environment, database)];
await database.drop();

console.log(`Start-up of the built bot, ${runs} runs each. ${machine()}`);
for (const [name, all] of Object.entries(taken)) {
  console.log(`\n${name}`);
  console.table({
    'ms to /readyz 200': spread(all.map(({ readyAfterMs }) => readyAfterMs)),
    'resident MB when ready': spread(all.map(({ atReady }) => atReady)),
    [`resident MB ${IDLE_MS / 1_000} s later`]: spread(all.map(({ idle }) => idle)),
  });
}
