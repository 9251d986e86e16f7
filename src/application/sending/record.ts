import { as, type CommandId, type PersonId } from '../../domain/ids.ts';
import { policyOf } from '../../domain/plan/kinds.ts';
import { checkInOfSlot } from '../../domain/plan/slots.ts';
import { byTimer, commandAgreement, commandProgramme } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { revisionOfSlot } from '../time/not-reached.ts';

/** That a sign-off request or check-in arrived enters the journal: *no report* follows from it, and it is evidence. */
export async function recordDelivered(ports: Ports, message: Message, delivery: Delivery): Promise<void> {
  if (!policyOf(delivery.kind).journalled) return;
  const { municipalityId, subject, slot, deliveryId } = delivery;
  const { messageId, recipient } = message;
  const personId = as<PersonId>(partsOf(recipient).id);
  const giving = byTimer(as<CommandId>(`delivered|${deliveryId}`));
  const checkIn = checkInOfSlot(slot);
  if (subject.of === 'agreement' && checkIn !== null) {
    const command = { type: 'RecordCheckInDelivered', slot: checkIn, personId, messageId } as const;
    await commandAgreement(ports, municipalityId, subject.agreementId, command, giving);
  }
  if (subject.of === 'consent') {
    const { amendmentId, partyId, programmeId } = subject;
    const command = { type: 'RecordAmendmentRequestDelivered', amendmentId, partyId, personId, messageId } as const;
    await commandProgramme(ports, municipalityId, programmeId, command, giving);
  }
  if (subject.of === 'party') {
    const revision = revisionOfSlot(slot);
    const command = {
      type: 'RecordSignRequestDelivered',
      revision,
      partyId: subject.partyId,
      personId,
      messageId,
    } as const;
    await commandProgramme(ports, municipalityId, subject.programmeId, command, giving);
  }
}
