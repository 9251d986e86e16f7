import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { WorkingGroup, WorkingGroupFields } from '../../domain/programme/groups/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Contents } from './contents.ts';
import { additions, type Difference, type Kind, removals } from './differences.ts';
import type { FileIds } from './ids.ts';

const GROUP: Kind<WorkingGroupFields> = {
  what: 'workingGroup',
  idOf: ({ groupId }) => groupId,
  nameOf: ({ name }) => name,
};

/** Who joined stays; a group that somebody joined, or that has a reaction, stays too when the file no longer names it. */
export const groupDifferences = (
  { groups, projects }: Contents,
  current: Programme,
  ids: FileIds,
): readonly Difference<ProgrammeCommand>[] => {
  const known = new Set(projects.map(({ projectId }) => projectId));
  const wanted = groups.map((group) => ({
    ...group,
    projectId: group.projectId !== null && known.has(group.projectId) ? group.projectId : null,
  }));
  const standing = current.groups.filter(({ groupId }) => ids.isFromFile(groupId));
  const unused = standing.filter(
    ({ groupId, members }) => members.length === 0 && current.contributions.every((each) => each.groupId !== groupId),
  );
  return [
    ...additions(GROUP, wanted, standing.map(fieldsOf), (group): ProgrammeCommand[] => [
      { type: 'SetWorkingGroup', group },
    ]),
    ...removals(GROUP, wanted, unused.map(fieldsOf), ({ groupId }): ProgrammeCommand => {
      return { type: 'RemoveWorkingGroup', groupId };
    }),
  ];
};

const fieldsOf = ({ members: _, ...fields }: WorkingGroup): WorkingGroupFields => fields;
