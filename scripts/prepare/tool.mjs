import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { handslagFolder, project } from './folders.mjs';
import { Problem } from './problem.mjs';
import { interruption } from './shutdown.mjs';

const EXCERPT_LINES = 10;

/** The full path of the first of these programs that is installed, or undefined. */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder || '.', name);
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * Runs a program to its end with its output in .handslag/log/<name>.log.
 * @param {string} name of the log
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options] `signal` ends the program early
 * @returns {Promise<string>} the last line that it printed
 * @throws {Problem} with what it printed, when it fails
 */
export async function runTool(name, command, args, { env = process.env, signal } = {}) {
  mkdirSync(join(handslagFolder, 'log'), { recursive: true });
  const path = join(handslagFolder, 'log', `${name}.log`);
  const log = openSync(path, 'w');
  const child = spawn(command, args, {
    cwd: project,
    env,
    stdio: ['ignore', log, log],
    signal: signal ? AbortSignal.any([signal, interruption.signal]) : interruption.signal,
  });
  closeSync(log);
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) =>
      error.code === 'ENOENT' ? reject(new Problem(`${command} is missing`)) : resolve(error.message),
    );
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Problem(`${[command, ...args].join(' ')} failed (${code}); from ${path}:\n${excerpt(path)}`);
  return readFileSync(path, 'utf8').trimEnd().split('\n').at(-1);
}

/** A log to show with a failure: all of it, or its beginning and its end. */
export function excerpt(path) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const left = lines.length - 2 * EXCERPT_LINES;
  if (left <= 0) return lines.join('\n');
  return [...lines.slice(0, EXCERPT_LINES), `… ${left} lines …`, ...lines.slice(-EXCERPT_LINES)].join('\n');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
