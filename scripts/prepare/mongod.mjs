import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handslagFolder } from './folders.mjs';
import { exclusively } from './lock.mjs';
import { accepts, freePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { onPath } from './programs.mjs';
import { startService } from './service.mjs';
import { runTool } from './tool.mjs';

const DOWNLOADS = join(handslagFolder, 'mongod');
const DOWNLOAD_SCRIPT = fileURLToPath(new URL('./download-mongod.mjs', import.meta.url));
/** A download that brings nothing for so long is given up: some networks swallow what they don't allow. */
const STALLED_AFTER_MILLIS = 20_000;

/** @type {import('./database.mjs').StartDatabase} */
export async function startInstalledMongod(run, { now }) {
  const program = onPath('mongod');
  if (!program) throw new Problem('no mongod on the PATH');
  now('starting mongod');
  return start(run, program);
}

/** @type {import('./database.mjs').StartDatabase} */
export async function startDownloadedMongod(run, { now }) {
  now('downloading mongod');
  const program = await exclusively('mongod', download);
  now('starting mongod');
  return start(run, program);
}

async function start(run, program) {
  const port = await freePort();
  await startService(run, {
    name: 'mongod',
    command: program,
    args: [
      ...['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', run.inside('mongod')],
      // Half the memory of a machine is its default cache; a demo and tests need a fraction.
      ...['--nounixsocket', '--wiredTigerCacheSizeGB', '0.5'],
    ],
    isReady: () => accepts(port),
  });
  return { uri: `mongodb://127.0.0.1:${port}/handslag`, outcome: `mongod on port ${port}` };
}

async function download() {
  mkdirSync(DOWNLOADS, { recursive: true });
  const stalled = new AbortController();
  let size = 0;
  let grewAt = Date.now();
  const watch = setInterval(() => {
    const sizeNow = sizeOf(DOWNLOADS);
    if (sizeNow !== size) [size, grewAt] = [sizeNow, Date.now()];
    else if (Date.now() - grewAt > STALLED_AFTER_MILLIS) stalled.abort();
  }, 1_000);
  try {
    return await runTool('mongod-download', process.execPath, [DOWNLOAD_SCRIPT, DOWNLOADS], {
      signal: stalled.signal,
    });
  } catch {
    rmSync(DOWNLOADS, { recursive: true, force: true });
    throw new Problem('mongod could not be downloaded (.handslag/log/mongod-download.log)');
  } finally {
    clearInterval(watch);
  }
}

function sizeOf(folder) {
  return readdirSync(folder)
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
