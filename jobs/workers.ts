import { type Job, Worker } from 'bullmq';
import type { RecipientKey } from '../src/application/ports/deliveries.ts';
import type { Log } from '../src/application/ports/runtime.ts';
import type { WakeupOwner } from '../src/application/ports/wakeups.ts';
import { CATALOG } from './catalog.ts';
import { workerConnection } from './connection.ts';

/** BullMQ's default of 1 fails a job for good at the second kill of its worker, whatever its attempts say. */
const MAX_STALLED = 100;
/** Per kind. More is no faster on two cores, and keeps who clicks waiting. */
const CONCURRENCY = 5;
const CLOSE_WITHIN_MS = 20_000;

/** What jobs ask of the application: one use case each. */
export interface Work {
  wake(owner: WakeupOwner): Promise<void>;
  send(recipient: RecipientKey): Promise<void>;
}

export interface WorkersOptions {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly log: Log;
  readonly work: Work;
}

export interface Workers {
  /** Waits for running jobs, at most 20 s; what is cut off then is done by the next tick. */
  close(): Promise<void>;
}

export function startWorkers({ redisUrl, prefix, log, work }: WorkersOptions): Workers {
  const connection = workerConnection(redisUrl, log);
  const start = (name: keyof typeof CATALOG, handle: (job: Job) => Promise<void>): Worker => {
    const worker = new Worker(name, handle, {
      connection,
      prefix,
      concurrency: CONCURRENCY,
      maxStalledCount: MAX_STALLED,
      skipVersionCheck: true,
    });
    worker.on('error', (error) => log.warn('worker.error', { name, error }));
    worker.on('failed', (job, error) => log.error('job.failed', { name, job: job?.id, error }));
    return worker;
  };
  const workers = [
    start('wake', async (job) => work.wake(CATALOG.wake.parse(job.data).owner as WakeupOwner)),
    start('send', async (job) => work.send(CATALOG.send.parse(job.data).recipient)),
  ];
  return {
    async close() {
      const closed = Promise.all(workers.map((worker) => worker.close()));
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), CLOSE_WITHIN_MS);
      });
      const outcome = await Promise.race([closed, tooLong]);
      clearTimeout(timer);
      if (outcome === 'late') await Promise.all(workers.map((worker) => worker.close(true)));
      connection.disconnect();
    },
  };
}
