import type { Instant } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { PausingEvent } from './events.ts';

export const evolvePausing = (programme: Programme, event: PausingEvent, at: Instant): Programme => {
  const { paused } = programme;
  switch (event.type) {
    case 'ProgrammePaused': {
      const { on, until, reason } = event;
      return { ...programme, paused: { on, until, reason, at, saidAt: at } };
    }
    case 'PauseMoved':
      return { ...programme, paused: paused && { ...paused, until: event.until, reason: event.reason, saidAt: at } };
    case 'PauseEnded':
      return paused === null
        ? programme
        : { ...programme, paused: null, pausesBefore: [...programme.pausesBefore, { ...paused, endedAt: at }] };
  }
};
