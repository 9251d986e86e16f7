import type { Ports } from '../../ports.ts';
import { later } from '../../sending/later.ts';
import type { Report } from '../import.ts';

/** How far a long command is, kept in the database, so that it goes on after a crash. */
export interface Progress {
  /** What it reached before; null at its beginning. */
  readonly at: string | null;
  reached(place: string): Promise<void>;
  over(): Promise<void>;
}

/** A command that was killed holds the others up no longer than this; a running one renews it. */
const LEASE_MS = 5 * 60_000;

/** One at a time, whoever starts it. */
export async function onlyOne(
  ports: Ports,
  work: string,
  run: (progress: Progress) => Promise<Report>,
): Promise<Report> {
  const holder = ports.ids.id();
  const key = `operator|${work}`;
  const hold = async (): Promise<boolean> => {
    const now = await ports.clock.real();
    return ports.leases.acquire(key, holder, now, later(now, LEASE_MS));
  };
  if (!(await hold())) {
    return {
      ok: false,
      text: `Somebody else is at it already. If that one was broken off, try again in five minutes.`,
    };
  }
  try {
    return await run({
      at: await ports.progress.get(work),
      reached: async (place) => {
        await ports.progress.set(work, place);
        if (!(await hold())) throw new Error('another process took this over');
      },
      over: () => ports.progress.clear(work),
    });
  } finally {
    await ports.leases.release(key, holder);
  }
}
