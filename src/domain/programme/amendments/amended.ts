import type { ExistingProgramme } from '../change-of-text.ts';
import { asksAgain } from '../ownership/question.ts';
import type { Activity, Programme } from '../state.ts';
import type { Proposal } from './proposal.ts';
import type { Amendment } from './state.ts';

export const activityOf = ({ activities }: Programme, { agreementId }: Proposal): Activity | null =>
  activities.find(({ activityId }) => activityId === agreementId) ?? null;

/** The agreement as the proposal would make it; null: it would end. */
export const proposedActivity = (programme: Programme, proposal: Proposal): Activity | null => {
  const before = activityOf(programme, proposal);
  switch (proposal.kind) {
    case 'change':
      return before === null ? null : { ...before, fields: proposal.fields, ownerId: proposal.ownerId };
    case 'add':
      return {
        activityId: proposal.agreementId,
        projectId: proposal.projectId,
        fields: proposal.fields,
        ownerId: proposal.ownerId,
        takenIn: true,
        ask: 0,
        answer: { kind: 'notAsked' },
        edition: 0,
        since: null,
        ended: null,
      };
    case 'end':
      return null;
  }
};

/** The agreements in force once the proposal took effect; those that ended are left out. */
export const activitiesWith = (programme: Programme, proposal: Proposal): readonly Activity[] => {
  const after = proposedActivity(programme, proposal);
  const others = programme.activities.filter(
    ({ activityId, ended }) => ended === null && activityId !== proposal.agreementId,
  );
  return after === null ? others : [...others, after];
};

/** Whether the terms from which it was made are still those in force. */
export const isStale = (programme: Programme, { proposal, base }: Amendment): boolean => {
  const activity = activityOf(programme, proposal);
  if (proposal.kind === 'add') return activity !== null;
  return activity === null || activity.ended !== null || activity.edition !== base?.edition;
};

/** A new owner says yes first; so does the old one where what they said yes to changes. */
export const ownerToAsk = (programme: ExistingProgramme, proposal: Proposal): boolean => {
  if (proposal.kind === 'end') return false;
  const activity = activityOf(programme, proposal);
  return activity === null || asksAgain(activity, proposal.fields, proposal.ownerId);
};
