import type { Toll } from './faulty.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One call in so many is held up while the other workers go on for so long: the races that hurt need a slow one. */
const SLOW_ONE_IN = 12;
const SLOW_FOR = 40;

/** Lets several workers run at once, one call at a time, in an order that the seed decides. */
export function interleaving(seed: number) {
  const next = numbersFrom(seed);
  const waiting: { readonly go: () => void; readonly from: number }[] = [];
  let calls = 0;
  const toll: Toll = async (_call, make) => {
    const from = next() * SLOW_ONE_IN < 1 ? calls + SLOW_FOR : calls;
    await new Promise<void>((go) => waiting.push({ go, from }));
    return make();
  };
  const goOn = (): void => {
    const ready = waiting.filter(({ from }) => from <= calls);
    const among = ready.length > 0 ? ready : waiting;
    const chosen = among[Math.floor(next() * among.length)];
    if (chosen === undefined) return;
    waiting.splice(waiting.indexOf(chosen), 1);
    calls += 1;
    chosen.go();
  };
  const run = async (workers: readonly Promise<unknown>[]): Promise<void> => {
    let working = true;
    const all = Promise.all(workers).finally(() => {
      working = false;
    });
    while (working) {
      await new Promise((resolve) => setImmediate(resolve));
      goOn();
    }
    await all;
  };
  return { toll, run };
}
