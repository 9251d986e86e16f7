import { sameValue } from '../../journal/canonical.ts';
import type { Programme } from '../state.ts';
import type { ActivityFields } from '../terms.ts';
import { activityOf } from './amended.ts';
import type { Proposal } from './proposal.ts';
import type { Amendment } from './state.ts';

/** The same changes, made to what is in force now: where the proposal left a field as it was, it is as it is now. */
export const rebased = (programme: Programme, { proposal, base }: Amendment): Proposal => {
  const activity = activityOf(programme, proposal);
  if (proposal.kind !== 'change' || base === null || activity === null) return proposal;
  return {
    ...proposal,
    fields: changedOnly(base.fields, proposal.fields, activity.fields),
    ownerId: proposal.ownerId === base.ownerId ? activity.ownerId : proposal.ownerId,
  };
};

const changedOnly = (base: ActivityFields, proposed: ActivityFields, now: ActivityFields): ActivityFields => {
  const kept = Object.fromEntries(
    Object.entries(now).filter(([field]) =>
      sameValue(base[field as keyof ActivityFields] ?? null, proposed[field as keyof ActivityFields] ?? null),
    ),
  );
  return { ...proposed, ...kept };
};
