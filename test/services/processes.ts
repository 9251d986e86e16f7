import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';

export type Environment = Readonly<Record<string, string>>;

/** A Node process with this environment alone; what it prints to stderr is shown unless it is asked for. */
export const startNode = (
  args: readonly string[],
  environment: Environment,
  stderr: 'inherit' | 'pipe' = 'inherit',
): ChildProcess => {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, args, {
    env: { PATH, TZ: 'UTC', ...environment },
    stdio: ['ignore', 'pipe', stderr],
  });
};

/** The first line that it prints. Throws when it ends before. */
export const firstLine = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error('the process prints nowhere');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    lines.close();
    child.stdout.resume();
    return line;
  }
  throw new Error('the process ended without a word');
};

const LOOK_EVERY_MS = 5;

/** Until that address answers 200. Throws when the process ends before. */
export const untilReady = async (child: ChildProcess, url: string): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the process ended with code ${child.exitCode}`);
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await after(LOOK_EVERY_MS);
  }
};

/** Resident memory now, in MB (1,000,000 bytes), as Linux counts it. */
export const residentMegabytes = ({ pid }: ChildProcess): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kibibytes = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN);
  return (kibibytes * 1024) / 1_000_000;
};

/** Processor time used so far, user and system, in ms; Linux counts in hundredths of a second. */
export const processorMs = ({ pid }: ChildProcess): number => {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(afterName[11]) + Number(afterName[12])) * 10;
};

/** Asks it to end, and gives its exit code. */
export const stop = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};
