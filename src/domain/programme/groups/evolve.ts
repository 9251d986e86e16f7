import type { WorkingGroupId } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { GroupEvent } from './events.ts';
import { groupOf, type WorkingGroup } from './state.ts';

export const evolveGroup = (programme: Programme, event: GroupEvent): Programme => {
  switch (event.type) {
    case 'WorkingGroupSet': {
      const { groupId } = event.group;
      return groupOf(programme.groups, groupId) === null
        ? { ...programme, groups: [...programme.groups, { ...event.group, members: [] }] }
        : changed(programme, groupId, ({ members }) => ({ ...event.group, members }));
    }
    case 'WorkingGroupRemoved':
      return { ...programme, groups: programme.groups.filter(({ groupId }) => groupId !== event.groupId) };
    case 'WorkingGroupJoined': {
      const { groupId, memberId, contactId } = event;
      return changed(programme, groupId, (group) => ({
        ...group,
        members: [...group.members, { memberId, contactId }],
      }));
    }
    case 'WorkingGroupLeft':
      return changed(programme, event.groupId, (group) => ({
        ...group,
        members: group.members.filter(({ memberId }) => memberId !== event.memberId),
      }));
  }
};

const changed = (
  programme: Programme,
  groupId: WorkingGroupId,
  change: (group: WorkingGroup) => WorkingGroup,
): Programme => ({
  ...programme,
  groups: programme.groups.map((group) => (group.groupId === groupId ? change(group) : group)),
});
