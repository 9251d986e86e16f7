import type { Activity, Programme } from '../programme/state.ts';
import type { Subject } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

const isOnPaper = (activity: Activity, programme: Programme): boolean =>
  programme.setUp?.parties.some(({ partyId, reach }) => partyId === activity.fields.leadPartyId && reach === 'paper') ??
  false;

const ownerDue = (activity: Activity, programme: Programme, { programmeId }: Identity): Due | null => {
  const { activityId, projectId, answer, ask, ownerId } = activity;
  const subject: Subject = { of: 'activity', programmeId, activityId };
  if (answer.kind === 'asked' && ownerId !== null) {
    const to = { role: 'owner', personId: ownerId, onPaper: isOnPaper(activity, programme) } as const;
    return at(answer.at, (dueAt) => [
      { kind: 'ownerRequest', subject, slot: slots.owner(ask), to, dueAt, expiresAt: null },
    ]);
  }
  if (answer.kind === 'declined') {
    const to = { role: 'projectTeam', projectId } as const;
    return at(answer.at, (dueAt) => [
      { kind: 'ownerDeclined', subject, slot: slots.ownerDeclined(ask), to, dueAt, expiresAt: null },
    ]);
  }
  return null;
};

/** Named owners of what was taken in are asked; a no goes back to the project team. */
export const ownersDue = (programme: Programme, identity: Identity): readonly Due[] =>
  programme.activities
    .filter(({ takenIn }) => takenIn)
    .map((activity) => ownerDue(activity, programme, identity))
    .filter((due) => due !== null);
