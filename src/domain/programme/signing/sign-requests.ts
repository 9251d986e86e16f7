import { accept, type Decision, type Of } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { placeOf } from './place.ts';

/** Evidence that a request to sign arrived, or could not. Of an older revision it proves nothing any more. */
export const recordSignRequest = (
  command: Of<ProgrammeCommand, 'RecordSignRequestDelivered' | 'RecordSignRequestNotReached'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { revision, partyId, personId } = command;
  const place = placeOf(programme, revision, partyId);
  if (place === null) return accept();
  if (command.type === 'RecordSignRequestDelivered')
    return accept({ type: 'SignRequestDelivered', revision, partyId, personId, messageId: command.messageId });
  return place.signing.notReached?.personId === personId
    ? accept()
    : accept({ type: 'SignRequestNotReached', revision, partyId, personId });
};
