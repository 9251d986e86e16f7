import type { GroupMemberId, WorkingGroupId } from '../../ids.ts';
import type { NewContact } from '../contacts/state.ts';
import type { WorkingGroupFields } from './state.ts';

export type GroupCommand =
  | { readonly type: 'SetWorkingGroup'; readonly group: WorkingGroupFields }
  /** Refused while it has members or reactions. */
  | { readonly type: 'RemoveWorkingGroup'; readonly groupId: WorkingGroupId }
  /** `contact` null: without leaving a name or an address. */
  | {
      readonly type: 'JoinWorkingGroup';
      readonly groupId: WorkingGroupId;
      readonly memberId: GroupMemberId;
      readonly contact: NewContact | null;
    }
  | { readonly type: 'LeaveWorkingGroup'; readonly groupId: WorkingGroupId; readonly memberId: GroupMemberId };
