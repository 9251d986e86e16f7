// npm run demo                 the bot on this machine, with a chat in the browser; what you do is kept
// npm run demo -- --reset      from the beginning again
// npm run demo -- --story      a scripted programme from proposal to result; leaves nothing behind
//                              with --full: both examples to the end of their term
// Arguments after another -- go to the bot or the story.
import { readArguments } from './prepare/arguments.mjs';
import { prepareDatabase } from './prepare/database.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { runInForeground } from './prepare/foreground.mjs';
import { freePort, freePortFrom } from './prepare/ports.mjs';
import { Problem } from './prepare/problem.mjs';
import { print } from './prepare/progress.mjs';
import { prepareRedis } from './prepare/redis.mjs';
import { RunFolder } from './prepare/run-folder.mjs';
import { prepareTestServices } from './prepare/services.mjs';
import { runToEnd } from './prepare/shutdown.mjs';

const BOT = ['--import', 'tsx', 'src/main.ts'];
const STORY = ['--import', 'tsx', 'test/story/main.ts'];
const DEFAULT_PORT = 3978;

await runToEnd(async () => {
  const { chosen, forwarded } = readArguments(process.argv.slice(2), ['--reset', '--story', '--full']);
  if (chosen.has('--full') && !chosen.has('--story')) throw new Problem('--full belongs to --story.');
  const full = chosen.has('--full') ? ['--full'] : [];
  return chosen.has('--story') ? tellStory([...full, ...forwarded]) : runBot(forwarded, chosen.has('--reset'));
});

async function runBot(args, reset) {
  const run = await RunFolder.kept('demo');
  if (reset) clear(run);
  await prepareDependencies();
  const redis = await prepareRedis(run, 'REDIS_URL');
  const database = await prepareDatabase(run, { variable: 'MONGODB_URI', keep: true });
  const port = await freePortFrom(Number(process.env['PORT'] ?? DEFAULT_PORT));
  run.announce(`http://localhost:${port}`);
  print('bot', `http://localhost:${port}  (Ctrl-C stops everything; your data is kept)`);
  return runInForeground(run, process.execPath, [...BOT, ...args], environment({ redis, database, port }));
}

function clear(run) {
  if (process.env['MONGODB_URI'] || process.env['REDIS_URL'])
    throw new Problem('--reset clears only the data of the demo itself: take MONGODB_URI and REDIS_URL away.');
  run.clear();
}

async function tellStory(args) {
  const run = await RunFolder.throwaway('story');
  await prepareDependencies();
  const { redis, database } = await prepareTestServices(run);
  const port = await freePort();
  return runInForeground(run, process.execPath, [...STORY, ...args], environment({ redis, database, port }));
}

function environment({ redis, database, port }) {
  return {
    ...process.env,
    NODE_ENV: 'development',
    TZ: 'UTC',
    HANDSLAG_PLAYGROUND: 'true',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    REDIS_URL: redis,
    MONGODB_URI: database,
  };
}
