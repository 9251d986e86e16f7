import type { Instant } from '../domain/ids.ts';
import type { Card, Form, FormValues, Home } from '../views/vocabulary.ts';

export const PLATFORMS = ['slack', 'teams', 'playground'] as const;
export type PlatformName = (typeof PLATFORMS)[number];

/** An account is known by platform, workspace and user together; never by e-mail address. */
export interface Account {
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly user: string;
}

/** Where a message goes. `ref` is opaque to the application: only its own adapter reads it. */
export interface Conversation {
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly kind: 'direct' | 'channel';
  readonly ref: string;
}

export type Occurrence =
  /** `/handslag text` or a mention. */
  | { readonly kind: 'command'; readonly text: string }
  /** Free text in the direct message: its words are not stored. */
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'press'; readonly buttonId: string }
  | { readonly kind: 'submit'; readonly buttonId: string; readonly values: FormValues }
  | { readonly kind: 'home' }
  /** A file sent to the bot in the direct message. */
  | { readonly kind: 'file'; readonly name: string; readonly sha256: string }
  /** A message of a chat that somebody chose as evidence: where it is, the SHA-256 of its text, whose it is. Not its words. */
  | {
      readonly kind: 'chosenMessage';
      readonly permalink: string;
      readonly textSha256: string;
      /** Null: of a bot, or not said. `name`: as the platform shows it, where it says so. */
      readonly author: { readonly account: Account; readonly name: string | null } | null;
    }
  /** The bot was added to a personal chat or channel. */
  | { readonly kind: 'installed' };

/** Everything that a person does. */
export interface Interaction {
  /** The platform's id of this interaction, prefixed with the platform: what repeats are known by. */
  readonly id: string;
  readonly account: Account;
  readonly conversation: Conversation | null;
  /** When it arrived, in real time. */
  readonly at: Instant;
  /** How to answer this interaction (response URL, view id, activity); opaque, read only by its adapter. */
  readonly replyTo: string;
  readonly what: Occurrence;
}

/** A card, form or home whose buttons are opaque ids. */
export type BoundCard = Card<string>;
export type BoundForm = Form<string>;
export type BoundHome = Home<string>;

/** The answer to one interaction. Copies of cards elsewhere change through messages, not through this. */
export type Response =
  | { readonly kind: 'nothing' }
  /** For the person alone: ephemeral in a channel, plain in a direct message. */
  | { readonly kind: 'private'; readonly card: BoundCard }
  /** Opens a form or dialog, or replaces the one that is open. */
  | { readonly kind: 'form'; readonly form: BoundForm }
  /** The form stays open with what was typed; each error stands at its field. */
  | { readonly kind: 'invalid'; readonly errors: readonly { readonly field: string; readonly text: string }[] }
  /** The form closes; the card, if any, is shown to the person alone. */
  | { readonly kind: 'closed'; readonly card: BoundCard | null }
  | { readonly kind: 'home'; readonly home: BoundHome };

/** What an adapter calls. */
export interface FrontDoor {
  /** Notes an interaction durably before it is acknowledged. `seen`: it was noted before, and nothing needs doing. */
  note(interaction: Interaction): Promise<'new' | 'seen'>;
  /** Works a noted interaction and answers through its platform's `respond`. Never throws: failures are logged and retried by the tick. */
  work(interaction: Interaction): Promise<void>;
  /** Notes and works it, and returns the answer for a platform whose own reply must carry it (form errors, invokes). */
  answer(interaction: Interaction): Promise<Response>;
}
