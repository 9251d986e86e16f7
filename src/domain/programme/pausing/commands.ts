import type { LocalDate } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';

export type PausingCommand =
  /** Of a programme that is paused already, it moves the end. */
  | { readonly type: 'PauseProgramme'; readonly until: LocalDate; readonly reason: Sealed }
  /** By hand at any time; by the timer on the day until which it was paused. */
  | { readonly type: 'EndPause' };
