import { programmeStream } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { presentMessage } from '../../present/message.ts';
import { revisionOfSlot } from '../../time/not-reached.ts';
import { personKey } from '../../time/recipients.ts';
import { forPartaker } from '../for-whom.ts';
import { type Handlers, privately, type Reply, type Turn } from '../turn.ts';
import { showMine } from './mine.ts';

export const toSignHandlers: Handlers<Extract<Verb, 'showToSign'>> = { showToSign };

/** The request as it stands in their messages, as it is now. Who never got one sees what waits for them. */
function showToSign(turn: Turn, { programmeId, partyId, revision }: ActionOf<'showToSign'>): Promise<Reply> {
  const { ports, person } = turn;
  return forPartaker(turn, programmeId, async () => {
    const owed = await ports.deliveries.ofOwner(programmeStream(programmeId));
    const own = owed.findLast(
      ({ kind, subject, slot, recipient, messageId }) =>
        kind === 'signRequest' &&
        recipient === personKey(person.personId) &&
        subject.of === 'party' &&
        subject.partyId === partyId &&
        revisionOfSlot(slot) === revision &&
        messageId !== null,
    );
    const message = own === undefined || own.messageId === null ? null : await ports.messages.get(own.messageId);
    const shown = own === undefined || message === null ? null : await presentMessage(ports, message, [own]);
    return shown === null ? showMine(turn) : privately(shown.card);
  });
}
