import { as, type PersonId } from '../../domain/ids.ts';
import { refreshHome } from '../conversation/standing-home.ts';
import { partsOf } from '../owner-key.ts';
import type { RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { holdOf } from '../quarantine/hold.ts';
import { sendTo } from '../sending/send.ts';

/** Sends what is due for one recipient, and brings the home that they have open up to date. */
export async function serve(ports: Ports, recipient: RecipientKey): Promise<void> {
  await sendTo(ports, recipient);
  const { kind, id } = partsOf(recipient);
  if (kind === 'person') await homeOf(ports, as<PersonId>(id));
}

/** A home that can't be shown is no reason to do anything else once more. While all sending is held, no home changes either. */
export async function homeOf(ports: Ports, personId: PersonId): Promise<void> {
  if ((await holdOf(ports)) !== null) return;
  try {
    await refreshHome(ports, personId);
  } catch (failure) {
    ports.log.warn('home not refreshed', { personId, failure: failure instanceof Error ? failure.stack : null });
  }
}
