import { spawn } from 'node:child_process';
import { project } from './folders.mjs';
import { identify, killGroup, signal } from './process-identity.mjs';
import { FOREGROUND } from './run-folder.mjs';
import { interruption } from './shutdown.mjs';

/** How long what runs may take to finish its work after Ctrl-C. */
const GRACE_MILLIS = 20_000;

/**
 * Runs a program with our own input and output until it ends. It stands apart from the terminal: when we are asked to stop,
 * it is asked once, in the same way, and gets 20 seconds.
 * @param {import('./run-folder.mjs').RunFolder} run remembers it, so that it is stopped even when we are killed
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export async function runInForeground(run, command, args, env) {
  interruption.signal.throwIfAborted();
  const child = spawn(command, args, { cwd: project, env, detached: true, stdio: 'inherit' });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signalName) => resolve(code ?? (signalName === 'SIGINT' ? 130 : 1)));
  });
  if (child.pid === undefined) return ended;
  run.record(FOREGROUND, child.pid);
  const identity = identify(child.pid);
  let force;
  const stop = () => {
    // A closed terminal means nothing to a bot; to be asked to stop does.
    signal(identity, interruption.signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    force = setTimeout(() => signal(identity, 'SIGKILL'), GRACE_MILLIS);
  };
  interruption.signal.addEventListener('abort', stop, { once: true });
  try {
    return await ended;
  } finally {
    clearTimeout(force);
    interruption.signal.removeEventListener('abort', stop);
    killGroup(child.pid);
    run.forget(FOREGROUND);
  }
}
