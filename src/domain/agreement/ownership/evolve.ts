import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { OwnershipEvent } from './events.ts';

export const evolveOwnership = (agreement: Agreement, event: OwnershipEvent, at: Instant): Agreement => {
  switch (event.type) {
    case 'OwnerChanged': {
      const { ownerId, onPaper } = event;
      const { started } = agreement;
      return { ...agreement, started: started === null ? null : { ...started, ownerId, onPaper }, ownerLeft: null };
    }
    case 'OwnerLeft':
      return { ...agreement, ownerLeft: at };
  }
};
