import { sameValue } from '../../domain/journal/canonical.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { ActivityContents } from './contents.ts';
import { additions, type Difference, type Kind, removals } from './differences.ts';
import type { FileIds } from './ids.ts';

const ACTIVITY: Kind<ActivityContents> = {
  what: 'activity',
  idOf: ({ activityId }) => activityId,
  nameOf: ({ fields }) => fields.what,
};

/** Withdrawn ones first; then what the file adds and changes, each taken in at once when the file says so. */
export const activityDifferences = (
  wanted: readonly ActivityContents[],
  current: Programme,
  ids: FileIds,
): readonly Difference<ProgrammeCommand>[] => {
  const standing = current.activities
    .filter(({ activityId }) => ids.isFromFile(activityId))
    .map(({ activityId, projectId, fields, ownerId, takenIn }) => ({
      activityId,
      projectId,
      fields,
      ownerId,
      takenIn,
    }));
  const wantedOrTakenIn = wanted.map((activity) => staysTakenIn(activity, standing));
  return [
    ...removals(
      ACTIVITY,
      wanted,
      standing,
      ({ activityId }): ProgrammeCommand => ({ type: 'WithdrawActivity', activityId }),
    ),
    ...additions(ACTIVITY, wantedOrTakenIn, standing, commandsFor),
  ];
};

/** Taking in is the coordinator's act; a file that does not say it does not undo it. */
const staysTakenIn = (activity: ActivityContents, standing: readonly ActivityContents[]): ActivityContents => ({
  ...activity,
  takenIn:
    activity.takenIn || standing.some(({ activityId, takenIn }) => takenIn && activityId === activity.activityId),
});

const commandsFor = (wanted: ActivityContents, standing: ActivityContents | null): readonly ProgrammeCommand[] => {
  const { activityId, projectId, fields, ownerId } = wanted;
  const takeIn: readonly ProgrammeCommand[] = wanted.takenIn ? [{ type: 'TakeIn', activityIds: [activityId] }] : [];
  const propose: ProgrammeCommand = { type: 'ProposeActivity', activityId, projectId, fields, ownerId };
  if (standing === null) return [propose, ...takeIn];
  // A move to another project is a new proposal under the same id: its owner is asked again.
  if (standing.projectId !== projectId) return [{ type: 'WithdrawActivity', activityId }, propose, ...takeIn];
  const change: ProgrammeCommand = { type: 'ChangeActivity', activityId, fields, ownerId };
  return [...(isChanged(wanted, standing) ? [change] : []), ...(standing.takenIn ? [] : takeIn)];
};

const isChanged = (wanted: ActivityContents, standing: ActivityContents): boolean =>
  wanted.ownerId !== standing.ownerId || !sameValue(wanted.fields, standing.fields);
