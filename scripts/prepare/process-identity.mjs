import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A process is known by its number and the moment it was born, because numbers are used again.
 * @typedef {{ pid: number, birth: string }} ProcessIdentity
 */

/** @returns {ProcessIdentity} */
export function identify(pid) {
  return { pid, birth: birthOf(pid) ?? 'gone' };
}

/** Whether that very process still runs; a zombie does not. @param {ProcessIdentity} identity */
export function isAlive({ pid, birth }) {
  return birthOf(pid) === birth;
}

/**
 * Asks a process that leads a group of its own to stop, kills it when it has not after `graceMillis`, and kills what it
 * leaves behind. Does nothing to another process that got the same number.
 * @param {ProcessIdentity} identity
 */
export async function endProcess(identity, graceMillis = 20_000) {
  if (!isAlive(identity)) return;
  signal(identity, 'SIGTERM');
  const deadline = Date.now() + graceMillis;
  while (isAlive(identity)) {
    if (Date.now() > deadline) signal(identity, 'SIGKILL');
    await sleep(20);
  }
  killGroup(identity.pid);
}

/** Kills what is left of the group that a process led, right after its end. */
export function killGroup(pid) {
  send(-pid, 'SIGKILL');
}

/** @param {ProcessIdentity} identity */
export function signal(identity, name) {
  if (isAlive(identity)) send(identity.pid, name);
}

function send(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    // ESRCH: it has just ended. EPERM: what is left of it are zombies (macOS).
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}

function birthOf(pid) {
  return process.platform === 'linux' ? birthOnLinux(pid) : birthFromPs(pid);
}

function birthOnLinux(pid) {
  try {
    // "pid (command) state ppid ...": the command may hold spaces and brackets. Start time is field 22 (man proc).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === 'Z' ? undefined : `${bootId()}/${startTicks}`;
  } catch {
    return undefined;
  }
}

function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function birthFromPs(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line.startsWith('Z') ? undefined : line.slice(line.indexOf(' ')).trim();
  } catch {
    return undefined;
  }
}
