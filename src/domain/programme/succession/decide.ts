import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { AgreementId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { isPending } from '../amendments/state.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import { partyOf } from '../party.ts';
import { authorityOf, formalSignature } from '../signing/authority.ts';
import { ownMoneyOf } from '../signing/own-money.ts';
import { signedBy } from '../signing/signatures.ts';
import type { SuccessionCommand } from './commands.ts';
import { inPlaceOf } from './evolve.ts';
import { endingParties, heldBy, isOpen, successionOf, waitingIn } from './find.ts';
import type { Succession } from './state.ts';

type Decided = Decision<ProgrammeEvent>;
type Answering = Of<SuccessionCommand, 'TakeOver' | 'RecordTakeOver' | 'DeclineTakeOver'>;

export const decideSuccession = (
  command: SuccessionCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decided => {
  if (programme.phase !== 'active') return refuse({ code: 'notActive' });
  switch (command.type) {
    case 'StartSuccession':
      return start(command, envelope, programme);
    case 'WithdrawSuccession':
      return withdraw(command, programme);
    case 'TakeOver':
    case 'RecordTakeOver':
    case 'DeclineTakeOver':
      return answer(command, envelope, programme);
  }
};

const start = (
  command: Of<SuccessionCommand, 'StartSuccession'>,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const { successionId, partyId, successor, endsOn, canConsent } = command;
  if (successionOf(programme, successionId) !== null) return accept();
  const reason = whyNotEnding(command, programme);
  if (reason !== null) return refuse(reason);
  if (!canConsent) return refuse({ code: 'noMandate', partyId: successor.partyId });
  const startedBy = actor.kind === 'person' ? actor.personId : null;
  return accept({ type: 'SuccessionStarted', successionId, partyId, successor, endsOn, startedBy });
};

/** One successor is asked at a time, and it is one that goes on itself. */
const whyNotEnding = (
  { partyId, successor, endsOn }: Of<SuccessionCommand, 'StartSuccession'>,
  programme: ExistingProgramme,
): Refusal | null => {
  if (partyOf(programme, partyId) === null) return { code: 'notFound', what: 'party' };
  if (successor.partyId === partyId) return { code: 'succeedsItself' };
  const ending = endingParties(programme);
  if (ending.some((each) => each.partyId === partyId && each.asked !== null)) return { code: 'successorAsked' };
  if (ending.some((each) => each.partyId === successor.partyId)) return { code: 'successorEnds' };
  if (heldBy(programme, partyId).length === 0) return { code: 'nothingToTakeOver' };
  const { startsOn, endsOn: lastDay } = programme.setUp.term;
  return endsOn < startsOn || endsOn > lastDay ? { code: 'dueOutsideTerm', startsOn, endsOn: lastDay } : null;
};

const withdraw = (
  { successionId, partyId }: Of<SuccessionCommand, 'WithdrawSuccession'>,
  programme: ExistingProgramme,
): Decided => {
  const succession = successionOf(programme, successionId);
  if (succession?.partyId !== partyId) return refuse({ code: 'notFound', what: 'succession' });
  if (succession.withdrawnAt !== null) return accept();
  if (!isOpen(programme, succession)) return refuse({ code: 'alreadyAnswered' });
  return accept({ type: 'SuccessionWithdrawn', successionId });
};

const answer = (command: Answering, envelope: Envelope, programme: ExistingProgramme): Decided => {
  const { successionId, partyId, agreementIds } = command;
  const succession = successionOf(programme, successionId);
  if (succession === null || succession.successor.partyId !== partyId)
    return refuse({ code: 'notFound', what: 'succession' });
  if (succession.withdrawnAt !== null) return refuse({ code: 'questionChanged' });
  const waiting = waitingIn(programme, succession).map(({ activityId }) => activityId);
  if (agreementIds.length === 0) return refuse({ code: 'nothingToTakeOver' });
  if (!agreementIds.every((agreementId) => waiting.includes(agreementId))) return refuse({ code: 'alreadyAnswered' });
  if (command.type === 'DeclineTakeOver') {
    const { personId, reason } = command;
    return accept({ type: 'TakeOverDeclined', successionId, partyId, agreementIds, personId, reason });
  }
  if (!signedBy(command, envelope.actor)) return refuse({ code: 'notAllowed' });
  return take(command, envelope, succession, programme);
};

/** A mandate's ceiling is compared with what the successor's own money becomes. */
const take = (
  command: Of<SuccessionCommand, 'TakeOver' | 'RecordTakeOver'>,
  { at }: Envelope,
  succession: Succession,
  programme: ExistingProgramme,
): Decided => {
  const { successionId, partyId, agreementIds, function: inFunction, via } = command;
  const taken = (record: Of<ProgrammeEvent, 'TakenOver'>['record']): Decided =>
    accept(
      { type: 'TakenOver', successionId, partyId, agreementIds, function: inFunction, via, record },
      ...staleBy(agreementIds, programme),
    );
  if (command.type === 'RecordTakeOver') {
    const { signedOn } = command.via;
    if (signedOn > localDateOf(at, programme.setUp.zone)) return refuse({ code: 'dateInFuture', date: signedOn });
    return taken(null);
  }
  const { rules, evidence, templateVersion } = command;
  const { mandate } = evidence;
  const ownMoneyCents = ownMoneyAfter(succession, agreementIds, programme);
  const formal = formalSignature(rules, ownMoneyCents);
  if (formal !== null) return refuse({ code: 'formalSignatureNeeded', ...formal });
  const { successor: party } = succession;
  const { personId } = command.via;
  if (authorityOf({ mandate, personId, ownMoneyCents, party, rules, frozenBy: null }) !== 'alone')
    return refuse({ code: 'aboveCeiling', partyId, ceilingCents: mandate.ceilingCents ?? 0 });
  return taken({ ...evidence, ownMoneyCents, templateVersion });
};

const ownMoneyAfter = (
  { partyId, successor }: Succession,
  agreementIds: readonly AgreementId[],
  { activities }: ExistingProgramme,
): number => {
  const after = activities.map((activity) =>
    agreementIds.includes(activity.activityId) ? inPlaceOf(activity, partyId, successor.partyId) : activity,
  );
  return ownMoneyOf({ activities: after }, successor.partyId);
};

/** An amendment that was made with the party that ends, is made again with its successor. */
const staleBy = (agreementIds: readonly AgreementId[], { amendments }: ExistingProgramme): readonly ProgrammeEvent[] =>
  amendments
    .filter(isPending)
    .filter(({ proposal }) => agreementIds.includes(proposal.agreementId))
    .map(({ amendmentId }) => ({ type: 'AmendmentBecameStale', amendmentId, why: 'otherAmendment' }));
