import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { handslagFolder } from './folders.mjs';
import { identify, isAlive } from './process-identity.mjs';
import { interruption } from './shutdown.mjs';

/**
 * Does the work while no other run on this checkout does work under the same name; waits for its turn. A holder that
 * was killed does not count.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function exclusively(name, work) {
  mkdirSync(handslagFolder, { recursive: true });
  const path = join(handslagFolder, `${name}.lock`);
  while (!take(path)) {
    interruption.signal.throwIfAborted();
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, JSON.stringify(identify(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isHeldByNobody(path)) rmSync(path, { force: true });
    return false;
  }
}

function isHeldByNobody(path) {
  try {
    return !isAlive(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Just given back, or being written this instant.
    return false;
  }
}
