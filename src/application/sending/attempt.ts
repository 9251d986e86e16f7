import type { Instant } from '../../domain/ids.ts';
import { bindCard } from '../buttons.ts';
import type { BoundCard } from '../interaction.ts';
import type { Message } from '../ports/deliveries.ts';
import type { ChatPlatform, SendOutcome } from '../ports/platform.ts';
import type { Ports } from '../ports.ts';
import { hashOf, presentMessage, type Shown } from '../present/message.ts';
import { findAddress, type Gone } from './address.ts';
import { end, endAmbiguous } from './ended.ts';
import { later } from './later.ts';
import { refreshSent } from './refresh.ts';

/** What an attempt is about to do, worked out before `sending` is written. */
interface Prepared {
  readonly message: Message;
  readonly platform: ChatPlatform;
  readonly shown: Shown;
  readonly card: BoundCard;
  readonly cardHash: string;
  readonly to: { readonly conversation: NonNullable<Message['conversation']>; readonly ref: string | null };
  readonly gone: Gone | null;
}

/** One attempt: state checked again, rendered, `sending` written, one POST, and its outcome written. False: wait. */
export async function attempt(ports: Ports, message: Message, leaseUntil: Instant): Promise<boolean> {
  const prepared = await (message.editOf === null ? prepareNew(ports, message) : prepareEdit(ports, message));
  if (typeof prepared === 'boolean') return prepared;
  const wait = await ports.pace.waitFor(prepared.to.conversation);
  if (wait > 0) {
    await ports.queue.send(message.recipient, wait);
    return false;
  }
  const next = message.attempt + 1;
  const claimed = await ports.messages.step(message.messageId, message, 'sending', {
    attempt: next,
    leaseUntil,
    conversation: prepared.to.conversation,
  });
  if (!claimed) return false;
  const { conversation } = prepared.to;
  return conclude(
    ports,
    { ...prepared, message: { ...message, state: 'sending', attempt: next, conversation } },
    await post(prepared),
  );
}

const post = ({ platform, message, card, to }: Prepared): Promise<SendOutcome> => {
  const size = message.small ? 'small' : 'full';
  return to.ref === null
    ? platform.post(to.conversation, card, message.messageId, size)
    : platform.edit(to.conversation, to.ref, card, size);
};

/** Binding comes first: another worker may have made the message a moment ago, and not come to that yet. */
async function prepareNew(ports: Ports, message: Message): Promise<Prepared | boolean> {
  await ports.deliveries.carry(message.deliveryIds, message.messageId);
  const deliveries = (await ports.deliveries.get(message.deliveryIds)).filter(
    ({ messageId, state }) => messageId === message.messageId && state === 'carried',
  );
  const shown = deliveries.length === 0 ? null : await presentMessage(ports, message, deliveries);
  if (shown === null) return supersede(ports, message, 'nothing left to say');
  const address = await findAddress(ports, message);
  if (address.kind === 'later') return retryLater(ports, message, address.retryAfterMs, address.reason);
  if (address.kind === 'nowhere') return end(ports, message, 'superseded', { reason: address.reason });
  return prepared(ports, message, shown, { conversation: address.conversation, ref: null }, address.gone);
}

async function prepareEdit(ports: Ports, message: Message): Promise<Prepared | boolean> {
  const original = await ports.messages.get(message.editOf ?? '');
  if (original === null || original.ref === null || original.conversation === null) {
    return supersede(ports, message, 'the original was not sent');
  }
  const shown = await presentMessage(ports, original, await ports.deliveries.get(original.deliveryIds));
  if (shown === null || hashOf(shown) === original.shown) return supersede(ports, message, 'nothing changed');
  const to = { conversation: original.conversation, ref: original.ref };
  return prepared(ports, message, shown, to, null);
}

async function prepared(
  ports: Ports,
  message: Message,
  shown: Shown,
  to: Prepared['to'],
  gone: Prepared['gone'],
): Promise<Prepared | boolean> {
  const platform = ports.platforms.get(to.conversation.platform);
  if (platform === undefined) return retryLater(ports, message, 60_000, `${to.conversation.platform} is not connected`);
  const card = await bindCard(ports, message.municipalityId, message.editOf ?? message.messageId, shown.card);
  return { message, platform, shown, card, cardHash: hashOf(shown), to, gone };
}

/** There is nothing to do any more, and nothing follows from it. */
async function supersede(ports: Ports, message: Message, reason: string): Promise<true> {
  await ports.messages.step(message.messageId, message, 'superseded', { reason, recorded: true });
  return true;
}

async function retryLater(ports: Ports, message: Message, afterMs: number, reason: string): Promise<false> {
  const retryAt = later(await ports.clock.real(), afterMs);
  await ports.messages.step(message.messageId, message, 'retry', { retryAt, reason });
  await ports.queue.send(message.recipient, afterMs);
  return false;
}

/** Writes the outcome of the one POST. False: the conversation waits. */
async function conclude(ports: Ports, prepared: Prepared, outcome: SendOutcome): Promise<boolean> {
  const { message } = prepared;
  switch (outcome.kind) {
    case 'sent':
      return concludeSent(ports, prepared, outcome.ref);
    case 'notSent':
      return retryLater(ports, message, outcome.retryAfterMs, outcome.reason);
    case 'tooLarge':
      if (message.small) return failed(ports, message, 'too large');
      await ports.messages.step(message.messageId, message, 'retry', {
        small: true,
        retryAt: await ports.clock.real(),
      });
      await ports.queue.send(message.recipient, 0);
      return false;
    case 'gone':
      if (prepared.gone === null) return failed(ports, message, outcome.reason);
      await prepared.gone();
      return end(ports, message, 'superseded', { reason: outcome.reason });
    case 'failed':
      return failed(ports, message, outcome.reason);
    case 'ambiguous':
      return endAmbiguous(ports, message, outcome.reason);
  }
}

async function concludeSent(ports: Ports, { message, cardHash, shown, to }: Prepared, ref: string): Promise<boolean> {
  const sentAt = await ports.clock.now();
  // An edit is no copy of its own: what it changed stays the one that is looked at again.
  const live = shown.live && message.editOf === null;
  const set = { ref, sentAt, shown: cardHash, live, reason: null, conversation: to.conversation };
  // Before the edit is over: a crash in between repeats it, rather than leave a copy whose words nobody knows.
  if (message.editOf !== null) await ports.messages.note(message.editOf, { shown: cardHash, live: shown.live });
  for (const state of UNTIL_SENT_AGAIN) {
    if (!(await end(ports, { ...message, state }, 'sent', set))) continue;
    await refreshSent(ports, message.editOf ?? message.messageId);
    return true;
  }
  return false;
}

/** The reply of a slow attempt still tells what became of it, after another worker took it for lost. */
const UNTIL_SENT_AGAIN = ['sending', 'ambiguous', 'retry'] as const;

async function failed(ports: Ports, message: Message, reason: string): Promise<boolean> {
  ports.log.warn('message failed', { messageId: message.messageId, reason });
  return end(ports, message, 'failed', { reason });
}
