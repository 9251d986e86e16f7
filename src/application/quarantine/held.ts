import type { Instant, MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import type { Letter } from '../../domain/programme/feedback/state.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';

export interface HeldMessage {
  /** Short enough to type, and the same however often one looks. */
  readonly id: string;
  readonly message: Message;
  readonly deliveries: readonly Delivery[];
}

export interface HeldLetter {
  readonly id: string;
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
  readonly programme: string;
  readonly letter: Letter;
  readonly dueAt: Instant;
}

/** More than ever waits: the list is for somebody who has to see all of it. */
const ALL = 1_000_000;

const shortId = (key: string): string => sha256Hex(key).slice(0, 8);

/** New messages that would go out now; what only changes a message that is out is safe to repeat, and is not listed. */
export async function heldMessages(ports: Ports): Promise<readonly HeldMessage[]> {
  const now = await ports.clock.now();
  const moment = { programme: now, real: await ports.clock.real() };
  const held: HeldMessage[] = [];
  for (const recipient of await ports.messages.recipientsDue(moment, ALL)) {
    for (const message of await ports.messages.queueOf(recipient)) {
      if (message.editOf !== null || message.sendAt > now) continue;
      const deliveries = await ports.deliveries.get(message.deliveryIds);
      held.push({ id: shortId(message.messageId), message, deliveries });
    }
  }
  return held;
}

/** Letters to residents by mail that would go out now. */
export async function heldLetters(ports: Ports): Promise<readonly HeldLetter[]> {
  const now = await ports.clock.now();
  const held: HeldLetter[] = [];
  for (const municipalityId of await ports.journal.municipalities()) {
    for (const { state: programme } of await listProgrammes(ports, municipalityId)) {
      const { identity } = programme;
      if (identity === null) continue;
      const { programmeId } = identity;
      for (const letter of programme.letters) {
        if (letter.state.is !== 'planned' || letter.state.dueAt > now) continue;
        const id = shortId(`${programmeId}/${letter.letterId}`);
        const { dueAt } = letter.state;
        held.push({ id, municipalityId, programmeId, programme: programme.setUp?.name ?? programmeId, letter, dueAt });
      }
    }
  }
  return held;
}
