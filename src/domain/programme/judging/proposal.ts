import type { AgendaItemId, AgreementId, Instant, PersonId, ProjectId } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';

/** Something that was proposed for a programme. Its id is one of its own kind, and never another's. */
export type ProposalRef =
  | { readonly of: 'activity'; readonly id: AgreementId }
  | { readonly of: 'project'; readonly id: ProjectId }
  | { readonly of: 'agendaItem'; readonly id: AgendaItemId };

/** What the coordinator decides, always with a reason that the proposers read; sent back, the reason is a question. */
export type Outcome =
  | { readonly is: 'accepted' | 'sentBack' | 'regularWork'; readonly reason: Sealed }
  | { readonly is: 'merged'; readonly into: ProposalRef; readonly reason: Sealed };

export interface Judgement {
  readonly outcome: Outcome;
  readonly at: Instant;
  /** Null: not by a person. */
  readonly by: PersonId | null;
}

export interface ProposalRecord {
  readonly proposal: ProposalRef;
  /** Null: it came from a file, or was proposed before that was recorded. */
  readonly proposedBy: PersonId | null;
  /** How often it was judged; the judgement that stands is number `times`. */
  readonly times: number;
  /** Null while it waits for one. */
  readonly judgement: Judgement | null;
  /** What the proposers answered to the last question, and to which judgement. */
  readonly answer: { readonly text: Sealed; readonly at: Instant; readonly times: number } | null;
}

export const sameProposal = (one: ProposalRef, other: ProposalRef): boolean =>
  one.of === other.of && one.id === other.id;
