import type { PersonId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { Outcome, ProposalRef } from './proposal.ts';

export type JudgingEvent =
  | { readonly type: 'CriteriaSet'; readonly criteria: readonly string[] }
  /** Who proposed it: the outcome is told to them. */
  | { readonly type: 'ProposalMade'; readonly proposal: ProposalRef; readonly by: PersonId }
  /** Accepting an activity is followed by the event that takes it in. */
  | {
      readonly type: 'ProposalJudged';
      readonly proposal: ProposalRef;
      readonly outcome: Outcome;
      readonly by: PersonId | null;
    }
  | { readonly type: 'JudgementTakenBack'; readonly proposal: ProposalRef }
  | { readonly type: 'ProposedAgain'; readonly proposal: ProposalRef; readonly answer: Sealed };
