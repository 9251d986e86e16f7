import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { exclusively } from './lock.mjs';
import { onPath, runTool } from './tool.mjs';

/** While this file says 101, Debian starts no service that it installs (invoke-rc.d(8)). */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';
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
  const isOurs = !existsSync(SERVICE_POLICY);
  if (isOurs) writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await work();
  } finally {
    if (isOurs) rmSync(SERVICE_POLICY, { force: true });
  }
}

function aptGet(...args) {
  return runTool(`apt-${args[0]}`, 'apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
