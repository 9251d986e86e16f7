import type { Delivery, Message } from '../../src/application/ports/deliveries.ts';
import type { Ports } from '../../src/application/ports.ts';
import { hashOf, presentMessage } from '../../src/application/present/message.ts';
import type { StreamId } from '../../src/domain/ids.ts';
import { verifyStream } from '../../src/domain/journal/chain.ts';
import { municipalityId, person } from '../builders/haarlem.ts';
import type { emptyWorld } from './world.ts';

type World = ReturnType<typeof emptyWorld>;

const STATES = ['planned', 'sending', 'sent', 'retry', 'ambiguous', 'failed', 'superseded', 'expired'] as const;

const messagesOf = async ({ messages }: Ports): Promise<readonly Message[]> =>
  (await Promise.all(Object.values(person).map((who) => messages.ofRecipient(`person/${who}`, STATES, 100)))).flat();

const deliveriesOf = async (ports: Ports, streams: readonly StreamId[]): Promise<readonly Delivery[]> => {
  const owned = await Promise.all(streams.map((stream) => ports.deliveries.ofOwner(stream)));
  const carried = (await messagesOf(ports)).flatMap(({ deliveryIds }) => deliveryIds);
  const all = [...owned.flat(), ...(await ports.deliveries.get(carried))];
  return [...new Map(all.map((delivery) => [delivery.deliveryId, delivery])).values()];
};

const nameOf = ({ kind, slot, recipient }: Delivery): string => `${kind} ${slot} ${recipient}`;

/** How the world stands against the promise: two ways that end alike kept it alike. */
export async function reckon({ ports, stores, slack, teams }: World) {
  const streams = await ports.journal.streams(municipalityId);
  const messages = await messagesOf(ports);
  const deliveries = await deliveriesOf(ports, streams);
  const seen = [...slack.messages, ...teams.messages];
  const events = stores.journal.commits.flatMap(({ stream, canonical }) =>
    (JSON.parse(canonical).events as { type: string }[]).map(({ type }) => `${stream} ${type}`),
  );
  const carriedBy = ({ deliveryId }: Delivery) =>
    messages.filter(({ form, deliveryIds }) => form !== 'edit' && deliveryIds.includes(deliveryId));
  const timesSeen = (delivery: Delivery) =>
    seen.filter(({ key }) => carriedBy(delivery).some(({ messageId }) => messageId === key)).length;
  const isAmbiguous = (delivery: Delivery) => carriedBy(delivery).some(({ everAmbiguous }) => everAmbiguous);
  const held = deliveries.filter((each) => carriedBy(each).some(({ state }) => state === 'ambiguous'));
  const lines = deliveries.filter(({ kind }) => kind === 'notReached');
  const isTold = ({ deliveryId, kind, slot }: Delivery) =>
    lines.some(
      (line) =>
        line.deliveryId !== deliveryId && line.slot === (kind === 'notReached' ? slot : `not-reached|${deliveryId}`),
    );
  const now = await ports.clock.now();
  return {
    broken: (
      await Promise.all(
        streams.map(async (stream) => verifyStream(await ports.journal.read(municipalityId, stream, 0))),
      )
    ).filter(({ ok }) => !ok),
    events: events.sort(),
    /** One decision each; what went out, and what nobody knows of. */
    reached: deliveries
      .filter((each) => timesSeen(each) > 0)
      .map(nameOf)
      .sort(),
    twiceUnexplained: deliveries.filter((each) => timesSeen(each) > 1 && !isAmbiguous(each)).map(nameOf),
    ambiguous: deliveries.filter(isAmbiguous).map(nameOf).sort(),
    isHeld: held.length > 0,
    heldInSecret: held.filter((each) => !isTold(each)).map(nameOf),
    unfinished: [
      ...messages.filter(({ state }) => state === 'sending').map(({ messageId }) => messageId),
      ...(await ports.messages.recipientsDue({ programme: now, real: now }, 10)),
      ...(await ports.messages.unrecorded(10)).map(({ messageId }) => messageId),
      ...(await ports.wakeups.due(now, 10)).map(({ owner }) => owner),
      ...(await ports.inbox.waiting(now, 10)).map(({ id }) => id),
    ],
    /** When each stream is looked at again. */
    next: Object.fromEntries(
      await Promise.all(streams.map(async (stream) => [stream, (await ports.wakeups.get(stream))?.nextDueAt])),
    ),
    /** Waits for nobody: open, with an address, and its recipient will not be looked at again. */
    lost: await lostOnes(ports, deliveries),
    stale: await staleCopies(ports, messages),
    answered: [...new Set([...slack.responses, ...teams.responses].map(({ interaction }) => interaction.id))].sort(),
  };
}

/** Copies that read differently from how it stands now. */
async function staleCopies(ports: Ports, messages: readonly Message[]): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const message of messages.filter(({ form, ref }) => form !== 'edit' && ref !== null)) {
    const shown = await presentMessage(ports, message, await ports.deliveries.get(message.deliveryIds));
    if (message.live && shown !== null && hashOf(shown) !== message.shown) stale.push(message.messageId);
  }
  return stale;
}

async function lostOnes(ports: Ports, deliveries: readonly Delivery[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const delivery of deliveries) {
    const wakeup = await ports.wakeups.get(delivery.recipient);
    const isAsleep = delivery.state === 'open' && delivery.notReachedAt === null && wakeup?.nextDueAt === null;
    const envelope = delivery.messageId === null ? null : await ports.messages.get(delivery.messageId);
    const isStuck =
      delivery.state === 'carried' && (envelope === null || !envelope.deliveryIds.includes(delivery.deliveryId));
    if (isAsleep || isStuck) lost.push(nameOf(delivery));
  }
  return lost;
}
