import type { Actor } from '../../actor.ts';
import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { Instant, PartyId, PersonId } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { mayActFor, partyOf } from '../party.ts';
import { authorityOf, formalSignature } from '../signing/authority.ts';
import type { SignatureRecord } from '../signing/events.ts';
import { signedBy } from '../signing/signatures.ts';
import { countsFrom, isOver } from '../signing/undo-window.ts';
import type { AmendmentCommand } from './commands.ts';
import { counted } from './counting.ts';
import type { AmendmentEvent } from './events.ts';
import { findPlace, type Place } from './find.ts';
import type { Consent, ConsentAnswer } from './state.ts';
import { ownMoneyWith } from './who-consents.ts';

type Decided = Decision<AmendmentEvent>;

/** A party that refused may change its mind while the amendment is out. */
export const giveConsent = (
  command: Of<AmendmentCommand, 'GiveConsent'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const { amendmentId, partyId, via, rules, evidence } = command;
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return found;
  const { amendment, consent } = found.place;
  const { proposal, sent, consents } = amendment;
  if (!signedBy(command, actor)) return refuse({ code: 'notAllowed' });
  if (consent.answer.kind === 'given') return refuse({ code: 'alreadySigned', partyId, at: consent.answer.at });
  const other = consentsForAnother(consents, via.personId, partyId);
  if (other !== null) return refuse({ code: 'signsForAnother', partyId: other });
  const party = partyOf(programme, partyId);
  if (party === null) return refuse({ code: 'notFound', what: 'party' });
  const ownMoneyCents = ownMoneyWith(programme, proposal, partyId);
  const formal = formalSignature(rules, ownMoneyCents);
  if (formal !== null) return refuse({ code: 'formalSignatureNeeded', ...formal });
  const { mandate } = evidence;
  const authority = authorityOf({ mandate, personId: via.personId, ownMoneyCents, party, rules, frozenBy: null });
  if (authority !== 'alone') return refuse({ code: 'aboveCeiling', partyId, ceilingCents: mandate.ceilingCents ?? 0 });
  return given(
    command,
    { ...evidence, ownMoneyCents, templateVersion: sent.templateVersion },
    at,
    found.place,
    programme,
  );
};

/** Nobody consents for two parties. */
const consentsForAnother = (consents: readonly Consent[], personId: PersonId, partyId: PartyId): PartyId | null =>
  consents.find(
    ({ partyId: other, answer }) =>
      other !== partyId && answer.kind === 'given' && answer.via.kind === 'chat' && answer.via.personId === personId,
  )?.partyId ?? null;

/** What was given outside of Handslag, passed on by a coordinator with its file. */
export const recordConsent = (
  command: Of<AmendmentCommand, 'RecordConsent'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const { amendmentId, partyId, via, rules } = command;
  const found = findPlace(programme, amendmentId, partyId);
  if (!found.ok) return found;
  const { amendment, consent } = found.place;
  const { answer } = consent;
  if (!signedBy(command, actor)) return refuse({ code: 'notAllowed' });
  if (answer.kind === 'given') return refuse({ code: 'alreadySigned', partyId, at: answer.at });
  if (via.signedOn > localDateOf(at, programme.setUp.zone)) return refuse({ code: 'dateInFuture', date: via.signedOn });
  const formal = formalSignature(rules, ownMoneyWith(programme, amendment.proposal, partyId));
  if (formal?.how === 'qualified' && via.kind === 'paper')
    return refuse({ code: 'qualifiedNeeded', partyId, aboveCents: formal.aboveCents });
  return given(command, null, at, found.place, programme);
};

/** Without an undo window it counts at once. */
const given = (
  { amendmentId, partyId, function: inFunction, via }: Of<AmendmentCommand, 'GiveConsent' | 'RecordConsent'>,
  record: SignatureRecord | null,
  at: Instant,
  place: Place,
  programme: ExistingProgramme,
): Decided => {
  const { undoMinutes } = programme.setUp;
  const event: AmendmentEvent = {
    type: 'ConsentGiven',
    amendmentId,
    partyId,
    function: inFunction,
    textSha256: place.amendment.sent.textSha256,
    via,
    countsAt: countsFrom(at, undoMinutes),
    record,
  };
  return undoMinutes === 0 ? accept(event, ...counted(programme, place, at)) : accept(event);
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
  if (answer.kind === 'given' && (isOver(answer, at) || !signedBy(answer, actor)))
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
  answer.kind === 'given' ? signedBy(answer, actor) : mayActFor(programme, partyId, answer.personId, actor);

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
