import { accept, type Decision } from '../../decider.ts';
import type { OperatorCommand } from './commands.ts';
import type { OperatorEvent } from './events.ts';

/** It is done already: the journal only says so. */
export const decideOperator = (command: OperatorCommand): Decision<OperatorEvent> => {
  switch (command.type) {
    case 'RecordArchive': {
      const { programmeId, sha256, isClosed, withPersonal } = command;
      return accept({ type: 'ArchiveMade', programmeId, sha256, isClosed, withPersonal });
    }
    case 'RecordCode':
      return accept({ type: 'CodeIssued', personId: command.personId });
    case 'RecordUpkeep': {
      const { upkeep, what, changed } = command;
      return accept({ type: 'StoresKeptUp', upkeep, what, changed });
    }
    case 'RecordRelease':
      return accept({ type: 'SendingReleased', sent: command.sent, skipped: command.skipped });
  }
};
