import type { Instant, LocalDate } from '../ids.ts';
import type { MessageKind } from '../plan/kinds.ts';

/** An obligation that no message carries yet, as the arranger sees it. */
export interface OpenDelivery {
  readonly deliveryId: string;
  readonly kind: MessageKind;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  /** Deliveries with the same key may share a message of urgency `now` (all of one owner's requests of one programme). */
  readonly mergeKey: string;
  /** One thing is never raised twice on one local day: the agreement, activity or party it is about. */
  readonly about: string;
  /** The date by which the agreement must be done, of a nudge or an escalation: the nearest comes first in a list. */
  readonly dueOn?: LocalDate | null;
}

/** What one recipient already got or is about to get. */
export interface AlreadyArranged {
  /** Local dates on which a list was made. */
  readonly listsOn: readonly LocalDate[];
  /** `about` of nudges and lists per local date. */
  readonly aboutOn: readonly { readonly about: string; readonly on: LocalDate }[];
}

export interface ArrangedMessage {
  readonly form: 'list' | 'single' | 'summary';
  readonly deliveryIds: readonly string[];
  readonly sendAt: Instant;
  readonly expiresAt: Instant | null;
  /** The recipient's local date of `sendAt`: a list takes the budget slot `<recipient>|<date>|list`. */
  readonly on: LocalDate;
}

/** Messages to make now (`sendAt <= now`), and when to arrange again (null: nothing waits). */
export interface Arrangement {
  readonly messages: readonly ArrangedMessage[];
  readonly nextAt: Instant | null;
}
