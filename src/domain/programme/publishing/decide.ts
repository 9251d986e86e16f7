import { accept, type Decision } from '../../decider.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { Programme } from '../state.ts';
import type { PublishingCommand } from './commands.ts';

/** A coordinator's choice in every phase: the page itself says what is a proposal and what was signed. */
export const decidePublishing = (command: PublishingCommand, { page }: Programme): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'PublishPage': {
      const { withReactions } = command;
      return page?.withReactions === withReactions ? accept() : accept({ type: 'PagePublished', withReactions });
    }
    case 'TakeBackPage':
      return page === null ? accept() : accept({ type: 'PageTakenBack' });
  }
};
