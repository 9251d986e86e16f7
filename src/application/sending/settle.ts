import { policyOf } from '../../domain/plan/kinds.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { tellCoordinators } from '../time/not-reached.ts';
import { recordOutcome } from './record.ts';

/**
 * Nobody knows whether it arrived. The record says so; then the platform is asked where it can answer,
 * and otherwise the kind's policy decides. True: go on with the next message.
 */
export async function settle(ports: Ports, message: Message, reason: string): Promise<boolean> {
  const marked = await ports.messages.step(message.messageId, message, 'ambiguous', {
    reason,
    everAmbiguous: true,
    leaseUntil: null,
  });
  if (!marked) return true;
  const ambiguous: Message = { ...message, state: 'ambiguous', everAmbiguous: true };
  ports.log.warn('reply lost', { messageId: message.messageId, attempt: message.attempt, reason });
  if (message.editOf !== null) return again(ports, ambiguous);
  const found = await askPlatform(ports, message);
  if (found.kind === 'found') {
    const sentAt = await ports.clock.now();
    const set = { ref: found.ref, sentAt, live: true };
    await ports.messages.step(message.messageId, ambiguous, 'sent', set);
    await recordOutcome(ports, { ...ambiguous, ...set, state: 'sent' });
    return true;
  }
  const deliveries = await ports.deliveries.get(message.deliveryIds);
  if (found.kind === 'absent' || policyFor(deliveries) === 'sendAgain') return again(ports, ambiguous);
  const now = await ports.clock.now();
  for (const delivery of deliveries) await tellCoordinators(ports, message.recipient, delivery, now);
  return true;
}

async function askPlatform(ports: Ports, { conversation, messageId, sendAt }: Message) {
  const platform = conversation === null ? undefined : ports.platforms.get(conversation.platform);
  if (platform === undefined || conversation === null) return { kind: 'unknown' } as const;
  return platform.find(conversation, messageId, sendAt);
}

function policyFor(deliveries: readonly Delivery[]): 'sendAgain' | 'hold' {
  const policies = deliveries.map(({ kind }) => policyOf(kind).whenReplyLost);
  return policies.length > 0 && policies.every((policy) => policy === 'sendAgain') ? 'sendAgain' : 'hold';
}

/** An edit is safe to repeat; a sign-off request travels alone and is sent again. */
async function again(ports: Ports, message: Message): Promise<boolean> {
  const retryAt = await ports.clock.real();
  await ports.messages.step(message.messageId, message, 'retry', { retryAt });
  await ports.queue.send(message.recipient, 0);
  return false;
}
