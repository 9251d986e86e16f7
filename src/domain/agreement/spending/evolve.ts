import type { Instant } from '../../ids.ts';
import type { Agreement } from '../state.ts';
import type { SpendingEvent } from './events.ts';
import type { RecordedSpending } from './state.ts';

export const evolveSpending = (agreement: Agreement, event: SpendingEvent, at: Instant): Agreement => {
  const recorded: RecordedSpending = { spending: event.spending, at, correctedBy: null };
  if (event.type === 'SpendingReported') return { ...agreement, spending: [...agreement.spending, recorded] };
  return {
    ...agreement,
    // Behind what it corrects, so that it never takes the place of a newer one.
    spending: agreement.spending.flatMap((each) =>
      each.spending.spendingId === event.corrects
        ? [{ ...each, correctedBy: event.spending.spendingId }, recorded]
        : [each],
    ),
  };
};
