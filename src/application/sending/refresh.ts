import type { StreamId } from '../../domain/ids.ts';
import type { Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { hashOf, presentMessage } from '../present/message.ts';
import { unsent } from '../time/unsent.ts';

/** A copy can change while its stream stands still: another may sign, an account was confirmed, a message arrived after all. */
const HASH_CHARACTERS = 12;

/** Looks at every copy that shows something of this stream and plans an edit where it would read differently now. */
export async function refreshCopies(ports: Ports, owner: StreamId, seq: number): Promise<void> {
  for (const message of await ports.messages.liveOf(owner)) {
    if (message.ref === null) continue;
    const shown = await presentMessage(ports, message, await ports.deliveries.get(message.deliveryIds));
    if (shown === null || hashOf(shown) === message.shown) continue;
    await planEdit(ports, message, `${owner}@${seq}|${hashOf(shown).slice(0, HASH_CHARACTERS)}`);
  }
}

async function planEdit(ports: Ports, original: Message, version: string): Promise<void> {
  const sendAt = await ports.clock.now();
  await ports.messages.insert({
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
