import { accept, type Decision } from '../../decider.ts';
import type { Agreement } from '../state.ts';
import type { AmendingCommand } from './commands.ts';
import type { AmendingEvent } from './events.ts';

/** Given again until it is done, and perhaps late: an edition that is known, or an end that happened, is no news. */
export const decideAmending = (command: AmendingCommand, agreement: Agreement): Decision<AmendingEvent> => {
  if (agreement.ended !== null) return accept();
  switch (command.type) {
    case 'AmendTerms': {
      const { type: _, ...particulars } = command;
      return command.edition > agreement.edition ? accept({ type: 'TermsAmended', ...particulars }) : accept();
    }
    case 'EndAgreement':
      return accept({ type: 'AgreementEnded', on: command.on, amendment: command.amendment });
  }
};
