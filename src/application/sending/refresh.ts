import type { StreamId } from '../../domain/ids.ts';
import type { Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { hashOf, presentMessage } from '../present/message.ts';
import { type Lookups, lookUp } from '../present/scene.ts';
import { unsent } from '../time/unsent.ts';

/** Looks at every copy that shows something of this stream and plans an edit where it would read differently now. */
export async function refreshCopies(ports: Ports, owner: StreamId, seq: number): Promise<void> {
  const copies = (await ports.messages.liveOf(owner)).filter(({ ref }) => ref !== null);
  const [first] = copies;
  if (first === undefined) return;
  // All as things stand now: what changes while they are looked at is looked at after.
  const lookups = lookUp(ports, first.municipalityId);
  for (const message of copies) await refresh(ports, message, `${owner}@${seq}`, lookups);
}

/** What changed between the rendering and the end of the sending was looked at too early: the copy was not out yet. */
export async function refreshSent(ports: Ports, messageId: string): Promise<void> {
  const message = await ports.messages.get(messageId);
  if (message?.live && message.ref !== null) await refresh(ports, message, 'as-sent');
}

async function refresh(ports: Ports, message: Message, version: string, lookups?: Lookups): Promise<void> {
  const shown = await presentMessage(ports, message, await ports.deliveries.get(message.deliveryIds), lookups);
  if (shown !== null && hashOf(shown) !== message.shown) await planEdit(ports, message, version);
}

/** An edit that shows the message as it reads now. */
export async function planEdit(ports: Ports, original: Message, version: string): Promise<void> {
  const sendAt = await ports.clock.now();
  await insertEdit(ports, {
    ...unsent,
    messageId: `edit|${original.messageId}|${version}`,
    municipalityId: original.municipalityId,
    recipient: original.recipient,
    form: 'edit',
    editOf: original.messageId,
    deliveryIds: original.deliveryIds,
    owners: original.owners,
    sendAt,
    expiresAt: null,
    recorded: true,
  });
  await ports.queue.send(original.recipient, 0);
}

/**
 * A copy can change while its stream stands still: another may sign, an account was confirmed, a message arrived after all.
 * An edit that was not made yet will show that too; after one that was, the next is made.
 */
async function insertEdit(ports: Ports, edit: Message): Promise<void> {
  for (let round = 1; ; round += 1) {
    const messageId = round === 1 ? edit.messageId : `${edit.messageId}|${round}`;
    if ((await ports.messages.insert({ ...edit, messageId })) === 'inserted') return;
    const earlier = await ports.messages.get(messageId);
    // What was refused for good is not asked for again until something else changes.
    if (earlier?.state === 'planned' || earlier?.state === 'retry' || earlier?.state === 'failed') return;
  }
}
