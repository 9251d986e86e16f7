import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { unknownParty, waitsInCircle } from '../proposals/decide.ts';
import type { Programme } from '../state.ts';
import { activityOf, isOutdated } from './amended.ts';
import type { AmendmentCommand } from './commands.ts';
import type { AmendmentEvent } from './events.ts';
import { findAmendment } from './find.ts';
import type { Base, Proposal } from './proposal.ts';
import { rebased } from './redo.ts';
import { type Amendment, isPending, isSent } from './state.ts';

type Decided = Decision<AmendmentEvent>;

export const compose = (
  { amendmentId, proposal }: Of<AmendmentCommand, 'ComposeAmendment'>,
  programme: ExistingProgramme,
): Decided => {
  const draft = programme.amendments.find((each) => each.amendmentId === amendmentId) ?? null;
  if (draft !== null && isSent(draft)) return refuse({ code: 'amendmentSent', number: draft.sent.number });
  if (draft !== null && sameValue(draft.proposal, proposal)) return accept();
  const reason = whyNotProposed(programme, proposal);
  if (reason !== null) return refuse(reason);
  const isSameAgreement = draft?.proposal.agreementId === proposal.agreementId;
  const base = draft !== null && isSameAgreement ? draft.base : baseOf(programme, proposal);
  return accept({ type: 'AmendmentComposed', amendmentId, proposal, base, replaces: draft?.replaces ?? null });
};

/** Of a new agreement there is nothing that it could be made from. */
const baseOf = (programme: Programme, proposal: Proposal): Base | null => {
  const activity = activityOf(programme, proposal);
  if (activity === null) return null;
  const { edition, fields, ownerId } = activity;
  return { edition, fields, ownerId };
};

const whyNotProposed = (programme: ExistingProgramme, proposal: Proposal): Refusal | null => {
  const activity = activityOf(programme, proposal);
  if (proposal.kind === 'add') {
    if (activity !== null) return { code: 'alreadyExists', what: 'agreement' };
    const hasProject = programme.projects.some(({ projectId }) => projectId === proposal.projectId);
    if (!hasProject) return { code: 'notFound', what: 'project' };
  } else {
    if (activity === null) return { code: 'notFound', what: 'agreement' };
    if (activity.ended !== null) return { code: 'agreementEnded', ...activity.ended };
  }
  if (proposal.kind === 'end') return null;
  const { agreementId, fields } = proposal;
  return unknownParty(fields, programme) ?? waitsInCircle(programme, agreementId, fields);
};

/** Made anew from what stands now, with what was to change; in place of the draft, or beside the one that did not go on. */
export const redo = (
  { amendmentId, newId }: Of<AmendmentCommand, 'RedoAmendment'>,
  programme: ExistingProgramme,
): Decided => {
  const found = findAmendment(programme, amendmentId);
  if (!found.ok) return found;
  const { amendment } = found;
  const reason = whyNotRedone(programme, amendment);
  if (reason !== null) return refuse(reason);
  const proposal = rebased(programme, amendment);
  const ends = whyNotProposed(programme, proposal);
  if (ends !== null) return refuse(ends);
  const draft = isSent(amendment)
    ? { amendmentId: newId, replaces: amendmentId }
    : { amendmentId, replaces: amendment.replaces };
  const already = programme.amendments.some((each) => isSent(amendment) && each.amendmentId === newId);
  return already
    ? accept()
    : accept({ type: 'AmendmentComposed', ...draft, proposal, base: baseOf(programme, proposal) });
};

const whyNotRedone = (programme: ExistingProgramme, amendment: Amendment): Refusal | null => {
  if (amendment.end?.is === 'inForce') return closedFor(amendment);
  if (isPending(amendment)) return { code: 'amendmentSent', number: amendment.sent.number };
  return !isSent(amendment) && !isOutdated(programme, amendment) ? { code: 'nothingChanges' } : null;
};

const closedFor = (amendment: Amendment): Refusal => ({
  code: 'amendmentOver',
  number: amendment.sent?.number ?? 0,
  is: amendment.end?.is ?? 'withdrawn',
});

export const discard = (
  { amendmentId }: Of<AmendmentCommand, 'DiscardAmendment'>,
  programme: ExistingProgramme,
): Decided => {
  const amendment = programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (amendment === undefined) return accept();
  return isSent(amendment)
    ? refuse({ code: 'amendmentSent', number: amendment.sent.number })
    : accept({ type: 'AmendmentDiscarded', amendmentId });
};
