import type { PledgeId, ProgrammeId } from '../../ids.ts';
import type { CouncilPledge, Settlement } from './pledge.ts';

interface OfPledge {
  readonly pledgeId: PledgeId;
  /** To which it belongs: what an archive of the programme holds of it. */
  readonly programmeId: ProgrammeId | null;
}

export type CouncilEvent =
  | { readonly type: 'CouncilPledgeSet'; readonly pledge: CouncilPledge }
  | ({ readonly type: 'CouncilPledgeSettled'; readonly settlement: Settlement } & OfPledge)
  | ({ readonly type: 'CouncilPledgeReopened' } & OfPledge);
