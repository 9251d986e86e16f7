import type { HandoverId, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { HandedRole } from './handed-role.ts';

export type HandoverEvent =
  | {
      readonly type: 'HandoverStarted';
      readonly handoverId: HandoverId;
      readonly role: HandedRole;
      /** Null: nobody held it. */
      readonly fromId: PersonId | null;
      readonly toId: PersonId;
      /** Null: the operator. */
      readonly startedBy: PersonId | null;
    }
  | { readonly type: 'HandoverAccepted'; readonly handoverId: HandoverId }
  | { readonly type: 'HandoverDeclined'; readonly handoverId: HandoverId; readonly reason: Sealed }
  | { readonly type: 'HandoverWithdrawn'; readonly handoverId: HandoverId }
  | { readonly type: 'HolderLeft'; readonly personId: PersonId };
