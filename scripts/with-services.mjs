// Runs a command with a Redis and a database of its own: node scripts/with-services.mjs -- npx vitest run --project contract
import { runInForeground } from './prepare/foreground.mjs';
import { Problem } from './prepare/problem.mjs';
import { RunFolder } from './prepare/run-folder.mjs';
import { prepareTestServices } from './prepare/services.mjs';
import { runToEnd } from './prepare/shutdown.mjs';

await runToEnd(async () => {
  const [command, ...args] = process.argv.slice(process.argv[2] === '--' ? 3 : 2);
  if (!command) throw new Problem('Usage: node scripts/with-services.mjs -- COMMAND...');
  const run = await RunFolder.throwaway('services');
  const { redis, database } = await prepareTestServices(run);
  return runInForeground(run, command, args, {
    ...process.env,
    TZ: 'UTC',
    HANDSLAG_TEST_REDIS_URL: redis,
    HANDSLAG_TEST_MONGODB_URI: database,
    REDIS_URL: redis,
    MONGODB_URI: database,
  });
});
