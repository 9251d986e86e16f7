import type { PersonId } from '../../ids.ts';
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

/**
 * Who owns it once it is in force: whom it names, or, where it leaves the owner as it was, whoever that is by now. Who does
 * the work stands beside the text: a handover on the way is not undone by an amendment.
 */
export const ownerNamed = (
  programme: Programme,
  { proposal, base }: Pick<Amendment, 'proposal' | 'base'>,
): PersonId | null => {
  if (proposal.kind === 'end') return null;
  const keeps = base !== null && base.ownerId === proposal.ownerId;
  return keeps ? (activityOf(programme, proposal)?.ownerId ?? proposal.ownerId) : proposal.ownerId;
};

/** Made from an earlier edition, or while somebody else owned it: who is asked would be the wrong one. */
export const isOutdated = (programme: Programme, draft: Amendment): boolean =>
  isStale(programme, draft) ||
  (draft.proposal.kind === 'change' && draft.base?.ownerId !== activityOf(programme, draft.proposal)?.ownerId);

/** A new owner says yes first; so does the old one where what they said yes to changes. */
export const ownerToAsk = (programme: ExistingProgramme, proposal: Proposal): boolean => {
  if (proposal.kind === 'end') return false;
  const activity = activityOf(programme, proposal);
  return activity === null || asksAgain(activity, proposal.fields, proposal.ownerId);
};
