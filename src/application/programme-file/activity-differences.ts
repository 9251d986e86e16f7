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
      areaId: current.places[activityId] ?? null,
    }));
  const filledUp = wanted.map((activity) => whatIsNotSaid(activity, standing));
  return [
    ...removals(
      ACTIVITY,
      wanted,
      standing,
      ({ activityId }): ProgrammeCommand => ({ type: 'WithdrawActivity', activityId }),
    ),
    ...additions(ACTIVITY, filledUp, standing, commandsFor),
  ];
};

/** Taking in is the coordinator's act, and so may the area of its money be: a file that does not say it does not undo it. */
const whatIsNotSaid = (activity: ActivityContents, standing: readonly ActivityContents[]): ActivityContents => {
  const before = standing.find(({ activityId }) => activityId === activity.activityId);
  return {
    ...activity,
    takenIn: activity.takenIn || before?.takenIn === true,
    areaId: activity.areaId ?? before?.areaId ?? null,
  };
};

const commandsFor = (wanted: ActivityContents, standing: ActivityContents | null): readonly ProgrammeCommand[] => {
  const { activityId, projectId, fields, ownerId } = wanted;
  const takeIn: readonly ProgrammeCommand[] = wanted.takenIn ? [{ type: 'TakeIn', activityIds: [activityId] }] : [];
  const propose: ProgrammeCommand = { type: 'ProposeActivity', activityId, projectId, fields, ownerId };
  const isPlaced = wanted.areaId !== (standing?.areaId ?? null);
  const place: readonly ProgrammeCommand[] = isPlaced
    ? [{ type: 'PlaceActivity', activityId, areaId: wanted.areaId }]
    : [];
  if (standing === null) return [propose, ...place, ...takeIn];
  // A move to another project is a new proposal under the same id: its owner is asked again.
  if (standing.projectId !== projectId) return [{ type: 'WithdrawActivity', activityId }, propose, ...place, ...takeIn];
  const change: ProgrammeCommand = { type: 'ChangeActivity', activityId, fields, ownerId };
  return [...(isChanged(wanted, standing) ? [change] : []), ...place, ...(standing.takenIn ? [] : takeIn)];
};

const isChanged = (wanted: ActivityContents, standing: ActivityContents): boolean =>
  wanted.ownerId !== standing.ownerId || !sameValue(wanted.fields, standing.fields);
