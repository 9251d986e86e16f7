import type { Instant, PersonId } from '../../domain/ids.ts';

/** `of`: the programme, party or agreement. */
export interface RoleHeld {
  readonly role: 'coordinator' | 'signatory' | 'owner';
  readonly of: string;
}

export interface ErasurePreviewModel {
  readonly name: string;
  readonly accounts: readonly string[];
  readonly roles: readonly RoleHeld[];
  readonly values: readonly {
    /** The programme or agreement in which it stands. */
    readonly place: string;
    readonly at: Instant;
    readonly ref: string;
    readonly value: string;
    readonly why: 'wrote' | 'named';
  }[];
}

export interface PersonErasedModel {
  readonly personId: PersonId;
  /** How many values are gone, and how many messages change. */
  readonly values: number;
  readonly edits: number;
  readonly roles: readonly RoleHeld[];
}
