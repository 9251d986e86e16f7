import { sameValue } from '../../domain/journal/canonical.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { Evening } from '../../domain/programme/evening/state.ts';
import { asAdded, asChanged, type Difference, type Kind } from './differences.ts';
import type { ProgrammeFile } from './format.ts';

const EVENING: Kind<Evening> = {
  what: 'evening',
  idOf: () => 'evening',
  nameOf: ({ plannedOn, held }) => held?.on ?? plannedOn ?? '',
};

/** What the file leaves open about the evening stays as it stands. */
export const eveningDifferences = (
  wanted: ProgrammeFile['evening'],
  current: Evening,
): readonly Difference<ProgrammeCommand>[] => {
  if (wanted === null) return [];
  const { plannedOn, held } = wanted;
  const isPlanned = plannedOn !== null && plannedOn !== current.plannedOn;
  const isHeld = held !== null && !sameValue(held, current.held);
  if (!isPlanned && !isHeld) return [];
  const commands: readonly ProgrammeCommand[] = [
    ...(isPlanned ? [{ type: 'PlanEvening', on: plannedOn } as const] : []),
    ...(isHeld ? [{ type: 'RecordEvening', heldOn: held.on, attendance: held.attendance } as const] : []),
  ];
  const after: Evening = { plannedOn: plannedOn ?? current.plannedOn, held: held ?? current.held };
  const isNew = current.plannedOn === null && current.held === null;
  return [{ commands, change: isNew ? asAdded(EVENING, after) : asChanged(EVENING, current, after) }];
};
