import { availableParallelism, totalmem } from 'node:os';

/** The value below which that part of the sorted values lies (nearest rank); NaN when there are none. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => one - other);

/** As many digits as mean something. */
export const rounded = (value: number): number => (value < 100 ? Math.round(value * 10) / 10 : Math.round(value));

/** Of several runs. */
export const spread = (values: readonly number[]) => {
  const sorted = ascending(values);
  return {
    median: rounded(percentile(sorted, 0.5)),
    min: rounded(percentile(sorted, 0)),
    max: rounded(percentile(sorted, 1)),
  };
};

/** Of many requests in one run, in milliseconds. */
export const latencies = (values: readonly number[]) => {
  const sorted = ascending(values);
  return {
    'p50 ms': rounded(percentile(sorted, 0.5)),
    'p95 ms': rounded(percentile(sorted, 0.95)),
    'p99 ms': rounded(percentile(sorted, 0.99)),
    'max ms': rounded(percentile(sorted, 1)),
  };
};

/** What the figures were taken on: they mean nothing without it. */
export const machine = (): string =>
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
