import type { PersonCalendar } from '../calendar/calendar.ts';
import { localDateOf } from '../calendar/local-time.ts';
import type { Instant, LocalDate } from '../ids.ts';
import { policyOf } from '../plan/kinds.ts';
import type { AlreadyArranged, ArrangedMessage, Arrangement, OpenDelivery } from './arrangement.ts';
import { inListOrder } from './list-order.ts';
import { sendMoment } from './send-moment.ts';

/** The list of a day is one envelope; of the rest, what may share one does so by kind and mergeKey. */
const envelopeOf = ({ kind, mergeKey, deliveryId }: OpenDelivery): string => {
  const { urgency, alone } = policyOf(kind);
  if (urgency === 'list') return 'list';
  return alone ? `${kind} ${deliveryId}` : `${kind} ${mergeKey}`;
};

const formOf = ({ kind }: OpenDelivery): ArrangedMessage['form'] => {
  const { urgency } = policyOf(kind);
  return urgency === 'list' || urgency === 'summary' ? urgency : 'single';
};

/** An envelope is worth sending as long as anything in it is. */
const lastExpiry = (deliveries: readonly OpenDelivery[]): Instant | null => {
  const ends = deliveries.map(({ expiresAt }) => expiresAt).filter((expiresAt) => expiresAt !== null);
  return ends.length < deliveries.length ? null : (ends.sort().at(-1) ?? null);
};

const messageOf = (
  deliveries: readonly OpenDelivery[],
  form: ArrangedMessage['form'],
  now: Instant,
  today: LocalDate,
): ArrangedMessage => {
  const ordered = form === 'list' ? inListOrder(deliveries, today) : deliveries;
  return {
    form,
    deliveryIds: ordered.map(({ deliveryId }) => deliveryId),
    sendAt: now,
    expiresAt: lastExpiry(deliveries),
    on: today,
  };
};

const inEnvelopes = (deliveries: readonly OpenDelivery[]): readonly OpenDelivery[][] => {
  const envelopes = new Map<string, OpenDelivery[]>();
  for (const delivery of deliveries) {
    const key = envelopeOf(delivery);
    envelopes.set(key, [...(envelopes.get(key) ?? []), delivery]);
  }
  return [...envelopes.values()];
};

/** Answers to one's own act first, then what others wait for, then the list and the summaries. */
const URGENCIES = ['answer', 'now', 'list', 'summary'] as const;

const inUrgencyOrder = (one: OpenDelivery, other: OpenDelivery): number =>
  URGENCIES.indexOf(policyOf(one.kind).urgency) - URGENCIES.indexOf(policyOf(other.kind).urgency) ||
  (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0);

/**
 * The messages that one person (or channel) gets now, over all programmes, and when to look again.
 * A delivery ends at `expiresAt`: from that moment on it is not sent, and what would end before it may be sent is not waited for.
 */
export const arrange = (
  open: readonly OpenDelivery[],
  got: AlreadyArranged,
  calendar: PersonCalendar,
  now: Instant,
): Arrangement => {
  const timed = open
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
    .map((delivery) => ({ delivery, sendAt: sendMoment(delivery, got, calendar, now) }))
    .filter(({ delivery: { expiresAt }, sendAt }) => expiresAt === null || expiresAt > sendAt);
  const due = timed.filter(({ sendAt }) => sendAt <= now).map(({ delivery }) => delivery);
  const today = localDateOf(now, calendar.zone);
  const waiting = timed.map(({ sendAt }) => sendAt).filter((sendAt) => sendAt > now);
  return {
    messages: inEnvelopes([...due].sort(inUrgencyOrder)).flatMap((deliveries) => {
      const [first] = deliveries;
      return first === undefined ? [] : [messageOf(deliveries, formOf(first), now, today)];
    }),
    nextAt: [...waiting].sort()[0] ?? null,
  };
};
