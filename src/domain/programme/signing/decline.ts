import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { mayActFor } from '../party.ts';
import { findPlace } from './place.ts';
import { signedBy } from './signatures.ts';
import { countsFrom, isOver } from './undo-window.ts';

/** Replaces one's own signature that does not count yet. It withdraws nothing else, a colleague's signature included. */
export const decline = (
  { revision, partyId, personId, reason }: Of<ProgrammeCommand, 'Decline'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  if (!mayActFor(programme, partyId, personId, actor)) return refuse({ code: 'notAllowed' });
  const { answer, signatures } = found.place.signing;
  const own = signatures.findLast((signature) => signedBy(signature, actor));
  const counts = answer.kind === 'signed' && answer.counted;
  if (own !== undefined && isOver({ counted: counts, countsAt: own.countsAt }, at))
    return refuse({ code: 'alreadySigned', partyId, at: own.at });
  if (answer.kind === 'signed' && own === undefined) return refuse({ code: 'alreadySigned', partyId, at: answer.at });
  if (answer.kind === 'declined') return refuse({ code: 'alreadyDeclined', partyId, at: answer.at });
  const { undoMinutes } = programme.setUp;
  const countsAt = countsFrom(at, undoMinutes);
  const given: ProgrammeEvent = { type: 'DeclineGiven', revision, partyId, personId, reason, countsAt };
  return undoMinutes === 0
    ? accept<ProgrammeEvent>(given, { type: 'DeclineCounted', revision, partyId })
    : accept(given);
};

export const undoDecline = (
  { revision, partyId }: Of<ProgrammeCommand, 'UndoDecline'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { answer } = found.place.signing;
  if (answer.kind !== 'declined') return refuse({ code: 'nothingToUndo' });
  if (!mayActFor(programme, partyId, answer.personId, actor)) return refuse({ code: 'notAllowed' });
  return isOver(answer, at)
    ? refuse({ code: 'undoIsOver', at: answer.countsAt })
    : accept({ type: 'DeclineUndone', revision, partyId });
};
