import type { ProposalOutcomeKind } from './judging.ts';
import type { ProgrammeRef } from './shared.ts';

export type JudgingDone =
  | {
      readonly done: 'judged';
      readonly programme: ProgrammeRef;
      readonly what: string;
      readonly outcome: ProposalOutcomeKind;
    }
  | { readonly done: 'judgementTakenBack'; readonly programme: ProgrammeRef; readonly what: string }
  | { readonly done: 'proposedAgain'; readonly programme: ProgrammeRef; readonly what: string }
  | { readonly done: 'criteriaSet'; readonly programme: ProgrammeRef; readonly count: number };
