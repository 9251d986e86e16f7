import type { SpendingId } from '../../ids.ts';
import type { Money } from '../../programme/terms.ts';
import type { PassedOn } from '../passed-on.ts';

/** What an owner says was spent. Beside the signed text: it may be more than was reserved. */
export interface Spending extends PassedOn {
  readonly spendingId: SpendingId;
  /** Spent so far, all together, of each source named. A source that is left out stays as it was. */
  readonly spent: readonly Money[];
}

export type SpendingEvent =
  | { readonly type: 'SpendingReported'; readonly spending: Spending }
  | { readonly type: 'SpendingCorrected'; readonly corrects: SpendingId; readonly spending: Spending };
