// npm run bench                   every bench/*.bench.ts, one after the other
// npm run bench -- write-path     only bench/write-path.bench.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './prepare/arguments.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { project } from './prepare/folders.mjs';
import { runInForeground } from './prepare/foreground.mjs';
import { RunFolder } from './prepare/run-folder.mjs';
import { prepareTestServices } from './prepare/services.mjs';
import { runToEnd } from './prepare/shutdown.mjs';

const ENDING = '.bench.ts';

await runToEnd(async () => {
  const files = readdirSync(join(project, 'bench')).filter((file) => file.endsWith(ENDING));
  const names = files.map((file) => file.slice(0, -ENDING.length));
  const { chosen, forwarded } = readArguments(process.argv.slice(2), names);
  const run = await RunFolder.throwaway('bench');
  await prepareDependencies();
  const { redis, database } = await prepareTestServices(run);
  const env = { ...process.env, TZ: 'UTC', HANDSLAG_TEST_REDIS_URL: redis, HANDSLAG_TEST_MONGODB_URI: database };

  let failed = 0;
  for (const name of names.filter((each) => chosen.size === 0 || chosen.has(each))) {
    const args = ['--import', 'tsx', join('bench', name + ENDING), ...forwarded];
    if ((await runInForeground(run, process.execPath, args, env)) !== 0) failed += 1;
  }
  return failed > 0 ? 1 : 0;
});
