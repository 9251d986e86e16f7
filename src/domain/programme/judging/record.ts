import type { AgreementId } from '../../ids.ts';
import type { Programme } from '../state.ts';
import { type ProposalRecord, type ProposalRef, sameProposal } from './proposal.ts';

export const recordOf = ({ proposals }: Programme, proposal: ProposalRef): ProposalRecord | null =>
  proposals.find((record) => sameProposal(record.proposal, proposal)) ?? null;

/** Where what was merged went, in the end; anything else is where it was. */
export const destinationOf = (programme: Programme, proposal: ProposalRef): ProposalRef => {
  const outcome = recordOf(programme, proposal)?.judgement?.outcome;
  return outcome?.is === 'merged' ? destinationOf(programme, outcome.into) : proposal;
};

/** Whether a question about it waits for its proposers. */
export const isSentBack = (programme: Programme, activityId: AgreementId): boolean =>
  recordOf(programme, { of: 'activity', id: activityId })?.judgement?.outcome.is === 'sentBack';

/** What waits for the coordinator: activities that are not in the programme yet, and what partners proposed beside them. */
export const openProposals = (programme: Programme): readonly ProposalRef[] => {
  const isJudged = (proposal: ProposalRef): boolean => (recordOf(programme, proposal)?.judgement ?? null) !== null;
  const outline = programme.proposals
    .filter(
      ({ proposal, judgement, proposedBy }) => proposal.of !== 'activity' && judgement === null && proposedBy !== null,
    )
    .map(({ proposal }) => proposal);
  const activities = programme.activities
    .filter(({ takenIn }) => !takenIn)
    .map(({ activityId }): ProposalRef => ({ of: 'activity', id: activityId }))
    .filter((proposal) => !isJudged(proposal));
  return [...outline, ...activities];
};

/** What waits for an answer of who proposed it. */
export const sentBackProposals = ({ proposals, activities }: Programme): readonly ProposalRecord[] => {
  const takenIn = new Set<string>(
    activities.filter((activity) => activity.takenIn).map(({ activityId }) => activityId),
  );
  return proposals.filter(
    ({ proposal, judgement }) => judgement?.outcome.is === 'sentBack' && !takenIn.has(proposal.id),
  );
};

/** What it is called, in the programme or set aside; null: it is in neither. */
export const titleOf = ({ setAside, ...programme }: Programme, { of, id }: ProposalRef): string | null => {
  switch (of) {
    case 'activity':
      return (
        [...programme.activities, ...setAside.activities].find(({ activityId }) => activityId === id)?.fields.what ??
        null
      );
    case 'project':
      return [...programme.projects, ...setAside.projects].find(({ projectId }) => projectId === id)?.name ?? null;
    case 'agendaItem':
      return [...programme.agenda, ...setAside.agenda].find(({ itemId }) => itemId === id)?.title ?? null;
  }
};
