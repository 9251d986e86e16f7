import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handslagFolder, project } from './folders.mjs';
import { excerpt } from './log.mjs';
import { Problem } from './problem.mjs';
import { endProcess, identify } from './process-identity.mjs';
import { interruption } from './shutdown.mjs';

const LOGS = join(handslagFolder, 'log');
/** npm takes half a minute to give up politely, and what it leaves behind it repairs the next time. */
const GRACE_MILLIS = 2_000;

/**
 * Runs a program to its end with its output in .handslag/log/<name>.log. Call it under a lock: one of a name at a time.
 * @param {string} name
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal, mustFinish?: boolean }} [options] `signal` ends the program
 *   early, as does Ctrl-C, unless it `mustFinish`
 * @returns {Promise<string>} the last line that it printed
 * @throws {Problem} with what it printed, when it fails
 */
export async function runTool(name, command, args, { env = process.env, signal, mustFinish = false } = {}) {
  interruption.signal.throwIfAborted();
  mkdirSync(LOGS, { recursive: true });
  const logPath = join(LOGS, `${name}.log`);
  const recordPath = join(LOGS, `${name}.pid.json`);
  await endLeftover(recordPath);

  const log = openSync(logPath, 'w');
  const child = spawn(command, args, { cwd: project, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise((resolve, reject) => {
    child.once('error', () => reject(new Problem(`${command} is missing`)));
    child.once('exit', (code, signalName) => resolve(code ?? signalName));
  });
  if (child.pid === undefined) return ended;
  const identity = identify(child.pid);
  if (!mustFinish) writeFileSync(recordPath, JSON.stringify(identity));

  const early = AbortSignal.any([interruption.signal, ...(signal ? [signal] : [])]);
  const stop = () => endProcess(identity, GRACE_MILLIS);
  if (!mustFinish) early.addEventListener('abort', stop, { once: true });
  const outcome = await ended;
  early.removeEventListener('abort', stop);
  rmSync(recordPath, { force: true });
  if (outcome !== 0) throw failure([command, ...args], outcome, logPath);
  return readFileSync(logPath, 'utf8').trimEnd().split('\n').at(-1);
}

/** What a killed run had started may still be at work. */
async function endLeftover(recordPath) {
  try {
    await endProcess(JSON.parse(readFileSync(recordPath, 'utf8')), GRACE_MILLIS);
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
}

function failure(command, outcome, logPath) {
  return new Problem(`${command.join(' ')} failed (${outcome}); from ${logPath}:\n${excerpt(logPath)}`);
}
