import type { Instant, SpendingId } from '../../ids.ts';
import { bySource, centsOf } from '../../programme/money/lines.ts';
import { sourceKey } from '../../programme/money/source.ts';
import type { Money } from '../../programme/terms.ts';
import type { Spending } from './events.ts';

export interface RecordedSpending {
  readonly spending: Spending;
  readonly at: Instant;
  /** What took its place, when it was corrected. */
  readonly correctedBy: SpendingId | null;
}

/** The part of an agreement's state that is about spending. */
export interface WithSpending {
  readonly spending: readonly RecordedSpending[];
}

/** What is spent so far of each source: the last word on each that was not corrected. */
export const spentOf = ({ spending }: WithSpending): readonly Money[] => {
  const last = new Map<string, Money>();
  for (const { spending: reported, correctedBy } of spending)
    if (correctedBy === null) for (const money of reported.spent) last.set(sourceKey(money.source), money);
  return [...last.values()];
};

/** The report that can be put right: the last that was not corrected. */
export const latestSpending = ({ spending }: WithSpending): RecordedSpending | null =>
  spending.findLast(({ correctedBy }) => correctedBy === null) ?? null;

export interface SourceStanding extends Money {
  /** `cents` is what the agreement reserves. */
  readonly spent: number;
}

/** Each source with what is reserved and spent. */
export const moneyOf = (reserved: readonly Money[], agreement: WithSpending): readonly SourceStanding[] => {
  const spent = spentOf(agreement);
  const sources = bySource([...reserved, ...spent.map(({ source }) => ({ source, cents: 0 }))]);
  return sources.map(({ source, cents }) => ({ source, cents, spent: centsOf(spent, source) }));
};

/** Sources of which more is spent than reserved: that needs an amendment. */
export const overspent = (reserved: readonly Money[], agreement: WithSpending): readonly SourceStanding[] =>
  moneyOf(reserved, agreement).filter(({ cents, spent }) => spent > cents);
