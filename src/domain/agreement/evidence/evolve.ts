import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { EvidenceEvent } from './events.ts';

export const evolveEvidence = (agreement: Agreement, event: EvidenceEvent, at: Instant): Agreement => {
  switch (event.type) {
    case 'EvidenceAdded':
      return { ...agreement, evidence: [...agreement.evidence, { ...event.evidence, at, withdrawnAt: null }] };
    case 'EvidenceWithdrawn':
      return {
        ...agreement,
        evidence: agreement.evidence.map((each) =>
          each.evidenceId === event.evidenceId ? { ...each, withdrawnAt: at } : each,
        ),
      };
  }
};
