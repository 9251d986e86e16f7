import type { ContactId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { ContactPurpose } from './state.ts';

export type ContactEvent =
  | {
      readonly type: 'ContactGiven';
      readonly contactId: ContactId;
      readonly name: Sealed | null;
      readonly email: Sealed | null;
      readonly purposes: readonly ContactPurpose[];
    }
  /** At the resident's own wish; the erasure of their values stands beside it. */
  | { readonly type: 'ContactWithdrawn'; readonly contactId: ContactId };
