import type { Programme } from '../state.ts';
import type { ContributionsEvent } from './events.ts';
import type { Contribution } from './state.ts';

export const evolveContributions = (programme: Programme, event: ContributionsEvent): Programme => {
  const named = new Set(event.contributionIds);
  const change = changeBy(event);
  return {
    ...programme,
    contributions: programme.contributions.map((each) =>
      named.has(each.contributionId) ? { ...each, ...change } : each,
    ),
  };
};

const changeBy = (event: ContributionsEvent): Partial<Contribution> => {
  switch (event.type) {
    case 'ContributionsSorted':
      return { theme: event.theme, groupId: event.groupId };
    case 'ContributionsGivenBy':
      return { contactId: event.contactId };
    case 'ContributionsLinked':
      return { amendmentId: event.amendmentId };
  }
};
