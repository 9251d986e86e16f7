import type { PersonId } from '../../ids.ts';
import type { Activity } from '../state.ts';
import type { ActivityFields } from '../terms.ts';

/**
 * Whether a change touches what the owner of an activity in the programme is asked: "is it right that you do this,
 * for this party, done on that date?" Their earlier answer then no longer stands.
 */
export const asksAgain = (activity: Activity, fields: ActivityFields, ownerId: PersonId | null): boolean =>
  activity.takenIn &&
  (activity.ownerId !== ownerId ||
    activity.fields.what !== fields.what ||
    activity.fields.dueOn !== fields.dueOn ||
    activity.fields.leadPartyId !== fields.leadPartyId);
