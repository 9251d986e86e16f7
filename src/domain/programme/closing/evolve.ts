import type { Instant } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { ProgrammeClosed } from './events.ts';

export const evolveClosing = (programme: Programme, { on, agreements }: ProgrammeClosed, at: Instant): Programme => ({
  ...programme,
  phase: 'closed',
  closed: { at, on, agreements },
});
