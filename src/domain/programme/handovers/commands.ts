import type { HandoverId, PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { HandedRole } from './handed-role.ts';

/** A role goes to somebody else only with their yes: nobody is assigned by others alone. */
export type HandoverCommand =
  | {
      readonly type: 'StartHandover';
      readonly handoverId: HandoverId;
      readonly role: HandedRole;
      readonly toId: PersonId;
    }
  | { readonly type: 'AcceptHandover'; readonly handoverId: HandoverId }
  | { readonly type: 'DeclineHandover'; readonly handoverId: HandoverId; readonly reason: Sealed }
  | { readonly type: 'WithdrawHandover'; readonly handoverId: HandoverId }
  /** Whoever left holds no role any more: what they owned is nobody's until somebody takes it over. */
  | { readonly type: 'RecordHolderLeft'; readonly personId: PersonId };
