import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { mayActFor } from '../party.ts';
import { ownerNamed } from './amended.ts';
import type { AmendmentCommand } from './commands.ts';
import type { AmendmentEvent } from './events.ts';
import { findPending } from './find.ts';

/** Only who is named answers; with a yes the parties are asked, with a no the amendment stops here. */
export const answerOwner = (
  command: Of<AmendmentCommand, 'AcceptAmendmentOwner' | 'DeclineAmendmentOwner'>,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<AmendmentEvent> => {
  const { amendmentId } = command;
  const found = findPending(programme, amendmentId);
  if (!found.ok) return found;
  const { proposal, outSince } = found.amendment;
  const ownerId = ownerNamed(programme, found.amendment);
  if (proposal.kind === 'end' || ownerId === null) return refuse({ code: 'ownerMissing' });
  if (!mayActFor(programme, proposal.fields.leadPartyId, ownerId, actor)) return refuse({ code: 'notAllowed' });
  if (outSince !== null) return refuse({ code: 'alreadyAnswered' });
  return command.type === 'AcceptAmendmentOwner'
    ? accept({ type: 'AmendmentOwnerAccepted', amendmentId, ownerId })
    : accept({ type: 'AmendmentOwnerDeclined', amendmentId, ownerId, reason: command.reason });
};
