import { as, type CommandId, type Instant, type PersonId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { policyOf } from '../../domain/plan/kinds.ts';
import { checkInOfSlot } from '../../domain/plan/slots.ts';
import { byTimer, commandAgreement, commandProgramme, loadProgramme } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { owe } from './owe.ts';
import { personKey } from './recipients.ts';

/**
 * These were due and there is no address. They stay open, and go out as soon as there is one;
 * meanwhile the journal says so where the kind asks it, and the coordinators are told, once each.
 */
export async function reportNotReached(
  ports: Ports,
  recipient: RecipientKey,
  deliveries: readonly Delivery[],
  now: Instant,
): Promise<void> {
  const fresh = deliveries.filter(({ notReachedAt }) => notReachedAt === null);
  if (fresh.length === 0) return;
  for (const delivery of fresh) {
    await recordNotReached(ports, recipient, delivery);
    await tellCoordinators(ports, recipient, delivery, now);
  }
  await ports.deliveries.markNotReached(
    fresh.map(({ deliveryId }) => deliveryId),
    now,
  );
}

/** *Not reached* enters the journal where the kind asks that. */
export async function recordNotReached(ports: Ports, recipient: RecipientKey, delivery: Delivery): Promise<void> {
  if (!policyOf(delivery.kind).journalled) return;
  const { municipalityId, subject, slot, deliveryId } = delivery;
  const personId = as<PersonId>(partsOf(recipient).id);
  const giving = byTimer(as<CommandId>(`not-reached|${deliveryId}`));
  const checkIn = checkInOfSlot(slot);
  if (subject.of === 'agreement' && checkIn !== null) {
    const command = { type: 'RecordCheckInNotReached', slot: checkIn, personId } as const;
    await commandAgreement(ports, municipalityId, subject.agreementId, command, giving);
  }
  if (subject.of === 'consent') {
    const { amendmentId, partyId, programmeId } = subject;
    const command = { type: 'RecordAmendmentRequestNotReached', amendmentId, partyId, personId } as const;
    await commandProgramme(ports, municipalityId, programmeId, command, giving);
  }
  if (subject.of === 'party') {
    const revision = revisionOfSlot(slot);
    const command = { type: 'RecordSignRequestNotReached', revision, partyId: subject.partyId, personId } as const;
    await commandProgramme(ports, municipalityId, subject.programmeId, command, giving);
  }
}

/** `sign|r2` -> 2. */
export const revisionOfSlot = (slot: string): number => Number(/\|r(\d+)/.exec(slot)?.[1] ?? 0);

/** Coordinators see what did not arrive: one line each, in their list. Who can't be reached is not told so. */
async function tellCoordinators(ports: Ports, recipient: RecipientKey, delivery: Delivery, now: Instant) {
  if (delivery.kind === 'notReached' || delivery.kind === 'summary') return;
  for (const coordinator of await coordinatorsOf(ports, delivery)) {
    if (coordinator !== recipient) await tell(ports, coordinator, delivery, `not-reached|${delivery.deliveryId}`, now);
  }
}

/** It may have arrived, and is held: the coordinators see that, one of themselves included, who may have got it or not. */
export async function tellHeld(ports: Ports, delivery: Delivery, now: Instant): Promise<void> {
  const slot = delivery.kind === 'notReached' ? delivery.slot : `not-reached|${delivery.deliveryId}`;
  for (const coordinator of await coordinatorsOf(ports, delivery)) await tell(ports, coordinator, delivery, slot, now);
}

async function coordinatorsOf(ports: Ports, { subject, municipalityId }: Delivery): Promise<readonly RecipientKey[]> {
  if (!('programmeId' in subject)) return [];
  const { state: programme } = await loadProgramme(ports, municipalityId, subject.programmeId);
  return programme.coordinators.map(personKey);
}

const tell = (
  ports: Ports,
  coordinator: RecipientKey,
  { municipalityId, deliveryId, subject, owner }: Delivery,
  slot: string,
  now: Instant,
) =>
  owe(ports, {
    deliveryId: sha256Hex(`notReached|${deliveryId}|${coordinator}`),
    municipalityId,
    kind: 'notReached',
    subject,
    owner,
    slot,
    recipient: coordinator,
    dueAt: now,
    expiresAt: null,
    insertedAt: now,
  });
