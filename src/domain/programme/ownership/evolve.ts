import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { Activity, Programme } from '../state.ts';

export type OwnershipEvent = Of<ProgrammeEvent, 'ActivityTakenIn' | 'OwnerAsked' | 'OwnerAccepted' | 'OwnerDeclined'>;

export const evolveOwnership = (programme: Programme, event: OwnershipEvent, at: Instant): Programme => ({
  ...programme,
  activities: programme.activities.map((activity) =>
    activity.activityId === event.activityId ? owned(activity, event, at) : activity,
  ),
});

const owned = (activity: Activity, event: OwnershipEvent, at: Instant): Activity => {
  switch (event.type) {
    case 'ActivityTakenIn':
      return { ...activity, takenIn: true };
    case 'OwnerAsked':
      return { ...activity, ask: event.ask, answer: { kind: 'asked', at } };
    case 'OwnerAccepted':
      return { ...activity, answer: { kind: 'accepted', at } };
    case 'OwnerDeclined':
      return { ...activity, answer: { kind: 'declined', at, reason: event.reason } };
  }
};
