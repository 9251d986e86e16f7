import type { LocalDate } from '../ids.ts';
import type { OpenDelivery } from './arrangement.ts';

/** Overdue and escalated first, then what is nearest, then the questions, then the rest. */
const rankOf = ({ kind, dueOn }: OpenDelivery, today: LocalDate): number => {
  if (kind === 'escalation') return 0;
  if (kind === 'nudge') return dueOn && dueOn < today ? 1 : 2;
  return kind === 'checkIn' ? 3 : 4;
};

/** As text, so that what has no date of its own comes after all dates. */
const keyOf = (delivery: OpenDelivery, today: LocalDate): string =>
  [rankOf(delivery, today), delivery.dueOn ?? '~', delivery.dueAt, delivery.deliveryId].join(' ');

/** The lines of one list, the most urgent first. */
export const inListOrder = (deliveries: readonly OpenDelivery[], today: LocalDate): readonly OpenDelivery[] =>
  deliveries
    .map((delivery) => ({ delivery, key: keyOf(delivery, today) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ delivery }) => delivery);
