import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { AmendingEvent } from './events.ts';

export const evolveAmending = (agreement: Agreement, event: AmendingEvent, at: Instant): Agreement => {
  switch (event.type) {
    case 'TermsAmended': {
      const { terms, ownerId, onPaper, edition, amendment } = event;
      const { started } = agreement;
      return {
        ...agreement,
        edition,
        started: started === null ? null : { ...started, terms, ownerId, onPaper },
        // Overdue at the activation: amended is decided.
        awaitsDecision: agreement.awaitsDecision && amendment === null,
      };
    }
    case 'AgreementEnded':
      return { ...agreement, ended: { on: event.on, amendment: event.amendment, at }, awaitsDecision: false };
  }
};
