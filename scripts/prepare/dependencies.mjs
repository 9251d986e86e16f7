import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './folders.mjs';
import { exclusively } from './lock.mjs';
import { step } from './progress.mjs';
import { runTool } from './tool.mjs';

/** Makes node_modules hold what package-lock.json says. */
export function prepareDependencies() {
  return step('dependencies', (now) => {
    now('waiting for another run');
    return exclusively('dependencies', async () => {
      if (holdsWhatIsLocked()) return { outcome: 'up to date' };
      now('installing (npm ci)');
      await runTool('npm-ci', 'npm', ['ci', '--no-audit', '--no-fund']);
      return { outcome: 'installed' };
    });
  });
}

/**
 * Compares what npm noted it installed with the lockfile. Times of files say nothing: a checkout renews them, and npm
 * writes its note before the lockfile.
 */
function holdsWhatIsLocked() {
  const installed = packagesOf(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  const locked = packagesOf('package-lock.json') ?? {};
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(project, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
