import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { partyOf } from '../party.ts';
import { answerChange, askForChange } from './change-requests.ts';
import type { SigningCommand } from './commands.ts';
import { count } from './counting.ts';
import { decline, undoDecline } from './decline.ts';
import { goOnWithout, stopUnsigned } from './giving-up.ts';
import { decideMeeting } from './meeting.ts';
import { recordSignature, sign, undoSign } from './sign.ts';
import { setSignByDate } from './sign-by.ts';
import { recordSignRequest } from './sign-requests.ts';

export const decideSigning = (
  command: SigningCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'RecordSignRequestDelivered':
    case 'RecordSignRequestNotReached':
      return recordSignRequest(command, programme);
    case 'Sign':
      return sign(command, envelope, programme);
    case 'RecordSignature':
      return recordSignature(command, envelope, programme);
    case 'UndoSign':
      return undoSign(command, envelope, programme);
    case 'CountSignature':
    case 'CountDecline':
      return count(command, envelope, programme);
    case 'Decline':
      return decline(command, envelope, programme);
    case 'UndoDecline':
      return undoDecline(command, envelope, programme);
    case 'AskForChange':
      return askForChange(command, envelope, programme);
    case 'AnswerChange':
      return answerChange(command, programme);
    case 'NameSignatory':
      return nameSignatory(command, programme);
    case 'PlanSigningMeeting':
    case 'CancelSigningMeeting':
      return decideMeeting(command, envelope, programme);
    case 'SetSignByDate':
      return setSignByDate(command, envelope, programme);
    case 'GoOnWithout':
      return goOnWithout(command, programme);
    case 'StopUnsigned':
      return stopUnsigned(command, programme);
  }
};

/** That they may sign is judged at the click, as it is of everybody else. */
const nameSignatory = (
  { partyId, personId }: Of<ProgrammeCommand, 'NameSignatory'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (partyOf(programme, partyId) === null) return refuse({ code: 'notFound', what: 'party' });
  const isNamed = programme.signatories.some((named) => named.partyId === partyId && named.personId === personId);
  return isNamed ? accept() : accept({ type: 'SignatoryNamed', partyId, personId });
};
