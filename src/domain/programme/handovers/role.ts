import type { PartyId, PersonId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { Programme } from '../state.ts';
import type { HandedRole } from './handed-role.ts';

/** What makes it the same role, whoever is asked. */
export const sameRole = (one: HandedRole, other: HandedRole): boolean => sameValue(keyOf(one), keyOf(other));

const keyOf = (role: HandedRole): unknown =>
  role.of === 'owner' ? role.activityId : [role.of, role.holderId, role.of === 'signatory' ? role.partyId : null];

/** Who holds it now; null: nobody. */
export const holderOf = (programme: ExistingProgramme, role: HandedRole): PersonId | null => {
  switch (role.of) {
    case 'owner':
      return programme.activities.find(({ activityId }) => activityId === role.activityId)?.ownerId ?? null;
    case 'coordinator':
      return programme.coordinators.find((personId) => personId === role.holderId) ?? null;
    case 'signatory':
      return role.holderId;
  }
};

/** The party that it is held for; a coordinator is the programme's own. */
export const partyOfRole = (role: HandedRole, programme: Programme | null): PartyId | null => {
  switch (role.of) {
    case 'owner':
      return programme?.activities.find(({ activityId }) => activityId === role.activityId)?.fields.leadPartyId ?? null;
    case 'coordinator':
      return null;
    case 'signatory':
      return role.partyId;
  }
};
