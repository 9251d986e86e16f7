import type { ContactId, GroupMemberId, WorkingGroupId } from '../../ids.ts';
import type { WorkingGroupFields } from './state.ts';

export type GroupEvent =
  | { readonly type: 'WorkingGroupSet'; readonly group: WorkingGroupFields }
  | { readonly type: 'WorkingGroupRemoved'; readonly groupId: WorkingGroupId }
  | {
      readonly type: 'WorkingGroupJoined';
      readonly groupId: WorkingGroupId;
      readonly memberId: GroupMemberId;
      readonly contactId: ContactId | null;
    }
  | { readonly type: 'WorkingGroupLeft'; readonly groupId: WorkingGroupId; readonly memberId: GroupMemberId };
