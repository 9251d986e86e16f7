import type { PersonId } from '../../ids.ts';

/** Both follow from the programme's own stream. */
export type OwnershipCommand =
  | { readonly type: 'ChangeOwner'; readonly ownerId: PersonId; readonly onPaper: boolean }
  | { readonly type: 'RecordOwnerLeft'; readonly personId: PersonId };
