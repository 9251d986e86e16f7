import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { AmendmentCommand } from './commands.ts';
import { compose, discard, redo } from './compose.ts';
import { giveConsent, recordConsent, recordRequest, refuseConsent, undoConsent } from './consent.ts';
import { countConsent } from './counting.ts';
import type { AmendmentEvent } from './events.ts';
import { fixText } from './fix-text.ts';
import { answerOwner } from './owner.ts';
import { send, withdraw } from './send.ts';

/** A year is the longest that somebody would collect amendments. */
const MOST_WEEKS = 52;

export const decideAmendment = (
  command: AmendmentCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<AmendmentEvent> => {
  if (command.type === 'SetRefreshWindow') return setWindow(command.weeks, programme);
  if (programme.phase !== 'active') return refuse({ code: 'notActive' });
  switch (command.type) {
    case 'ComposeAmendment':
      return compose(command, programme);
    case 'RedoAmendment':
      return redo(command, programme);
    case 'DiscardAmendment':
      return discard(command, programme);
    case 'SendAmendments':
      return send(command, envelope, programme);
    case 'WithdrawAmendment':
      return withdraw(command, programme);
    case 'AcceptAmendmentOwner':
    case 'DeclineAmendmentOwner':
      return answerOwner(command, envelope, programme);
    case 'RecordAmendmentRequestDelivered':
    case 'RecordAmendmentRequestNotReached':
      return recordRequest(command, programme);
    case 'GiveConsent':
      return giveConsent(command, envelope, programme);
    case 'RecordConsent':
      return recordConsent(command, envelope, programme);
    case 'RefuseConsent':
      return refuseConsent(command, envelope, programme);
    case 'UndoConsent':
      return undoConsent(command, envelope, programme);
    case 'CountConsent':
      return countConsent(command, envelope, programme);
    case 'FixAgreementText':
      return fixText(command, programme);
  }
};

const setWindow = (weeks: number, { refreshWeeks }: ExistingProgramme): Decision<AmendmentEvent> => {
  if (!Number.isSafeInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) return refuse({ code: 'weeksNotACount' });
  return weeks === refreshWeeks ? accept() : accept({ type: 'RefreshWindowSet', weeks });
};
