import type { Sealed } from '../../sealed.ts';
import type { Outcome, ProposalRef } from './proposal.ts';

export type JudgingCommand =
  /** Refused once a proposal was judged by them. */
  | { readonly type: 'SetCriteria'; readonly criteria: readonly string[] }
  /** One outcome for these proposals, all or none. Judging again is a correction: the record keeps both. */
  | { readonly type: 'JudgeProposals'; readonly proposals: readonly ProposalRef[]; readonly outcome: Outcome }
  /** What was merged or referred comes back, and waits for another judgement. */
  | { readonly type: 'TakeBackJudgement'; readonly proposal: ProposalRef }
  /** The proposers answer the question with which it was sent back. */
  | { readonly type: 'ProposeAgain'; readonly proposal: ProposalRef; readonly answer: Sealed };
