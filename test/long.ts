/** How often a property is tried: so many times in `npm test`, twenty times as many in `npm run test:long`. */
export const runs = (count: number): number => count * (process.env['HANDSLAG_TEST_LONG'] === 'true' ? 20 : 1);
