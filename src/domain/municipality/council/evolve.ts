import { upsert } from '../../upsert.ts';
import type { CouncilEvent } from './events.ts';
import type { RegisteredPledge, Settlement } from './pledge.ts';

export const evolveCouncil = (
  pledges: readonly RegisteredPledge[],
  event: CouncilEvent,
): readonly RegisteredPledge[] => {
  switch (event.type) {
    case 'CouncilPledgeSet': {
      const { pledge } = event;
      const settled = pledges.find(({ pledgeId }) => pledgeId === pledge.pledgeId)?.settled ?? null;
      return upsert(pledges, { ...pledge, settled }, ({ pledgeId }) => pledgeId === pledge.pledgeId);
    }
    case 'CouncilPledgeSettled':
      return settledAs(pledges, event.pledgeId, event.settlement);
    case 'CouncilPledgeReopened':
      return settledAs(pledges, event.pledgeId, null);
  }
};

const settledAs = (
  pledges: readonly RegisteredPledge[],
  pledgeId: string,
  settled: Settlement | null,
): readonly RegisteredPledge[] =>
  pledges.map((pledge) => (pledge.pledgeId === pledgeId ? { ...pledge, settled } : pledge));
