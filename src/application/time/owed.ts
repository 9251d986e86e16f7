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

/** Supersedes what is no longer owed: done, moved, reopened, or another holder. */
export async function supersedeNotOwed(ports: Ports, owing: Owing): Promise<void> {
  const planned = (await ports.deliveries.ofOwner(owing.owner)).filter(isPlanned);
  const isStillOwed = stillOwed(owing, planned);
  const gone = planned.filter((delivery) => !isStillOwed(delivery)).map(({ deliveryId: id }) => id);
  if (gone.length > 0) await ports.deliveries.supersede(gone);
}

/**
 * The rules, asked once more about the time of all of them, name the same thing at the same moment for the same holder,
 * however often it is sent.
 */
function stillOwed({ plan, holders }: Owing, deliveries: readonly Delivery[]): (delivery: Delivery) => boolean {
  const moments = deliveries.map(({ dueAt }) => dueAt).sort();
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return () => false;
  const owed = new Set(
    plan(justBefore(first), last).deliveries.flatMap((one) =>
      holders(one).map((recipient) => `${deliveryId(one, recipient)}|${one.dueAt}`),
    ),
  );
  return ({ kind, subject, slot, recipient, dueAt }) =>
    owed.has(`${deliveryId({ kind, subject, slot: withoutAgain(slot) }, recipient)}|${dueAt}`);
}

/** Deliveries that the application inserts itself stand outside the plan: it supersedes them itself. */
const isPlanned = ({ kind }: Delivery): boolean =>
  kind !== 'accountToConfirm' && kind !== 'accountConfirmed' && kind !== 'notReached';
