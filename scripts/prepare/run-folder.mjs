import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handslagFolder } from './folders.mjs';
import { exclusively } from './lock.mjs';
import { Problem } from './problem.mjs';
import { endProcess, identify, isAlive } from './process-identity.mjs';
import { whenEnding } from './shutdown.mjs';

const OWNER = 'owner.json';
const RECORD = '.pid.json';
/** What uses the services; it is stopped before them. */
export const FOREGROUND = 'foreground';
/** Runs that leave nothing behind have their process number in the name of their folder. */
const THROWAWAY = /^[a-z]+-\d+$/;

/**
 * The folder of one run: the data of its services, their logs, and which processes are its own.
 * A run that was killed is cleaned up by the next one, of whatever kind.
 */
export class RunFolder {
  /** A folder that is kept from run to run; there is one such run at a time. */
  static kept(name) {
    return claim(name);
  }

  /** A folder for this run only, removed at its end. */
  static throwaway(kind) {
    return claim(`${kind}-${process.pid}`);
  }

  constructor(name) {
    this.path = join(handslagFolder, name);
    this.isThrowaway = THROWAWAY.test(name);
  }

  /** Tells others who ask where this run can be reached. */
  announce(address) {
    mkdirSync(this.path, { recursive: true });
    writeFileSync(join(this.path, OWNER), JSON.stringify({ ...identify(process.pid), address }));
  }

  /** @returns {{ pid: number, birth: string, address?: string } | undefined} the run that uses this folder now */
  get owner() {
    const owner = readJson(join(this.path, OWNER));
    return owner && isAlive(owner) ? owner : undefined;
  }

  /** A folder inside, made when it is not there. */
  inside(name) {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** Remembers a process of this run, so that it is stopped even when this run is killed. */
  record(name, pid) {
    writeFileSync(join(this.path, name + RECORD), JSON.stringify(identify(pid)));
  }

  forget(name) {
    rmSync(join(this.path, name + RECORD), { force: true });
  }

  /** Removes the data, keeps the claim. */
  clear() {
    for (const entry of readdirSync(this.path)) {
      if (entry !== OWNER) rmSync(join(this.path, entry), { recursive: true, force: true });
    }
  }

  async endProcesses() {
    const records = readdirSync(this.path).filter((entry) => entry.endsWith(RECORD));
    const foregroundFirst = records.sort((a, b) => Number(b.startsWith(FOREGROUND)) - Number(a.startsWith(FOREGROUND)));
    for (const entry of foregroundFirst) {
      const identity = readJson(join(this.path, entry));
      if (identity) await endProcess(identity);
      rmSync(join(this.path, entry), { force: true });
    }
  }

  release() {
    const path = this.isThrowaway ? this.path : join(this.path, OWNER);
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function claim(name) {
  const run = new RunFolder(name);
  await exclusively('runs', async () => {
    await cleanUpAfterKilledRuns();
    refuseSecond(name, run.owner);
    run.announce();
  });
  whenEnding(() => run.release());
  return run;
}

function refuseSecond(name, owner) {
  if (!owner) return;
  const where = owner.address ? `, address ${owner.address}` : ', still starting';
  throw new Problem(
    `The ${name} is already running: pid ${owner.pid}${where}. Stop it with Ctrl-C there or: kill ${owner.pid}`,
  );
}

async function cleanUpAfterKilledRuns() {
  for (const name of readdirSync(handslagFolder)) {
    const run = new RunFolder(name);
    if (!existsSync(join(run.path, OWNER)) || run.owner) continue;
    await run.endProcesses();
    run.release();
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
