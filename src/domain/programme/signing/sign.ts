import type { Actor } from '../../actor.ts';
import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { PersonId } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent, SignedVia } from '../events.ts';
import { counted } from './counting.ts';
import { findPlace } from './place.ts';
import { countsFrom, isOver } from './undo-window.ts';

/** The person whose act it is: the signatory, or the coordinator who recorded the paper. */
const actedBy = (via: SignedVia): PersonId => (via.kind === 'chat' ? via.personId : via.recordedBy);

export const signedBy = (via: SignedVia, actor: Actor): boolean =>
  actor.kind === 'person' && actor.personId === actedBy(via);

/** A party that declined may change its mind while its text is out. */
export const sign = (
  { revision, partyId, function: inFunction, via }: Of<ProgrammeCommand, 'Sign'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { text, signing } = found.place;
  if (!signedBy(via, actor)) return refuse({ code: 'notAllowed' });
  if (signing.answer.kind === 'signed') return refuse({ code: 'alreadySigned', partyId, at: signing.answer.at });
  const { undoMinutes, zone } = programme.setUp;
  if (via.kind === 'paper' && via.signedOn > localDateOf(at, zone))
    return refuse({ code: 'dateInFuture', date: via.signedOn });
  const given: ProgrammeEvent = {
    type: 'SignatureGiven',
    revision,
    partyId,
    function: inFunction,
    textSha256: text.textSha256,
    via,
    countsAt: countsFrom(at, undoMinutes),
  };
  return undoMinutes === 0 ? accept(given, ...counted(programme, found.place, at)) : accept(given);
};

/** Only who signed takes it back, and only before it counts. */
export const undoSign = (
  { revision, partyId }: Of<ProgrammeCommand, 'UndoSign'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { answer } = found.place.signing;
  if (answer.kind !== 'signed') return refuse({ code: 'nothingToUndo' });
  if (!signedBy(answer.via, actor)) return refuse({ code: 'notAllowed' });
  return isOver(answer, at)
    ? refuse({ code: 'undoIsOver', at: answer.countsAt })
    : accept({ type: 'SignatureUndone', revision, partyId });
};
