import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { handslagFolder } from './folders.mjs';
import { startDownloadedMongod, startInstalledMongod } from './mongod.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { interruption } from './shutdown.mjs';

/**
 * A way to get a database. `start` gives its address and a word about it, or throws a Problem that says why it can't.
 * @typedef {(run: import('./run-folder.mjs').RunFolder, options: { keep: boolean, now: (doing: string) => void }) =>
 *   Promise<{ uri: string, outcome: string }>} StartDatabase
 */

/** The real one first. @type {Record<string, StartDatabase>} */
const PROVIDERS = {
  installed: startInstalledMongod,
  downloaded: startDownloadedMongod,
  embedded: startEmbeddedDatabase,
};

/** Which provider worked last time, so that a download that can't succeed isn't tried at every start. */
const REMEMBERED = join(handslagFolder, 'database-provider');

/**
 * A database of this run's own that speaks MongoDB's protocol, or the one that is given.
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {{ variable: string, keep: boolean }} options `variable` of the environment may give one; `keep`: the data is
 *   there again at the next run
 * @returns {Promise<string>} its address
 */
export function prepareDatabase(run, { variable, keep }) {
  return step('database', async (now) => {
    const given = process.env[variable];
    if (given) return { outcome: `the one in ${variable}`, result: given };
    const reasons = [];
    for (const name of inOrder()) {
      try {
        const { uri, outcome } = await PROVIDERS[name](run, { keep, now });
        remember(name);
        return { outcome, result: uri };
      } catch (error) {
        interruption.signal.throwIfAborted();
        if (!(error instanceof Problem)) throw error;
        reasons.push(`  ${name}: ${error.message}`);
      }
    }
    rmSync(REMEMBERED, { force: true });
    throw new Problem([...reasons, waysOut(variable)].join('\n'));
  });
}

function inOrder() {
  const names = Object.keys(PROVIDERS);
  const remembered = recall();
  return remembered in PROVIDERS ? [remembered, ...names.filter((name) => name !== remembered)] : names;
}

function recall() {
  try {
    return readFileSync(REMEMBERED, 'utf8').trim();
  } catch {
    return '';
  }
}

function remember(name) {
  mkdirSync(handslagFolder, { recursive: true });
  writeFileSync(REMEMBERED, `${name}\n`);
}

function waysOut(variable) {
  return [
    'No database could be started. One of these helps:',
    '  apt-get install default-jdk-headless maven   for the embedded one (Debian, Ubuntu)',
    '  brew install openjdk maven                   for the embedded one (macOS)',
    `  ${variable}=mongodb://host:27017/handslag  one that you have`,
    '  docker compose up                            everything in containers, instead of this',
  ].join('\n');
}
