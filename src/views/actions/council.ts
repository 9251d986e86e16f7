import type { LocalDate, PledgeId, ProgrammeId } from '../../domain/ids.ts';
import type { DocumentFormat } from '../document.ts';

/** The pledges to the council, how a programme stood on a day, and the letter about it. */
export type CouncilAction =
  /** `page`: from 1. */
  | { readonly verb: 'showPledges'; readonly page: number }
  | { readonly verb: 'showPledge'; readonly pledgeId: PledgeId }
  /** Null: a new one. */
  | { readonly verb: 'openPledge'; readonly pledgeId: PledgeId | null }
  | { readonly verb: 'submitPledge'; readonly pledgeId: PledgeId | null }
  | { readonly verb: 'openPledgeAgreements'; readonly pledgeId: PledgeId }
  | { readonly verb: 'submitPledgeAgreements'; readonly pledgeId: PledgeId }
  | { readonly verb: 'openSettlePledge'; readonly pledgeId: PledgeId }
  | { readonly verb: 'submitSettlePledge'; readonly pledgeId: PledgeId }
  | { readonly verb: 'reopenPledge'; readonly pledgeId: PledgeId }
  | { readonly verb: 'showStatusOn'; readonly programmeId: ProgrammeId; readonly on: LocalDate }
  | { readonly verb: 'openStatusOn'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitStatusOn'; readonly programmeId: ProgrammeId }
  /** `pledgeId`: the one it answers; null: all of the programme that were open on that day. */
  | {
      readonly verb: 'makeCouncilLetter';
      readonly programmeId: ProgrammeId;
      readonly on: LocalDate;
      readonly pledgeId: PledgeId | null;
      readonly format: DocumentFormat;
    };
