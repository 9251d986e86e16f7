import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './apt.mjs';
import { Problem } from './problem.mjs';
import { onPath } from './programs.mjs';
import { step } from './progress.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A browser for the tests that look at pages.
 * @param {string | undefined} given
 * @returns {Promise<{ path: string } | { missing: string }>} its program, or why there is none
 */
export function prepareChromium(given) {
  return step('chromium', async (now) => {
    if (given) return { outcome: 'the given one', result: { path: given } };
    const path = installed() ?? (await install(now));
    if (path) return { outcome: path, result: { path } };
    const missing = 'no Chromium: apt-get install chromium, or CHROMIUM_PATH=/path/to/chromium';
    return { outcome: missing, result: { missing } };
  });
}

async function install(now) {
  if (!canInstallPackages()) return undefined;
  now('installing chromium (apt-get)');
  try {
    await installPackages('chromium', 'fonts-liberation');
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
  return installed();
}

function installed() {
  return onPath(...PROGRAMS) ?? ON_MACOS.find((path) => existsSync(path));
}
