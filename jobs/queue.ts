import { Queue as BullQueue, type JobsOptions } from 'bullmq';
import { Temporal } from 'temporal-polyfill';
import type { Clock, Log, Queue } from '../src/application/ports/runtime.ts';
import type { JobName, Payload } from './catalog.ts';
import { producerConnection } from './connection.ts';

const MINUTE_MS = 60_000;
/** Below it a job is meant for now: without an id of its own, since a running one would swallow it. */
const NOW_MS = 1_000;

export interface QueueOptions {
  readonly redisUrl: string;
  /** A hash tag, so that all keys of one queue live on one node of a Redis Cluster. */
  readonly prefix: string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RunningQueue extends Queue {
  close(): Promise<void>;
}

/** Hints in Redis. An owner has one delayed job per minute at most; adding it again does nothing. */
export async function createQueue({ redisUrl, prefix, clock, log }: QueueOptions): Promise<RunningQueue> {
  const connection = producerConnection(redisUrl, log);
  await connection.connect();
  const queues = {
    wake: new BullQueue('wake', { connection, prefix, skipVersionCheck: true }),
    send: new BullQueue('send', { connection, prefix, skipVersionCheck: true }),
  };
  for (const queue of Object.values(queues)) queue.on('error', (error) => log.warn('queue.error', { error }));

  const add = async <Name extends JobName>(name: Name, payload: Payload[Name], delay: number, jobId: string | null) => {
    const options: JobsOptions = {
      delay,
      removeOnComplete: true,
      removeOnFail: 1_000,
      attempts: 3,
      backoff: { type: 'exponential', delay: 1_000 },
      ...(jobId === null ? {} : { jobId }),
    };
    await queues[name].add(name, payload, options).catch((error: unknown) => log.warn('queue.add', { name, error }));
  };

  return {
    async wake(owner, at) {
      const due = Temporal.Instant.from(at).epochMilliseconds;
      const delay = Math.max(0, due - Temporal.Instant.from(await clock.now()).epochMilliseconds);
      const minute = Math.floor(due / MINUTE_MS);
      await add('wake', { owner }, delay, delay < NOW_MS ? null : `wake-${owner}-${minute}`);
    },
    async send(recipient, inMs) {
      await add('send', { recipient }, inMs, null);
    },
    async close() {
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      connection.disconnect();
    },
  };
}
