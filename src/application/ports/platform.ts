import type { Instant } from '../../domain/ids.ts';
import type {
  Account,
  BoundCard,
  BoundHome,
  Conversation,
  Interaction,
  PlatformName,
  Response,
} from '../interaction.ts';

/** What is known after one attempt (one POST) to send or edit. */
export type SendOutcome =
  /** `ref`: opaque reference with which the message can be edited. */
  | { readonly kind: 'sent'; readonly ref: string }
  /** 429, ratelimited, 412 or a refused connection: certainly not sent, safe to repeat after that time. */
  | { readonly kind: 'notSent'; readonly retryAfterMs: number; readonly reason: string }
  /** Certainly not sent; try again with `size: 'small'`. */
  | { readonly kind: 'tooLarge' }
  /** The conversation or account is no more: the person can't be reached there. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Refused for good. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Timeout, reset after write, 5xx: nobody knows. */
  | { readonly kind: 'ambiguous'; readonly reason: string };

export type DirectOutcome =
  | { readonly kind: 'opened'; readonly conversation: Conversation }
  | { readonly kind: 'notSent'; readonly retryAfterMs: number; readonly reason: string }
  | { readonly kind: 'gone'; readonly reason: string };

export type FindOutcome =
  | { readonly kind: 'found'; readonly ref: string }
  | { readonly kind: 'absent' }
  /** Reading back is not allowed or not possible. */
  | { readonly kind: 'unknown' };

export type CardSize = 'full' | 'small';

/** A place where people chat. Every call makes at most one POST per attempt, with a timeout of 10 s, and never throws for a remote failure. */
export interface ChatPlatform {
  readonly platform: PlatformName;
  /** Where whoever manages a workspace installs the bot; null: the operator has to. */
  readonly installUrl?: string | null;
  /** The direct conversation with that account. Safe to repeat. */
  openDirect(account: Account): Promise<DirectOutcome>;
  /** `key` travels with the message where the platform allows it, so that `find` can settle an ambiguous send. */
  post(conversation: Conversation, card: BoundCard, key: string, size: CardSize): Promise<SendOutcome>;
  edit(conversation: Conversation, ref: string, card: BoundCard, size: CardSize): Promise<SendOutcome>;
  find(conversation: Conversation, key: string, since: Instant): Promise<FindOutcome>;
  /** Shows a home that somebody opened anew. Left out where a home is a card that is asked for. */
  publishHome?(account: Account, home: BoundHome): Promise<'shown' | 'notShown'>;
  /** Answers one interaction. A form that can't be opened any more becomes a private "open again" button. */
  respond(interaction: Interaction, response: Response): Promise<void>;
}
