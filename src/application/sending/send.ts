import type { Instant } from '../../domain/ids.ts';
import { Failure } from '../failure.ts';
import type { Message, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { holdOf } from '../quarantine/hold.ts';
import { attempt } from './attempt.ts';
import { end, endAmbiguous } from './ended.ts';
import { later, millisecondsUntil } from './later.ts';

/** Longer than the slowest attempt (10 s time limit) and everything around it. */
const LEASE_SECONDS = 60;
/** Then it is taken anew before the next message; what is left lasts longer than an attempt. */
const RENEW_AFTER_SECONDS = 20;
/** Somebody else sends to this recipient now, and may have read the queue before what this is about was in it. */
const AGAIN_MS = 1_000;

/**
 * Sends what is due for one recipient, in order, one worker at a time. A message that must wait holds those behind it.
 * While all sending is held, nothing: the tick after the release takes it up.
 */
export async function sendTo(ports: Ports, recipient: RecipientKey): Promise<void> {
  if ((await holdOf(ports)) !== null) return;
  const holder = ports.ids.id();
  const key = `send|${recipient}`;
  let taken = await ports.clock.real();
  const take = (real: Instant) => ports.leases.acquire(key, holder, real, later(real, LEASE_SECONDS * 1_000));
  if (!(await take(taken))) return ports.queue.send(recipient, AGAIN_MS);
  try {
    for (const message of await ports.messages.queueOf(recipient)) {
      const now = await ports.clock.now();
      const start = await ports.clock.real();
      if (start > later(taken, RENEW_AFTER_SECONDS * 1_000)) {
        if (!(await take(start))) return;
        taken = start;
      }
      if (!(await guarded(ports, message, () => handle(ports, message, now, start)))) return;
    }
  } finally {
    await ports.leases.release(key, holder);
  }
}

/** A message that can't be made, by a mistake of ours, does not hold those behind it for ever. */
async function guarded(ports: Ports, { messageId }: Message, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof Failure && failure.retryable) throw failure;
    ports.log.error('message can not be made', { messageId, failure: failure instanceof Error ? failure.stack : null });
    return true;
  }
}

/** False: this message waits, and so do the ones behind it. */
async function handle(ports: Ports, message: Message, now: Instant, real: Instant): Promise<boolean> {
  if (message.state === 'sending') {
    if (message.leaseUntil !== null && message.leaseUntil > real) return false;
    return endAmbiguous(ports, message, 'the worker stopped while sending');
  }
  if (message.expiresAt !== null && message.expiresAt <= now) {
    return end(ports, message, 'expired', { reason: 'expired' });
  }
  if (message.sendAt > now) return true;
  if (message.state === 'retry' && message.retryAt !== null && message.retryAt > real) {
    await ports.queue.send(message.recipient, millisecondsUntil(real, message.retryAt));
    return false;
  }
  return attempt(ports, message, later(real, LEASE_SECONDS * 1_000));
}
