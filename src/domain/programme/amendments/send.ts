import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { AmendmentId } from '../../ids.ts';
import type { Gap, Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { SpentOf } from '../money/lines.ts';
import type { Programme } from '../state.ts';
import { ownerToAsk } from './amended.ts';
import type { AmendmentCommand } from './commands.ts';
import type { AmendmentEvent } from './events.ts';
import { findPending } from './find.ts';
import { amendmentGaps, gapsTogether, whyNotSent } from './gaps.ts';
import { type Amendment, isSent } from './state.ts';
import { touchedBy } from './touched.ts';

type Decided = Decision<AmendmentEvent>;
type Send = Of<AmendmentCommand, 'SendAmendments'>;

/** The number of the next amendment of the programme; numbers are never used twice. */
export const nextNumber = ({ amendments }: Programme): number => amendments.filter(isSent).length + 1;

/** All of them or none: what one lacks is said before anything goes out. */
export const send = (command: Send, envelope: Envelope, programme: ExistingProgramme): Decided => {
  if (command.texts.length === 0) return refuse({ code: 'notFound', what: 'amendment' });
  const drafts: Amendment[] = [];
  for (const { amendmentId } of command.texts) {
    const found = findDraft(programme, amendmentId);
    if (!found.ok) return found;
    drafts.push(found.draft);
  }
  if (command.basedOnSeq !== command.currentSeq) return refuse({ code: 'stale' });
  const reason = drafts.map((draft) => whyNotSent(programme, draft, envelope.at)).find((each) => each !== null);
  if (reason) return refuse(reason);
  const gaps = gapsOf(command, programme, drafts);
  if (gaps.length > 0) return refuse({ code: 'gaps', gaps });
  return accept(...drafts.map((draft, index) => sent(command, envelope, programme, draft, index)));
};

/** Of each alone first: only where none has any is it looked at what they ask together. */
const gapsOf = (
  { mandated, spentOfEnded }: Send,
  programme: ExistingProgramme,
  drafts: readonly Amendment[],
): readonly Gap[] => {
  const spentOf: SpentOf = (activityId) => spentOfEnded.find((each) => each.agreementId === activityId)?.spent ?? [];
  const proposals = drafts.map(({ proposal }) => proposal);
  const gaps = proposals.flatMap((proposal) => amendmentGaps(programme, proposal, mandated, spentOf));
  return gaps.length > 0 ? gaps : gapsTogether(programme, proposals, spentOf);
};

type FoundDraft = { readonly ok: true; readonly draft: Amendment } | { readonly ok: false; readonly refusal: Refusal };

const findDraft = (programme: Programme, amendmentId: AmendmentId): FoundDraft => {
  const draft = programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (draft === undefined) return { ok: false, refusal: { code: 'notFound', what: 'amendment' } };
  return isSent(draft)
    ? { ok: false, refusal: { code: 'amendmentSent', number: draft.sent.number } }
    : { ok: true, draft };
};

const sent = (
  { reason, texts, templateVersion }: Send,
  { actor }: Envelope,
  programme: ExistingProgramme,
  { amendmentId, proposal }: Amendment,
  index: number,
): AmendmentEvent => {
  const text = texts.find((each) => each.amendmentId === amendmentId);
  if (text === undefined) throw new Error(`Amendment ${amendmentId} is sent without a text`);
  // Who sends it has said yes to what it asks of them.
  const isOwn = proposal.kind !== 'end' && actor.kind === 'person' && actor.personId === proposal.ownerId;
  return {
    type: 'AmendmentSent',
    amendmentId,
    number: nextNumber(programme) + index,
    reason,
    textSha256: text.textSha256,
    templateVersion,
    ...touchedBy(programme, proposal),
    asksOwner: ownerToAsk(programme, proposal) && !isOwn,
  };
};

/** In force it can't be withdrawn any more: that takes another amendment. */
export const withdraw = (
  { amendmentId, reason }: Of<AmendmentCommand, 'WithdrawAmendment'>,
  programme: ExistingProgramme,
): Decided => {
  const found = findPending(programme, amendmentId);
  return found.ok ? accept({ type: 'AmendmentWithdrawn', amendmentId, reason }) : found;
};
