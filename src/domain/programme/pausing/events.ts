import type { LocalDate } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';

/** `until`: the first day on which the programme goes on. */
export type PausingEvent =
  | {
      readonly type: 'ProgrammePaused';
      readonly on: LocalDate;
      readonly until: LocalDate;
      readonly reason: Sealed;
    }
  | { readonly type: 'PauseMoved'; readonly until: LocalDate; readonly reason: Sealed }
  | { readonly type: 'PauseEnded'; readonly on: LocalDate };
