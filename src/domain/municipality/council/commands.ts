import type { LocalDate, PledgeId } from '../../ids.ts';
import type { CouncilPledge, Settlement } from './pledge.ts';

/** `today`: in the municipality's zone. */
export type CouncilCommand =
  /** A new one, or a correction of one that is there. */
  | { readonly type: 'SetCouncilPledge'; readonly pledge: CouncilPledge; readonly today: LocalDate }
  /** Doing it again corrects it. */
  | {
      readonly type: 'SettleCouncilPledge';
      readonly pledgeId: PledgeId;
      readonly settlement: Settlement;
      readonly today: LocalDate;
    }
  /** It was not settled after all. */
  | { readonly type: 'ReopenCouncilPledge'; readonly pledgeId: PledgeId };
