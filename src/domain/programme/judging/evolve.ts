import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import { upsert } from '../../upsert.ts';
import type { Programme } from '../state.ts';
import type { JudgingEvent } from './events.ts';
import { type Outcome, type ProposalRecord, type ProposalRef, sameProposal } from './proposal.ts';
import { recordOf } from './record.ts';
import { broughtBack, movedInto, setAside } from './set-aside.ts';

export const evolveJudging = (programme: Programme, event: JudgingEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'CriteriaSet':
      return { ...programme, criteria: event.criteria };
    case 'ProposalMade':
      return recorded(programme, event.proposal, { proposedBy: event.by });
    case 'ProposalJudged':
      return judged(programme, event, at);
    case 'JudgementTakenBack':
      return recorded(broughtBack(programme, event.proposal), event.proposal, { judgement: null });
    case 'ProposedAgain': {
      const times = recordOf(programme, event.proposal)?.times ?? 0;
      return recorded(programme, event.proposal, { judgement: null, answer: { text: event.answer, at, times } });
    }
  }
};

const judged = (
  programme: Programme,
  { proposal, outcome, by }: Of<JudgingEvent, 'ProposalJudged'>,
  at: Instant,
): Programme => {
  const times = (recordOf(programme, proposal)?.times ?? 0) + 1;
  const known = recorded(programme, proposal, { judgement: { outcome, at, by }, times });
  return placed(broughtBack(known, proposal), proposal, outcome);
};

/** Where the proposal is after that outcome: in the programme, or aside. */
const placed = (programme: Programme, proposal: ProposalRef, outcome: Outcome): Programme => {
  switch (outcome.is) {
    case 'accepted':
    case 'sentBack':
      return programme;
    case 'merged':
      return setAside(movedInto(programme, proposal, outcome.into), proposal);
    case 'regularWork':
      return setAside(programme, proposal);
  }
};

const recorded = (programme: Programme, proposal: ProposalRef, change: Partial<ProposalRecord>): Programme => {
  const before = recordOf(programme, proposal) ?? {
    proposal,
    proposedBy: null,
    times: 0,
    judgement: null,
    answer: null,
  };
  return {
    ...programme,
    proposals: upsert(programme.proposals, { ...before, ...change }, (each) => sameProposal(each.proposal, proposal)),
  };
};
