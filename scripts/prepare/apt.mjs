import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { exclusively } from './lock.mjs';
import { onPath } from './programs.mjs';
import { runTool } from './tool.mjs';

/** While this file says 101, Debian starts no service that it installs (invoke-rc.d(8)). */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';
const START_NOTHING = '#!/bin/sh\n# While Handslag installs packages\nexit 101\n';
let listsAreFresh = false;

/** Whether this process may install Debian packages. */
export function canInstallPackages() {
  return process.platform === 'linux' && process.getuid() === 0 && onPath('apt-get') !== undefined;
}

/** Installs Debian packages, and starts none of the services in them. */
export function installPackages(...packages) {
  return exclusively('apt', async () => {
    if (!listsAreFresh) await aptGet('update');
    listsAreFresh = true;
    await withoutStartingServices(() => aptGet('install', '--yes', '--no-install-recommends', ...packages));
  });
}

async function withoutStartingServices(work) {
  // One that is there already belongs to the machine, unless a killed run of ours left it.
  const isOurs = !existsSync(SERVICE_POLICY) || readFileSync(SERVICE_POLICY, 'utf8') === START_NOTHING;
  if (isOurs) writeFileSync(SERVICE_POLICY, START_NOTHING, { mode: 0o755 });
  try {
    await work();
  } finally {
    if (isOurs) rmSync(SERVICE_POLICY, { force: true });
  }
}

function aptGet(...args) {
  return runTool(`apt-${args[0]}`, 'apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Half an installation would have to be repaired by hand.
    mustFinish: true,
  });
}
