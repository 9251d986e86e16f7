import type { ProgrammeId } from '../../domain/ids.ts';
import type { ProposalRef } from '../../domain/programme/judging/proposal.ts';

interface OnProposal {
  readonly programmeId: ProgrammeId;
  readonly proposal: ProposalRef;
}

/** Proposals, their criteria and their outcomes. */
export type JudgingAction =
  /** `page`: 1-based. */
  | { readonly verb: 'showProposals'; readonly programmeId: ProgrammeId; readonly page: number }
  | ({ readonly verb: 'openJudge' } & OnProposal)
  | ({ readonly verb: 'submitJudge' } & OnProposal)
  | ({ readonly verb: 'takeBackJudgement' } & OnProposal)
  | ({ readonly verb: 'openProposeAgain' } & OnProposal)
  | ({ readonly verb: 'submitProposeAgain' } & OnProposal)
  | { readonly verb: 'openCriteria'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitCriteria'; readonly programmeId: ProgrammeId };
