import type { Delivery } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';

/**
 * Inserts an obligation under its key, and has its recipient looked at: marked before, for a crash in between, and after,
 * for a look that fell in between and saw nothing. `exists`: it was decided before.
 */
export async function owe(
  ports: Ports,
  delivery: Omit<Delivery, 'state' | 'messageId' | 'notReachedAt'>,
): Promise<'inserted' | 'exists'> {
  const { recipient, municipalityId, insertedAt } = delivery;
  await ports.wakeups.mark(recipient, municipalityId, insertedAt);
  const inserted = await ports.deliveries.insert({ ...delivery, state: 'open', messageId: null, notReachedAt: null });
  if (inserted === 'inserted') await ports.wakeups.mark(recipient, municipalityId, insertedAt);
  await ports.queue.wake(recipient, insertedAt);
  return inserted;
}
