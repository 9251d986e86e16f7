/**
 * What `npm test` runs, in this order.
 * @typedef {{ name: string, command: string[], needs: ('services' | 'chromium')[], takesArguments?: boolean, isLong?: boolean }} Suite
 */

const bin = (name) => `node_modules/.bin/${name}`;
const colours = process.stdout.isTTY ? 'force' : 'off';

/** @returns {Suite} */
const vitest = (name, ...needs) => ({
  name,
  command: [bin('vitest'), 'run', '--project', name],
  needs,
  takesArguments: true,
});

/** @type {Suite[]} */
export const suites = [
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'], needs: [] },
  { name: 'lint', command: [bin('biome'), 'ci', `--colors=${colours}`, '.'], needs: [] },
  { name: 'unused', command: [bin('knip')], needs: [] },
  { name: 'compose', command: [process.execPath, 'scripts/check-compose.mjs'], needs: [] },
  vitest('architecture'),
  vitest('unit'),
  vitest('contract', 'services'),
  vitest('integration', 'services'),
  vitest('browser', 'services', 'chromium'),
  // Only where it is asked for by name: npm run test:long
  { ...vitest('story', 'services'), isLong: true },
];
