/** How often a property is tried: so many times in `npm test`, twenty times as many in `npm run test:long`. */
export const runs = (count: number): number => count * (process.env['HANDSLAG_TEST_LONG'] === 'true' ? 20 : 1);

/** All of them in `npm run test:long`, the first `count` in `npm test`: for what takes minutes together. */
export const firstOf = <One>(count: number, all: readonly One[]): readonly One[] =>
  process.env['HANDSLAG_TEST_LONG'] === 'true' ? all : all.slice(0, count);
