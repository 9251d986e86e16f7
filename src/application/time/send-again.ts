import type { Instant } from '../../domain/ids.ts';
import { sentAgain } from '../../domain/plan/slots.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { owe } from './owe.ts';
import { deliveryId } from './owed.ts';

/**
 * The same obligation once more, at a coordinator's wish; `mark` names the time, so that the same wish twice is one delivery.
 * It keeps the moment at which it fell due: by that the rules still know it.
 */
export async function sendAgain(
  ports: Ports,
  delivery: Pick<Delivery, 'municipalityId' | 'kind' | 'subject' | 'owner' | 'slot' | 'dueAt' | 'expiresAt'>,
  recipient: RecipientKey,
  mark: string,
  now: Instant,
): Promise<'inserted' | 'exists'> {
  const { municipalityId, kind, subject, owner, dueAt, expiresAt } = delivery;
  const slot = sentAgain(delivery.slot, mark);
  return owe(ports, {
    deliveryId: deliveryId({ kind, subject, slot }, recipient),
    municipalityId,
    kind,
    subject,
    owner,
    slot,
    recipient,
    dueAt,
    expiresAt,
    insertedAt: now,
  });
}
