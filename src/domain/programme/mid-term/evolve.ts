import type { Instant } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { MidTermEvent } from './events.ts';

export const evolveMidTerm = (programme: Programme, event: MidTermEvent, at: Instant): Programme => {
  const { midTerm } = programme;
  switch (event.type) {
    case 'MidTermSet':
      return { ...programme, midTerm: { ...midTerm, set: { on: event.on, at } } };
    case 'MidTermOpened':
      return { ...programme, midTerm: { ...midTerm, opened: { on: event.on, at } } };
    case 'MidTermClosed':
      return { ...programme, midTerm: { ...midTerm, closed: { on: event.on, at } } };
  }
};
