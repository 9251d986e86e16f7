import type { WorkCalendar } from '../../domain/calendar/calendar.ts';
import { justBefore } from '../../domain/calendar/local-time.ts';
import type { Instant, MunicipalityId, StreamId } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import type { Plan, PlannedDelivery } from '../../domain/plan/plan.ts';
import { withoutAgain } from '../../domain/plan/slots.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { owe } from './owe.ts';

/** What one stream owes, whichever kind of stream it is. */
export interface Owing {
  readonly municipalityId: MunicipalityId;
  readonly owner: StreamId;
  readonly calendar: WorkCalendar;
  readonly plan: (from: Instant, to: Instant) => Plan;
  readonly holders: (planned: PlannedDelivery) => readonly RecipientKey[];
}

/** The key of an obligation: inserting it twice does nothing. */
export const deliveryId = (
  { kind, subject, slot }: Pick<PlannedDelivery, 'kind' | 'subject' | 'slot'>,
  recipient: RecipientKey,
): string => sha256Hex(`${kind}|${canonicalJson(subject)}|${slot}|${recipient}`);

/** Inserts what the window owes, each under its own key, and wakes who gets it. */
export async function insertOwed(
  ports: Ports,
  owing: Owing,
  deliveries: readonly PlannedDelivery[],
  now: Instant,
): Promise<void> {
  for (const planned of deliveries) {
    for (const recipient of owing.holders(planned)) {
      await owe(ports, {
        deliveryId: deliveryId(planned, recipient),
        municipalityId: owing.municipalityId,
        kind: planned.kind,
        subject: planned.subject,
        owner: owing.owner,
        slot: planned.slot,
        recipient,
        dueAt: planned.dueAt,
        expiresAt: planned.expiresAt,
        insertedAt: now,
      });
    }
  }
}

/** Still owed: the rules, asked again about its own moment, name the same thing for the same holder, however often it is sent. */
export function isStillOwed({ plan, holders }: Owing, delivery: Delivery): boolean {
  return plan(justBefore(delivery.dueAt), delivery.dueAt).deliveries.some(
    (planned) =>
      planned.kind === delivery.kind &&
      planned.slot === withoutAgain(delivery.slot) &&
      canonicalJson(planned.subject) === canonicalJson(delivery.subject) &&
      holders(planned).includes(delivery.recipient),
  );
}

/** Supersedes what is no longer owed: done, moved, reopened, or another holder. */
export async function supersedeNotOwed(ports: Ports, owing: Owing): Promise<void> {
  const gone = (await ports.deliveries.ofOwner(owing.owner)).filter(
    (delivery) => isPlanned(delivery) && !isStillOwed(owing, delivery),
  );
  if (gone.length > 0) await ports.deliveries.supersede(gone.map((delivery) => delivery.deliveryId));
}

/** Deliveries that the application inserts itself stand outside the plan: it supersedes them itself. */
const isPlanned = ({ kind }: Delivery): boolean =>
  kind !== 'accountToConfirm' && kind !== 'accountConfirmed' && kind !== 'notReached';
