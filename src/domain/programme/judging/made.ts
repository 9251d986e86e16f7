import type { Actor } from '../../actor.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { JudgingEvent } from './events.ts';
import type { ProposalRef } from './proposal.ts';

/** Who proposed it, where that is a person. */
export const made = (proposal: ProposalRef, actor: Actor): readonly JudgingEvent[] =>
  actor.kind === 'person' ? [{ type: 'ProposalMade', proposal, by: actor.personId }] : [];

/** What a coordinator puts on the agenda, or sets up as a project, is decided with that. */
export const madeByPartner = (
  proposal: ProposalRef,
  actor: Actor,
  { coordinators }: ExistingProgramme,
): readonly JudgingEvent[] =>
  actor.kind === 'person' && coordinators.includes(actor.personId) ? [] : made(proposal, actor);
