import type { LocalDate } from '../../ids.ts';

export type MidTermEvent =
  | { readonly type: 'MidTermSet'; readonly on: LocalDate }
  | { readonly type: 'MidTermOpened'; readonly on: LocalDate }
  | { readonly type: 'MidTermClosed'; readonly on: LocalDate };
