import type { Actor } from '../../actor.ts';
import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { mayActFor } from '../party.ts';
import { countsFrom, isOver } from '../signing/undo-window.ts';
import type { AmendmentCommand } from './commands.ts';
import { counted } from './counting.ts';
import type { AmendmentEvent, ConsentVia } from './events.ts';
import { findPlace } from './find.ts';
import type { ConsentAnswer } from './state.ts';

type Decided = Decision<AmendmentEvent>;

const givenBy = (via: ConsentVia, actor: Actor): boolean =>
  actor.kind === 'person' && actor.personId === (via.kind === 'chat' ? via.personId : via.recordedBy);

/** A party that refused may change its mind while the amendment is out. */
export const giveConsent = (
  { amendmentId, partyId, function: inFunction, via }: Of<AmendmentCommand, 'GiveConsent'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return found;
  const { amendment, consent } = found.place;
  if (!givenBy(via, actor)) return refuse({ code: 'notAllowed' });
  if (consent.answer.kind === 'given') return refuse({ code: 'alreadySigned', partyId, at: consent.answer.at });
  const { undoMinutes, zone } = programme.setUp;
  if (via.kind === 'paper' && via.signedOn > localDateOf(at, zone))
    return refuse({ code: 'dateInFuture', date: via.signedOn });
  const given: AmendmentEvent = {
    type: 'ConsentGiven',
    amendmentId,
    partyId,
    function: inFunction,
    textSha256: amendment.sent.textSha256,
    via,
    countsAt: countsFrom(at, undoMinutes),
  };
  return undoMinutes === 0 ? accept(given, ...counted(programme, found.place, at)) : accept(given);
};

/** Replaces one's own consent that does not count yet. It withdraws nothing else. */
export const refuseConsent = (
  { amendmentId, partyId, personId, reason }: Of<AmendmentCommand, 'RefuseConsent'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return found;
  if (!mayActFor(programme, partyId, personId, actor)) return refuse({ code: 'notAllowed' });
  const { answer } = found.place.consent;
  if (answer.kind === 'given' && (isOver(answer, at) || !givenBy(answer.via, actor)))
    return refuse({ code: 'alreadySigned', partyId, at: answer.at });
  if (answer.kind === 'refused') return refuse({ code: 'alreadyDeclined', partyId, at: answer.at });
  const { undoMinutes } = programme.setUp;
  const countsAt = countsFrom(at, undoMinutes);
  const refused: AmendmentEvent = { type: 'ConsentRefused', amendmentId, partyId, personId, reason, countsAt };
  return undoMinutes === 0
    ? accept<AmendmentEvent>(refused, { type: 'ConsentCounted', amendmentId, partyId })
    : accept(refused);
};

/** Only who answered takes it back, and only before it counts. */
export const undoConsent = (
  { amendmentId, partyId }: Of<AmendmentCommand, 'UndoConsent'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return found;
  const { answer } = found.place.consent;
  if (answer.kind === 'open') return refuse({ code: 'nothingToUndo' });
  if (!isOwnAnswer(programme, answer, found.place.consent.partyId, actor)) return refuse({ code: 'notAllowed' });
  return isOver(answer, at)
    ? refuse({ code: 'undoIsOver', at: answer.countsAt })
    : accept({ type: 'ConsentUndone', amendmentId, partyId });
};

const isOwnAnswer = (
  programme: ExistingProgramme,
  answer: Exclude<ConsentAnswer, { readonly kind: 'open' }>,
  partyId: Parameters<typeof mayActFor>[1],
  actor: Actor,
): boolean =>
  answer.kind === 'given' ? givenBy(answer.via, actor) : mayActFor(programme, partyId, answer.personId, actor);

/** Evidence that a request arrived, or could not. Once the amendment is over it proves nothing any more. */
export const recordRequest = (
  command: Of<AmendmentCommand, 'RecordAmendmentRequestDelivered' | 'RecordAmendmentRequestNotReached'>,
  programme: ExistingProgramme,
): Decided => {
  const { amendmentId, partyId, personId } = command;
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return accept();
  if (command.type === 'RecordAmendmentRequestDelivered')
    return accept({
      type: 'AmendmentRequestDelivered',
      amendmentId,
      partyId,
      personId,
      messageId: command.messageId,
    });
  return found.place.consent.notReached?.personId === personId
    ? accept()
    : accept({ type: 'AmendmentRequestNotReached', amendmentId, partyId, personId });
};
