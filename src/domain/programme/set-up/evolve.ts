import type { Of } from '../../decider.ts';
import type { ProgrammeEvent, SetUp } from '../events.ts';
import { withoutLeftAreas } from '../money/evolve.ts';
import type { Programme } from '../state.ts';

export type SetUpEvent = Of<ProgrammeEvent, 'ProgrammeSetUp' | 'SetUpChanged' | 'CoordinatorAdded'>;

export const evolveSetUp = (programme: Programme, event: SetUpEvent): Programme => {
  switch (event.type) {
    case 'ProgrammeSetUp': {
      const { programmeId, municipalityId, setUp } = event;
      return { ...programme, phase: 'draft', identity: { programmeId, municipalityId }, setUp };
    }
    case 'SetUpChanged':
      return withoutLeftAreas(withoutLeftParties({ ...programme, setUp: event.setUp }, event.setUp), event.setUp);
    case 'CoordinatorAdded':
      return { ...programme, coordinators: [...programme.coordinators, event.personId] };
  }
};

/** A party that left is no longer involved. Where it leads, that stays as a gap: somebody has to choose another. */
const withoutLeftParties = (programme: Programme, { parties }: SetUp): Programme => {
  const stays = new Set(parties.map((party) => party.partyId));
  return {
    ...programme,
    activities: programme.activities.map((activity) => ({
      ...activity,
      fields: {
        ...activity.fields,
        involvedPartyIds: activity.fields.involvedPartyIds.filter((partyId) => stays.has(partyId)),
      },
    })),
  };
};
