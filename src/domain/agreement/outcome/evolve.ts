import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { OutcomeEvent } from './events.ts';

export const evolveOutcome = (agreement: Agreement, event: OutcomeEvent, at: Instant): Agreement => {
  switch (event.type) {
    case 'OutcomeRecorded':
    case 'OutcomeCorrected': {
      const corrected = event.type === 'OutcomeCorrected';
      return { ...agreement, outcome: { is: 'told', outcome: event.outcome, at, corrected } };
    }
    case 'OutcomeNotReported':
      return { ...agreement, outcome: { is: 'notReported', reason: event.reason, by: event.by, at } };
    case 'AgreementClosed':
      return { ...agreement, closedOn: event.on };
  }
};
