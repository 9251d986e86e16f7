import { policyOf } from '../../domain/plan/kinds.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';

/** What to do about a message of which nobody knows whether it arrived. */
export type Settled = { readonly kind: 'found'; readonly ref: string } | { readonly kind: 'again' | 'hold' };

/** The platform is asked where it can answer; otherwise the kind's policy decides. An edit is safe to repeat. */
export async function settled(ports: Ports, message: Message, deliveries: readonly Delivery[]): Promise<Settled> {
  if (message.editOf !== null) return { kind: 'again' };
  const found = await askPlatform(ports, message);
  if (found.kind === 'found') return found;
  return { kind: found.kind === 'absent' ? 'again' : policyFor(deliveries) };
}

async function askPlatform(ports: Ports, { conversation, messageId, sendAt }: Message) {
  const platform = conversation === null ? undefined : ports.platforms.get(conversation.platform);
  if (platform === undefined || conversation === null) return { kind: 'unknown' } as const;
  return platform.find(conversation, messageId, sendAt);
}

/** A sign-off request travels alone and is sent again. */
function policyFor(deliveries: readonly Delivery[]): 'again' | 'hold' {
  const policies = deliveries.map(({ kind }) => policyOf(kind).whenReplyLost);
  return policies.length > 0 && policies.every((policy) => policy === 'sendAgain') ? 'again' : 'hold';
}
