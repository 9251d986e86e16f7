import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { excerpt } from './log.mjs';
import { Problem } from './problem.mjs';
import { endProcess, identify } from './process-identity.mjs';
import { interruption, whenEnding } from './shutdown.mjs';

/** A database that recovers after a crash takes its time. */
const READY_WITHIN_MILLIS = 60_000;

/**
 * Starts a server of this run and waits until it is ready. It stands apart from the terminal, so that Ctrl-C reaches
 * what uses it first; it is stopped at the end of this process.
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {{ name: string, command: string, args: string[], isReady: () => Promise<boolean> }} service
 */
export async function startService(run, { name, command, args, isReady }) {
  const logPath = join(run.path, `${name}.log`);
  const log = openSync(logPath, 'w');
  const child = spawn(command, args, { cwd: run.path, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${code ?? signal}`));
  });
  if (child.pid === undefined) throw new Problem(`${command} did not start: ${await ended}`);
  run.record(name, child.pid);
  const identity = identify(child.pid);

  const stop = async () => {
    stopping = true;
    await endProcess(identity);
    run.forget(name);
  };
  let stopping = false;
  let outcome;
  ended.then((how) => {
    outcome = how;
    if (!stopping) console.error(`${name} stopped by itself (${how}); its log: ${logPath}`);
  });

  try {
    await becomesReady(isReady, () => outcome);
  } catch (error) {
    await stop();
    throw error instanceof Problem ? new Problem(`${name}: ${error.message}\n${excerpt(logPath)}`) : error;
  }
  whenEnding(stop);
}

async function becomesReady(isReady, outcome) {
  const deadline = Date.now() + READY_WITHIN_MILLIS;
  while (!(await isReady())) {
    interruption.signal.throwIfAborted();
    if (outcome()) throw new Problem(`it stopped while starting (${outcome()})`);
    if (Date.now() > deadline) throw new Problem('it was not ready in time');
    await sleep(20);
  }
}
