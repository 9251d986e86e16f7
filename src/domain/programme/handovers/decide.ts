import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { PersonId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import { mayActFor, partyOf } from '../party.ts';
import type { HandoverCommand } from './commands.ts';
import { handoverOf } from './find.ts';
import { holderOf, partyOfRole, sameRole } from './role.ts';
import type { Handover } from './state.ts';

type Decided = Decision<ProgrammeEvent>;

export const decideHandover = (command: HandoverCommand, envelope: Envelope, programme: ExistingProgramme): Decided => {
  switch (command.type) {
    case 'StartHandover':
      return start(command, envelope, programme);
    case 'AcceptHandover':
    case 'DeclineHandover':
      return answer(command, envelope, programme);
    case 'WithdrawHandover':
      return withdraw(command, programme);
    case 'RecordHolderLeft':
      return left(command, programme);
  }
};

const start = (
  { handoverId, role, toId }: Of<HandoverCommand, 'StartHandover'>,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  if (handoverOf(programme, handoverId) !== null) return accept();
  const reason = whyNotThisRole(role, programme) ?? whyNotTo(toId, role, programme);
  if (reason !== null) return refuse(reason);
  const startedBy = actor.kind === 'person' ? actor.personId : null;
  const fromId = holderOf(programme, role);
  return accept({ type: 'HandoverStarted', handoverId, role, fromId, toId, startedBy });
};

const whyNotThisRole = (role: Handover['role'], programme: ExistingProgramme): Refusal | null => {
  switch (role.of) {
    case 'owner':
      return programme.activities.some(({ activityId }) => activityId === role.activityId)
        ? null
        : { code: 'notFound', what: 'activity' };
    case 'coordinator':
      return programme.coordinators.includes(role.holderId) ? null : { code: 'notFound', what: 'person' };
    case 'signatory':
      return partyOf(programme, role.partyId) === null ? { code: 'notFound', what: 'party' } : null;
  }
};

/** One person is asked at a time; who holds it already is not asked. */
const whyNotTo = (toId: PersonId, role: Handover['role'], programme: ExistingProgramme): Refusal | null => {
  const holds = role.of === 'coordinator' ? programme.coordinators.includes(toId) : holderOf(programme, role) === toId;
  if (holds) return { code: 'holdsItAlready' };
  const isOpen = programme.handovers.some((other) => other.answer.kind === 'open' && sameRole(other.role, role));
  return isOpen ? { code: 'handoverIsOpen' } : null;
};

/** Only who was asked answers; for somebody of a party without chat, a coordinator passes it on. */
const answer = (
  command: Of<HandoverCommand, 'AcceptHandover' | 'DeclineHandover'>,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decided => {
  const { handoverId } = command;
  const handover = handoverOf(programme, handoverId);
  if (handover === null) return refuse({ code: 'notFound', what: 'handover' });
  if (!mayActFor(programme, partyOfRole(handover.role, programme), handover.toId, actor))
    return refuse({ code: 'notAllowed' });
  const closed = whyClosed(handover);
  if (closed !== null) return refuse(closed);
  if (command.type === 'DeclineHandover') {
    return accept({ type: 'HandoverDeclined', handoverId, reason: command.reason });
  }
  return accept({ type: 'HandoverAccepted', handoverId });
};

const whyClosed = ({ answer: { kind } }: Handover): Refusal | null => {
  if (kind === 'open') return null;
  return { code: kind === 'withdrawn' ? 'questionChanged' : 'alreadyAnswered' };
};

const withdraw = ({ handoverId }: Of<HandoverCommand, 'WithdrawHandover'>, programme: ExistingProgramme): Decided => {
  const handover = handoverOf(programme, handoverId);
  if (handover === null) return refuse({ code: 'notFound', what: 'handover' });
  if (handover.answer.kind === 'withdrawn') return accept();
  const closed = whyClosed(handover);
  return closed === null ? accept({ type: 'HandoverWithdrawn', handoverId }) : refuse(closed);
};

/** A programme is never without a coordinator: the last one hands over first. */
const left = ({ personId }: Of<HandoverCommand, 'RecordHolderLeft'>, programme: ExistingProgramme): Decided => {
  if (programme.leavers.some((leaver) => leaver.personId === personId)) return accept();
  const isLast = programme.coordinators.length === 1 && programme.coordinators.includes(personId);
  return isLast ? refuse({ code: 'lastCoordinator' }) : accept({ type: 'HolderLeft', personId });
};
