import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { givenContact } from '../contacts/decide.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { GroupCommand } from './commands.ts';
import { groupOf, type WorkingGroup } from './state.ts';

/** A working group is no part of what is signed: it can begin in every phase. */
export const decideGroup = (command: GroupCommand, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  if (command.type === 'SetWorkingGroup') return set(command, programme);
  const group = groupOf(programme.groups, command.groupId);
  if (group === null) return refuse({ code: 'notFound', what: 'workingGroup' });
  switch (command.type) {
    case 'RemoveWorkingGroup':
      return remove(group, programme);
    case 'JoinWorkingGroup':
      return join(command, group, programme);
    case 'LeaveWorkingGroup': {
      const { groupId, memberId } = command;
      return group.members.some((member) => member.memberId === memberId)
        ? accept({ type: 'WorkingGroupLeft', groupId, memberId })
        : accept();
    }
  }
};

const set = (
  { group }: Of<GroupCommand, 'SetWorkingGroup'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const known = programme.projects.some(({ projectId }) => projectId === group.projectId);
  if (group.projectId !== null && !known) return refuse({ code: 'notFound', what: 'project' });
  const before = groupOf(programme.groups, group.groupId);
  if (before === null) return accept({ type: 'WorkingGroupSet', group });
  const { members: _, ...fields } = before;
  return sameValue(fields, group) ? accept() : accept({ type: 'WorkingGroupSet', group });
};

const remove = ({ groupId, members }: WorkingGroup, { contributions }: ExistingProgramme): Decision<ProgrammeEvent> =>
  members.length > 0 || contributions.some((each) => each.groupId === groupId)
    ? refuse({ code: 'groupInUse' })
    : accept({ type: 'WorkingGroupRemoved', groupId });

const join = (
  { groupId, memberId, contact }: Of<GroupCommand, 'JoinWorkingGroup'>,
  group: WorkingGroup,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (group.members.some((member) => member.memberId === memberId)) return accept();
  const given = contact === null ? [] : givenContact(contact, programme);
  if ('code' in given) return refuse(given);
  return accept<ProgrammeEvent>(...given, {
    type: 'WorkingGroupJoined',
    groupId,
    memberId,
    contactId: contact?.contactId ?? null,
  });
};
