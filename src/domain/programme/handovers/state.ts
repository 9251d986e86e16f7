import type { HandoverId, Instant, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { HandedRole } from './handed-role.ts';

export interface Handover {
  readonly handoverId: HandoverId;
  readonly role: HandedRole;
  readonly fromId: PersonId | null;
  readonly toId: PersonId;
  readonly startedBy: PersonId | null;
  readonly at: Instant;
  readonly answer:
    | { readonly kind: 'open' }
    | { readonly kind: 'accepted' | 'withdrawn'; readonly at: Instant }
    | { readonly kind: 'declined'; readonly at: Instant; readonly reason: Sealed };
}

/** Somebody who holds nothing any more, since then. */
export interface Leaver {
  readonly personId: PersonId;
  readonly at: Instant;
}
