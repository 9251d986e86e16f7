import { as, type CommandId, type Instant, type PersonId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { policyOf } from '../../domain/plan/kinds.ts';
import { checkInOfSlot } from '../../domain/plan/slots.ts';
import { byTimer, commandAgreement, commandProgramme, loadProgramme } from '../command.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
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

async function recordNotReached(ports: Ports, recipient: RecipientKey, delivery: Delivery): Promise<void> {
  if (!policyOf(delivery.kind).journalled) return;
  const { municipalityId, subject, slot, deliveryId } = delivery;
  const personId = as<PersonId>(recipient.slice(recipient.indexOf('/') + 1));
  const giving = byTimer(as<CommandId>(`not-reached|${deliveryId}`));
  const checkIn = checkInOfSlot(slot);
  if (subject.of === 'agreement' && checkIn !== null) {
    const command = { type: 'RecordCheckInNotReached', slot: checkIn, personId } as const;
    await commandAgreement(ports, municipalityId, subject.agreementId, command, giving);
  }
  if (subject.of === 'party') {
    const revision = revisionOfSlot(slot);
    const command = { type: 'RecordSignRequestNotReached', revision, partyId: subject.partyId, personId } as const;
    await commandProgramme(ports, municipalityId, subject.programmeId, command, giving);
  }
}

/** `sign|r2` -> 2. */
export const revisionOfSlot = (slot: string): number => Number(/\|r(\d+)/.exec(slot)?.[1] ?? 0);

/** Coordinators see what did not arrive, or may not have: one line each, in their list. */
export async function tellCoordinators(
  ports: Ports,
  recipient: RecipientKey,
  delivery: Delivery,
  now: Instant,
): Promise<void> {
  const { subject, municipalityId, deliveryId } = delivery;
  if (!('programmeId' in subject) || delivery.kind === 'notReached' || delivery.kind === 'summary') return;
  const { state: programme } = await loadProgramme(ports, municipalityId, subject.programmeId);
  for (const coordinator of programme.coordinators.map(personKey).filter((key) => key !== recipient)) {
    await ports.wakeups.mark(coordinator, municipalityId, now);
    await ports.deliveries.insert({
      deliveryId: sha256Hex(`notReached|${deliveryId}|${coordinator}`),
      municipalityId,
      kind: 'notReached',
      subject,
      owner: delivery.owner,
      slot: `not-reached|${deliveryId}`,
      recipient: coordinator,
      dueAt: now,
      expiresAt: null,
      insertedAt: now,
      state: 'open',
      messageId: null,
      notReachedAt: null,
    });
  }
}
