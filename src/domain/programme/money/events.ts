import type { AgreementId, AreaId } from '../../ids.ts';

/** What there is to spend of one source: in one area, or (null) in the whole programme. Whole euro cents. */
export interface Budget {
  readonly areaId: AreaId | null;
  readonly source: string;
  readonly cents: number;
}

/** Beside the text that is signed: a budget changes in every phase. */
export type MoneyEvent =
  /** In the place of an earlier one for the same area and source. */
  | ({ readonly type: 'BudgetSet' } & Budget)
  | ({ readonly type: 'BudgetRemoved' } & Pick<Budget, 'areaId' | 'source'>)
  /** From whose budget its money comes; null: not of one area. */
  | { readonly type: 'ActivityPlaced'; readonly activityId: AgreementId; readonly areaId: AreaId | null }
  /** Whoever leads more agreements than this is named before the freeze. */
  | { readonly type: 'MostLedSet'; readonly most: number };
