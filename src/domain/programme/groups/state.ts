import type { ContactId, GroupMemberId, ProjectId, ThemeId, WorkingGroupId } from '../../ids.ts';

/** Residents and professionals who go on after the evening, about a theme, a project or something of their own. */
export interface WorkingGroupFields {
  readonly groupId: WorkingGroupId;
  readonly name: string;
  readonly theme: ThemeId | null;
  readonly projectId: ProjectId | null;
}

/** `contactId` null: takes part, and left nothing. */
export interface GroupMember {
  readonly memberId: GroupMemberId;
  readonly contactId: ContactId | null;
}

export interface WorkingGroup extends WorkingGroupFields {
  readonly members: readonly GroupMember[];
}

export const groupOf = (groups: readonly WorkingGroup[], groupId: WorkingGroupId): WorkingGroup | null =>
  groups.find((group) => group.groupId === groupId) ?? null;
