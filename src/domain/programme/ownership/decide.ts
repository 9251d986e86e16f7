import type { Actor } from '../../actor.ts';
import { type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { mayActFor } from '../party.ts';
import type { Activity } from '../state.ts';

type OwnershipCommand = Of<ProgrammeCommand, 'TakeIn' | 'AcceptOwnership' | 'DeclineOwnership'>;

export const decideOwnership = (
  command: OwnershipCommand,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> =>
  command.type === 'TakeIn' ? takeIn(command, programme) : answer(command, actor, programme);

const takeIn = (
  { activityIds }: Of<ProgrammeCommand, 'TakeIn'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const named = new Set(activityIds);
  const found = programme.activities.filter((activity) => named.has(activity.activityId));
  if (found.length < named.size) return refuse({ code: 'notFound', what: 'activity' });
  return changeOfText(programme, ...found.filter((activity) => !activity.takenIn).flatMap(takenIn));
};

/** An activity that is taken in: its owner is asked, where one is named. */
export const takenIn = ({ activityId, ownerId, ask }: Activity): readonly ProgrammeEvent[] => [
  { type: 'ActivityTakenIn', activityId },
  ...(ownerId === null ? [] : [{ type: 'OwnerAsked', activityId, ownerId, ask: ask + 1 } as const]),
];

/** Only who was asked answers, and to the question as it stands now. Until the freeze one may come back on it. */
const answer = (
  command: Of<ProgrammeCommand, 'AcceptOwnership' | 'DeclineOwnership'>,
  actor: Actor,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { activityId, ask } = command;
  const activity = programme.activities.find((each) => each.activityId === activityId);
  if (activity === undefined) return refuse({ code: 'notFound', what: 'activity' });
  const { ownerId } = activity;
  if (ownerId === null) return refuse({ code: 'ownerMissing' });
  if (!mayActFor(programme, activity.fields.leadPartyId, ownerId, actor)) return refuse({ code: 'notAllowed' });
  if (activity.answer.kind === 'notAsked' || ask !== activity.ask) return refuse({ code: 'questionChanged' });
  const kind = command.type === 'AcceptOwnership' ? 'accepted' : 'declined';
  if (activity.answer.kind === kind) return refuse({ code: 'alreadyAnswered' });
  return command.type === 'AcceptOwnership'
    ? changeOfText(programme, { type: 'OwnerAccepted', activityId, ownerId, ask })
    : changeOfText(programme, { type: 'OwnerDeclined', activityId, ownerId, ask, reason: command.reason });
};
