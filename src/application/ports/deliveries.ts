import type { Instant, MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { MessageKind } from '../../domain/plan/kinds.ts';
import type { Subject } from '../../domain/plan/plan.ts';
import type { Conversation } from '../interaction.ts';

/**
 * Who gets it: `person/<id>`, or `channel/<id>` for the channel of a project team. Never an address. The key of
 * recipients in stores and wakeups.
 */
export type RecipientKey = `person/${string}` | `channel/${string}`;

export interface Delivery {
  /** sha256(kind|subject|slot|recipient): inserting it is the decision. */
  readonly deliveryId: string;
  readonly municipalityId: MunicipalityId;
  readonly kind: MessageKind;
  readonly subject: Subject;
  /** The stream that owes it. */
  readonly owner: StreamId;
  readonly slot: string;
  readonly recipient: RecipientKey;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  readonly insertedAt: Instant;
  readonly state: 'open' | 'carried' | 'superseded' | 'expired';
  /** The one message that carries it. */
  readonly messageId: string | null;
  /** The recipient had no address when it was due; it goes out as soon as there is one. */
  readonly notReachedAt: Instant | null;
}

export type MessageState = 'planned' | 'sending' | 'sent' | 'retry' | 'ambiguous' | 'failed' | 'superseded' | 'expired';

export interface Message {
  /** `list|<recipient>|<date>`, `single|<sha256 of its deliveries>`, `edit|<message>|<version>`. */
  readonly messageId: string;
  readonly municipalityId: MunicipalityId;
  readonly recipient: RecipientKey;
  readonly form: 'list' | 'single' | 'summary' | 'edit';
  /** The sent message that an edit replaces. */
  readonly editOf: string | null;
  readonly deliveryIds: readonly string[];
  /** The streams of its deliveries: when one changes, the copy is looked at again. */
  readonly owners: readonly StreamId[];
  readonly state: MessageState;
  /** Orders the messages of one recipient. */
  readonly sendAt: Instant;
  readonly expiresAt: Instant | null;
  readonly attempt: number;
  readonly leaseUntil: Instant | null;
  readonly retryAt: Instant | null;
  readonly small: boolean;
  readonly conversation: Conversation | null;
  readonly ref: string | null;
  readonly sentAt: Instant | null;
  /** Why it is in this state, in the platform's word. */
  readonly reason: string | null;
  /** A reply was lost at least once: the receiver may have it twice. */
  readonly everAmbiguous: boolean;
  /** SHA-256 of the card as last shown; null before. */
  readonly shown: string | null;
  /** Can still change after it was sent (has buttons, or an undo that runs). */
  readonly live: boolean;
  /** What follows from how it ended was done: the journal says so where its kind asks that, what it carried is owed anew, the coordinators know. */
  readonly recorded: boolean;
}

export interface DeliveryStore {
  insert(delivery: Delivery): Promise<'inserted' | 'exists'>;
  get(deliveryIds: readonly string[]): Promise<readonly Delivery[]>;
  openFor(recipient: RecipientKey): Promise<readonly Delivery[]>;
  /** Deliveries of that stream which are open or carried. */
  ofOwner(owner: StreamId): Promise<readonly Delivery[]>;
  /** open -> carried by that message; a delivery that another message took keeps it. */
  carry(deliveryIds: readonly string[], messageId: string): Promise<void>;
  /** open or carried -> superseded. */
  supersede(deliveryIds: readonly string[]): Promise<void>;
  /** open -> expired. */
  expire(deliveryIds: readonly string[]): Promise<void>;
  /** carried by that message -> open again. */
  release(messageId: string): Promise<void>;
  markNotReached(deliveryIds: readonly string[], at: Instant): Promise<void>;
  /** Takes away all that this stream ever owed. */
  remove(owner: StreamId): Promise<void>;
}

export type MessageStep = Partial<
  Pick<
    Message,
    | 'leaseUntil'
    | 'retryAt'
    | 'small'
    | 'conversation'
    | 'ref'
    | 'sentAt'
    | 'reason'
    | 'everAmbiguous'
    | 'shown'
    | 'live'
    | 'recorded'
    | 'attempt'
  >
>;

/** `sendAt` and `expiresAt` run on programme time; `retryAt` and `leaseUntil` on real time. */
export interface Moment {
  readonly programme: Instant;
  readonly real: Instant;
}

export interface MessageStore {
  insert(message: Message): Promise<'inserted' | 'exists'>;
  get(messageId: string): Promise<Message | null>;
  /** Conditional on the state and attempt that it comes from; false = somebody else took that step. */
  step(
    messageId: string,
    from: { readonly state: MessageState; readonly attempt: number },
    to: MessageState,
    set: MessageStep,
  ): Promise<boolean>;
  /** Changes fields of a sent message without a change of state. */
  note(messageId: string, set: MessageStep): Promise<void>;
  /** Messages of a recipient that are planned, retry or sending, due or not, in order of sendAt. */
  queueOf(recipient: RecipientKey): Promise<readonly Message[]>;
  /** Recipients with a message that is planned and due (programme), retry and due (real), or sending with a lease that ended (real). */
  recipientsDue(at: Moment, limit: number): Promise<readonly RecipientKey[]>;
  /** Ended, or ambiguous, and not recorded: a worker stopped before it did what follows. */
  unrecorded(limit: number): Promise<readonly Message[]>;
  /** Sent or ambiguous, live, with a delivery of that stream. */
  liveOf(owner: StreamId): Promise<readonly Message[]>;
  /** Sent or ambiguous, live or not, with a delivery of that stream. An edit is no copy of its own. */
  sentOf(owner: StreamId): Promise<readonly Message[]>;
  /** Messages, edits apart, that carry something of these streams and stand in these states: newest first, a part of them. */
  newestOf(
    owners: readonly StreamId[],
    states: readonly MessageState[],
    part: { readonly skip: number; readonly limit: number },
  ): Promise<readonly Message[]>;
  countOf(owners: readonly StreamId[], states: readonly MessageState[]): Promise<number>;
  /** All messages of that recipient in these states, newest first. */
  ofRecipient(recipient: RecipientKey, states: readonly MessageState[], limit: number): Promise<readonly Message[]>;
  listsOf(recipient: RecipientKey, since: Instant): Promise<readonly Message[]>;
  /** Takes away those that carry something of these streams and of no others. */
  remove(owners: readonly StreamId[]): Promise<void>;
}
