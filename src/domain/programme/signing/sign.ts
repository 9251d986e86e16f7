import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { partyOf } from '../party.ts';
import { authorityOf, formalSignature } from './authority.ts';
import { counted } from './counting.ts';
import { opensAt } from './meeting.ts';
import { ownMoneyOf } from './own-money.ts';
import { findPlace, type Place } from './place.ts';
import { actedBy, signedBy } from './signatures.ts';
import { countsFrom, isOver } from './undo-window.ts';
import { signsForOf } from './who-signs.ts';

/** A party that declined may change its mind while its text is out. */
export const sign = (
  command: Of<ProgrammeCommand, 'Sign'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { revision, partyId, function: inFunction, via, rules, evidence } = command;
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { text } = found.place;
  if (!signedBy(command, actor)) return refuse({ code: 'notAllowed' });
  const reason = whyNotNow(command, at, found.place, programme);
  if (reason !== null) return refuse(reason);
  const party = partyOf(programme, partyId);
  if (party === null) return refuse({ code: 'notFound', what: 'party' });
  const ownMoneyCents = ownMoneyOf(programme, partyId);
  const formal = formalSignature(rules, ownMoneyCents);
  if (formal !== null) return refuse({ code: 'formalSignatureNeeded', ...formal });
  const { mandate } = evidence;
  const { personId } = via;
  const authority = authorityOf({ mandate, personId, ownMoneyCents, party, rules, frozenBy: text.frozenBy });
  if (authority === 'none') return refuse({ code: 'aboveCeiling', partyId, ceilingCents: mandate.ceilingCents ?? 0 });
  const record = { ...evidence, ownMoneyCents, templateVersion: text.templateVersion };
  const needsSecond = authority === 'withSecond';
  return give({ revision, partyId, function: inFunction, via, needsSecond, record }, at, found.place, programme);
};

const whyNotNow = (
  { partyId, via }: Of<ProgrammeCommand, 'Sign'>,
  at: Instant,
  { text, signing }: Place,
  programme: ExistingProgramme,
): Refusal | null => {
  const opens = opensAt(text, programme.signingMeeting);
  if (at < opens) return { code: 'signingNotOpen', at: opens, place: programme.signingMeeting?.place ?? '' };
  const { answer, signatures } = signing;
  if (answer.kind === 'signed') return { code: 'alreadySigned', partyId, at: answer.at };
  const own = signatures.find((signature) => actedBy(signature.via) === via.personId);
  if (own !== undefined) return { code: 'signedHalf', partyId, at: own.at };
  const other = signsForOf(programme, via.personId, partyId);
  return other === null ? null : { code: 'signsForAnother', partyId: other };
};

/** What was signed outside of Handslag, passed on by a coordinator with its file. It may be signed before the meeting. */
export const recordSignature = (
  command: Of<ProgrammeCommand, 'RecordSignature'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { revision, partyId, function: inFunction, via, rules } = command;
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { answer } = found.place.signing;
  if (!signedBy(command, actor)) return refuse({ code: 'notAllowed' });
  if (answer.kind === 'signed') return refuse({ code: 'alreadySigned', partyId, at: answer.at });
  if (via.signedOn > localDateOf(at, programme.setUp.zone)) return refuse({ code: 'dateInFuture', date: via.signedOn });
  const formal = formalSignature(rules, ownMoneyOf(programme, partyId));
  if (formal?.how === 'qualified' && via.kind === 'paper')
    return refuse({ code: 'qualifiedNeeded', partyId, aboveCents: formal.aboveCents });
  const given = { revision, partyId, function: inFunction, via, needsSecond: false, record: null };
  return give(given, at, found.place, programme);
};

type Given = Omit<Of<ProgrammeEvent, 'SignatureGiven'>, 'type' | 'textSha256' | 'countsAt'>;

/** Without an undo window a signature that completes the party's counts at once. */
const give = (
  given: Given,
  at: Instant,
  place: Place,
  { setUp, ...programme }: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { textSha256 } = place.text;
  const countsAt = countsFrom(at, setUp.undoMinutes);
  const event: ProgrammeEvent = { type: 'SignatureGiven', ...given, textSha256, countsAt };
  const completes = !given.needsSecond || place.signing.signatures.length > 0;
  return setUp.undoMinutes === 0 && completes
    ? accept(event, ...counted({ ...programme, setUp }, place, at))
    : accept(event);
};

/** Only who signed takes it back, and only before it counts. */
export const undoSign = (
  { revision, partyId }: Of<ProgrammeCommand, 'UndoSign'>,
  { at, actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  const { answer, signatures } = found.place.signing;
  if (signatures.length === 0) return refuse({ code: 'nothingToUndo' });
  const own = signatures.findLast((signature) => signedBy(signature, actor));
  if (own === undefined) return refuse({ code: 'notAllowed' });
  const counts = answer.kind === 'signed' && answer.counted;
  return isOver({ counted: counts, countsAt: own.countsAt }, at)
    ? refuse({ code: 'undoIsOver', at: own.countsAt })
    : accept({ type: 'SignatureUndone', revision, partyId, signer: actedBy(own.via) });
};
