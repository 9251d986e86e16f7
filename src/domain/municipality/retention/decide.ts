import type { Actor } from '../../actor.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { RetentionCommand } from './commands.ts';
import type { RetentionEvent } from './events.ts';
import { destructionOf, type WithRetention } from './state.ts';

export const decideRetention = (
  command: RetentionCommand,
  { actor }: Envelope,
  municipality: WithRetention,
): Decision<RetentionEvent> => {
  if (command.type === 'SetRetention') return set(command, municipality);
  const { programmeId } = command;
  const destruction = destructionOf(municipality, programmeId);
  if (command.type === 'ProposeDestruction') {
    return destruction === null ? propose(command, actor, municipality) : accept();
  }
  if (destruction === null) return refuse({ code: 'destructionNotProposed' });
  switch (command.type) {
    case 'WithdrawDestruction':
      return destruction.confirmed === null
        ? accept({ type: 'DestructionWithdrawn', programmeId })
        : refuse({ code: 'alreadyDestroyed' });
    case 'ConfirmDestruction': {
      if (destruction.confirmed !== null) return accept();
      if (!isAnother(destruction.proposed.by, actor, command.isAnother)) return refuse({ code: 'secondPersonNeeded' });
      return accept({ type: 'DestructionConfirmed', programmeId, by: actor, heads: command.heads });
    }
    case 'CompleteDestruction': {
      const { commits, values, texts } = command;
      if (destruction.confirmed === null) return refuse({ code: 'destructionNotProposed' });
      return destruction.completed === null
        ? accept({ type: 'DestructionCompleted', programmeId, commits, values, texts })
        : accept();
    }
  }
};

const set = (
  { retention }: Of<RetentionCommand, 'SetRetention'>,
  municipality: WithRetention,
): Decision<RetentionEvent> => {
  if (retention.years !== null && (!Number.isInteger(retention.years) || retention.years < 1)) {
    return refuse({ code: 'yearsNotACount' });
  }
  return sameValue(municipality.retention, retention) ? accept() : accept({ type: 'RetentionSet', retention });
};

/** Before its period is over, or without one, only with a reason, which stays in the municipality's journal. */
const propose = (
  { programmeId, name, keptUntil, today, reason }: Of<RetentionCommand, 'ProposeDestruction'>,
  by: Actor,
  { retention }: WithRetention,
): Decision<RetentionEvent> => {
  const isOver = keptUntil !== null && keptUntil < today;
  if (!isOver && reason === null) {
    return refuse(retention === null ? { code: 'retentionNotSet' } : { code: 'mustBeKept', until: keptUntil });
  }
  return accept({ type: 'DestructionProposed', programmeId, name, by, keptUntil, reason });
};

/** A person and an operator are two people; a timer is nobody. */
const isAnother = (first: Actor, second: Actor, operatorsDiffer: boolean): boolean => {
  if (second.kind === 'timer') return false;
  if (first.kind === 'person' && second.kind === 'person') return first.personId !== second.personId;
  if (first.kind === 'operator' && second.kind === 'operator') return operatorsDiffer;
  return true;
};
