import { accept, type Decision } from '../../decider.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import type { OwnershipCommand } from './commands.ts';
import type { OwnershipEvent } from './events.ts';

/** Given again until it is done: what stands so already is no news. */
export const decideOwnership = (
  command: OwnershipCommand,
  agreement: Agreement,
  { ownerId, onPaper }: StartedAgreement,
): Decision<OwnershipEvent> => {
  switch (command.type) {
    case 'ChangeOwner': {
      const stands = command.ownerId === ownerId && command.onPaper === onPaper && agreement.ownerLeft === null;
      return stands ? accept() : accept({ type: 'OwnerChanged', ownerId: command.ownerId, onPaper: command.onPaper });
    }
    case 'RecordOwnerLeft':
      return command.personId === ownerId && agreement.ownerLeft === null
        ? accept({ type: 'OwnerLeft', personId: command.personId })
        : accept();
  }
};
