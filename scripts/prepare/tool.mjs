import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { handslagFolder, project } from './folders.mjs';
import { Problem } from './problem.mjs';
import { interruption } from './shutdown.mjs';

const LINES_SHOWN_ON_FAILURE = 15;

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
 * @throws {Problem} with the last lines of the output, when it fails
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
    throw new Problem(`${[command, ...args].join(' ')} failed (${code}); from ${path}:\n${lastLines(path)}`);
  return readFileSync(path, 'utf8').trimEnd().split('\n').at(-1);
}

/** The end of a log, to show with a failure. */
export function lastLines(path) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-LINES_SHOWN_ON_FAILURE).join('\n');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
