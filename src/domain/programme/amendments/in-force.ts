import type { Of } from '../../decider.ts';
import type { Instant, PersonId } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';
import { ownerNamed, proposedActivity } from './amended.ts';
import type { AmendmentEvent } from './events.ts';
import type { Proposal } from './proposal.ts';

/** What is in force once the amendment took effect. */
export const inForce = (
  programme: Programme,
  { amendmentId, number, on }: Of<AmendmentEvent, 'AmendmentTookEffect'>,
  at: Instant,
): Programme => {
  const amendment = programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (amendment === undefined) return programme;
  const proposal = withOwner(amendment.proposal, ownerNamed(programme, amendment));
  const by = { on, amendment: number };
  const after = proposedActivity(programme, proposal);
  if (proposal.kind === 'add')
    return after === null
      ? programme
      : { ...programme, activities: [...programme.activities, { ...accepted(after, at), since: by }] };
  return {
    ...programme,
    activities: programme.activities.map((activity) => {
      if (activity.activityId !== proposal.agreementId) return activity;
      const edition = activity.edition + 1;
      return after === null ? { ...activity, edition, ended: by } : { ...accepted(after, at), edition };
    }),
  };
};

const withOwner = (proposal: Proposal, ownerId: PersonId | null): Proposal =>
  proposal.kind === 'end' ? proposal : { ...proposal, ownerId };

/** Its owner said yes before the parties were asked. */
const accepted = (activity: Activity, at: Instant): Activity => ({ ...activity, answer: { kind: 'accepted', at } });
