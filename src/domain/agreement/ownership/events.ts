import type { PersonId } from '../../ids.ts';

export type OwnershipEvent =
  | { readonly type: 'OwnerChanged'; readonly ownerId: PersonId; readonly onPaper: boolean }
  | { readonly type: 'OwnerLeft'; readonly personId: PersonId };
