import { performance } from 'node:perf_hooks';
import { Temporal } from 'temporal-polyfill';
import type { Clock, Log } from '../../src/application/ports/runtime.ts';
import { as, type Instant } from '../../src/domain/ids.ts';

export interface RunningClock extends Clock {
  /** The same time as `now`, without a promise: between two samples it runs on this machine's monotonic clock. */
  nowSync(): Instant;
  stop(): void;
}

export interface DatabaseClockOptions {
  /** The database's time in ms since 1970: one round trip. */
  readonly databaseNow: () => Promise<number>;
  readonly log: Log;
  readonly everyMs?: number;
  /** Milliseconds that never go back, for tests. */
  readonly elapsed?: () => number;
}

const SAMPLE_EVERY_MS = 30_000;
/** A sample this uncertain is worse than the one before it. */
const SLOW_ROUND_TRIP_MS = 1_000;

const instantOf = (ms: number): Instant =>
  as(Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toString({ smallestUnit: 'millisecond' }));

/** The database's time, sampled at the start and every half minute, so that asking costs no round trip. It never goes back. */
export const databaseClock = async ({
  databaseNow,
  log,
  everyMs = SAMPLE_EVERY_MS,
  elapsed = () => performance.now(),
}: DatabaseClockOptions): Promise<RunningClock> => {
  let ahead: number | null = null;
  let last = 0;
  const sample = async (): Promise<void> => {
    const asked = elapsed();
    const told = await databaseNow();
    const answered = elapsed();
    if (ahead !== null && answered - asked > SLOW_ROUND_TRIP_MS) return;
    ahead = told - (asked + answered) / 2;
  };
  await sample();
  const timer = setInterval(() => {
    sample().catch((error: unknown) => log.warn('clock.sample.failed', { error }));
  }, everyMs);
  timer.unref();

  const nowSync = (): Instant => {
    last = Math.max(last, elapsed() + (ahead ?? 0));
    return instantOf(last);
  };
  const now = async (): Promise<Instant> => nowSync();
  return { now, real: now, nowSync, stop: () => clearInterval(timer) };
};

/** This machine's own clock, in ms since 1970: nothing is decided by it, it is only held against the others. */
export const machineNow = (): number => Date.now();

/** Programme time that can be set: for the demo alone. */
export interface DemoClock extends RunningClock {
  /** From then on it is `at`, and time runs on from there. Real time is not touched. */
  setTo(at: Instant): void;
}

/** Throws in production: there, programme time is the database's. */
export const demoClock = (base: RunningClock, { production }: { readonly production: boolean }): DemoClock => {
  if (production) throw new Error('The clock of the demo can not be used in production');
  const epochOf = (instant: Instant): number => Temporal.Instant.from(instant).epochMilliseconds;
  let offset = 0;
  const nowSync = (): Instant => instantOf(epochOf(base.nowSync()) + offset);
  return {
    nowSync,
    now: async () => nowSync(),
    real: () => base.real(),
    stop: () => base.stop(),
    setTo(at) {
      offset = epochOf(at) - epochOf(base.nowSync());
    },
  };
};
