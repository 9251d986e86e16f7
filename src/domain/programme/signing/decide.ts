import type { Decision, Envelope, Of } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { answerChange, askForChange } from './change-requests.ts';
import { count } from './counting.ts';
import { decline, undoDecline } from './decline.ts';
import { sign, undoSign } from './sign.ts';
import { recordSignRequest } from './sign-requests.ts';

type SigningCommand = Of<
  ProgrammeCommand,
  | 'RecordSignRequestDelivered'
  | 'RecordSignRequestNotReached'
  | 'Sign'
  | 'UndoSign'
  | 'CountSignature'
  | 'Decline'
  | 'UndoDecline'
  | 'CountDecline'
  | 'AskForChange'
  | 'AnswerChange'
>;

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
  }
};
