import { setTimeout as after } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Log } from '../../src/application/ports/runtime.ts';

export interface Health {
  readonly ok: boolean;
  /** Each thing that was looked at, and whether it is well. */
  readonly checks: Readonly<Record<string, boolean>>;
}

/** Orchestrators wait a few seconds; an answer that comes later counts as none. */
const PATIENCE_MS = 3_000;

/** 200 when all is well, else 503; a check that fails or hangs is not well. */
export const answerChecks =
  (check: () => Promise<Health>, log: Log): RequestHandler =>
  async (_request, response) => {
    const health = await inTime(check).catch((error: unknown): Health => {
      log.warn('http.check.failed', { error });
      return { ok: false, checks: {} };
    });
    response
      .status(health.ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(health);
  };

const inTime = async (check: () => Promise<Health>): Promise<Health> => {
  const stop = new AbortController();
  const tooLate = after(PATIENCE_MS, null, { signal: stop.signal }).then(
    (): Health => ({ ok: false, checks: { inTime: false } }),
  );
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([check(), tooLate]);
  } finally {
    stop.abort();
  }
};
