import type { Instant, LocalDate, PersonId } from '../../domain/ids.ts';
import type { Act, Closed, Open, ProgrammeRef } from './shared.ts';

export type Platform = 'slack' | 'teams' | 'playground';

interface Somebody {
  readonly personId: PersonId;
  readonly name: string;
  readonly function: string | null;
  readonly party: string | null;
}

export interface AccountToConfirmModel {
  readonly messageId: string;
  readonly person: Somebody;
  readonly linkId: string;
  /** Null once it was rejected: then it is nobody's. */
  readonly account: { readonly platform: Platform; readonly workspace: string; readonly user: string } | null;
  readonly at: Instant;
  readonly state: Open | (Act & { readonly is: 'confirmed' }) | (Act & { readonly is: 'rejected' }) | Closed;
}

export interface AccountConfirmedModel {
  readonly messageId: string;
  readonly name: string;
  readonly outcome: 'confirmed' | 'rejected';
  readonly programmes: readonly string[];
}

export type PersonState =
  | { readonly is: 'linked'; readonly platform: Platform }
  /** Linked, but a message could not be delivered. */
  | { readonly is: 'notReached'; readonly platform: Platform; readonly since: Instant }
  | { readonly is: 'toConfirm'; readonly linkId: string; readonly platform: Platform }
  /** `code` null: handed out earlier, only its hash is kept. */
  | { readonly is: 'codeOut'; readonly code: string | null; readonly expiresOn: LocalDate }
  | { readonly is: 'noCode' }
  /** Their party works on paper: nothing is sent. */
  | { readonly is: 'paper' };

export interface PeopleModel {
  readonly programme: ProgrammeRef;
  readonly people: readonly (Somebody & { readonly state: PersonState })[];
}

export interface NewCodeModel {
  readonly person: Somebody;
  readonly code: string;
  readonly expiresOn: LocalDate;
}

/** After `koppel CODE`. */
export interface AccountLinkedModel {
  readonly name: string;
  readonly state: 'waitsForCoordinator' | 'linked' | 'channelLinked';
}
