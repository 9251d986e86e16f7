import type { Delivery, Message, MessageState, MessageStep } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { recordNotReached, reportNotReached, tellHeld } from '../time/not-reached.ts';
import { recordDelivered } from './record.ts';
import { settled } from './settle.ts';

type Ended = Exclude<MessageState, 'planned' | 'sending' | 'retry'>;

/**
 * Ends a message, and does what follows from it. The end is written first, as not recorded: where the worker stops after it,
 * the tick finishes. False: the conversation waits, or another worker was first.
 */
export async function end(ports: Ports, message: Message, to: Ended, set: MessageStep): Promise<boolean> {
  // Nothing follows from an edit, but that it is made again when its reply was lost.
  const recorded = message.editOf === null ? to === 'sent' && message.recorded : to !== 'ambiguous';
  const whole = { ...set, leaseUntil: null, recorded };
  if (!(await ports.messages.step(message.messageId, message, to, whole))) return false;
  return finish(ports, { ...message, ...whole, state: to });
}

/** Nobody knows whether it arrived, and the record says so before anything else is done. */
export async function endAmbiguous(ports: Ports, message: Message, reason: string): Promise<boolean> {
  ports.log.warn('reply lost', { messageId: message.messageId, attempt: message.attempt, reason });
  return end(ports, message, 'ambiguous', { reason, everAmbiguous: true });
}

/** What follows from how a message ended. Doing it twice does nothing more. */
export async function finish(ports: Ports, message: Message): Promise<boolean> {
  if (message.recorded) return true;
  const deliveries = await ports.deliveries.get(message.deliveryIds);
  if (message.state === 'ambiguous') {
    const found = await settled(ports, message, deliveries);
    if (found.kind === 'again') return again(ports, message);
    if (found.kind === 'found') {
      const sentAt = await ports.clock.now();
      return end(ports, message, 'sent', { ref: found.ref, sentAt, live: true });
    }
  }
  await follow(ports, message, deliveries);
  await ports.messages.note(message.messageId, { recorded: true });
  return true;
}

async function follow(ports: Ports, message: Message, deliveries: readonly Delivery[]): Promise<void> {
  const own = deliveries.filter(({ state, messageId }) => state === 'carried' && messageId === message.messageId);
  const now = await ports.clock.now();
  switch (message.state) {
    case 'ambiguous':
      for (const delivery of deliveries) await tellHeld(ports, delivery, now);
      return;
    case 'sent':
      for (const delivery of deliveries) await recordDelivered(ports, message, delivery);
      return;
    case 'failed':
      return reportNotReached(ports, message.recipient, own, now);
    case 'expired':
      for (const delivery of own) await recordNotReached(ports, message.recipient, delivery);
      return;
    case 'superseded':
      await reportNotReached(ports, message.recipient, own, now);
      return handBack(ports, message);
  }
}

/** There is no address any more: what it carried is owed still, at another one or as not reached. */
async function handBack(ports: Ports, { messageId, recipient, municipalityId }: Message): Promise<void> {
  await ports.deliveries.release(messageId);
  const now = await ports.clock.now();
  await ports.wakeups.mark(recipient, municipalityId, now);
  await ports.queue.wake(recipient, now);
}

async function again(ports: Ports, message: Message): Promise<false> {
  const retryAt = await ports.clock.real();
  await ports.messages.step(message.messageId, message, 'retry', { retryAt });
  await ports.queue.send(message.recipient, 0);
  return false;
}
