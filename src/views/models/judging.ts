import type { Instant } from '../../domain/ids.ts';
import type { Outcome, ProposalRef } from '../../domain/programme/judging/proposal.ts';
import type { Option } from '../vocabulary.ts';
import type { Closed, InMessage, Open, ProgrammeRef } from './shared.ts';

export type ProposalOutcomeKind = Outcome['is'];

/** One proposal as it stands in a list. */
export interface ProposalLine {
  readonly proposal: ProposalRef;
  readonly title: string;
  readonly project: string | null;
  readonly party: string | null;
  /** For coordinators. */
  readonly proposedBy: string | null;
  /** How many fields of an activity the freeze would miss. */
  readonly gaps: number;
  /** What the proposers answered to the last question, for who may read it. */
  readonly answer: string | null;
  readonly outcome: {
    readonly is: ProposalOutcomeKind;
    readonly at: Instant;
    /** What it was merged into. */
    readonly into: string | null;
    /** For coordinators and who proposed it. */
    readonly reason: string | null;
  } | null;
  readonly may: {
    readonly judge: boolean;
    readonly takeBack: boolean;
    readonly proposeAgain: boolean;
    /** An activity that is in the programme can be looked at. */
    readonly see: boolean;
  };
}

export interface ProposalsModel {
  readonly programme: ProgrammeRef;
  readonly criteria: readonly string[];
  readonly open: number;
  readonly sentBack: number;
  /** Those of this page: what waits for the coordinator first, then what waits for its proposers, then the rest. */
  readonly lines: readonly ProposalLine[];
  readonly page: number;
  readonly pages: number;
  /** While the text is open, a coordinator may. */
  readonly mayDecide: boolean;
  readonly mayPropose: boolean;
}

export interface JudgeFormModel {
  readonly programme: ProgrammeRef;
  readonly line: ProposalLine;
  readonly criteria: readonly string[];
  /** The proposal that was judged just now. */
  readonly saved: string | null;
  /** How many more wait, besides this one. */
  readonly others: number;
  /** What it can be merged into; none: it can't. */
  readonly into: readonly Option[];
  readonly values: { readonly outcome: ProposalOutcomeKind | null; readonly into: string; readonly reason: string };
}

export interface CriteriaFormModel {
  readonly programme: ProgrammeRef;
  readonly criteria: readonly string[];
}

export interface ProposeAgainFormModel {
  readonly programme: ProgrammeRef;
  readonly proposal: ProposalRef;
  readonly title: string;
  readonly question: string;
}

/** What was decided about one proposal, for who proposed it, or who proposed what it was merged into. */
export interface ProposalOutcomeItem {
  readonly proposal: ProposalRef;
  readonly title: string;
  readonly as: 'proposer' | 'host';
  readonly outcome: ProposalOutcomeKind;
  readonly into: string | null;
  readonly reason: string;
  /** Open: a question waits for an answer. */
  readonly state: Open | { readonly is: 'told' } | Closed;
}

export interface ProposalOutcomeModel extends InMessage {
  readonly items: readonly ProposalOutcomeItem[];
  /** Until the text is signed, a decision can still be put right. */
  readonly changeable: boolean;
}
