import type { SpendingId } from '../../ids.ts';
import type { Spending } from './events.ts';

export type SpendingCommand =
  | { readonly type: 'ReportSpending'; readonly spending: Spending }
  /** Both values stay on the record. */
  | { readonly type: 'CorrectSpending'; readonly corrects: SpendingId; readonly spending: Spending };
