import type { AgreementId, AreaId } from '../../ids.ts';
import type { Budget } from './events.ts';

export type MoneyCommand =
  /** Sets it anew where that area and source have one. */
  | { readonly type: 'SetBudget'; readonly budget: Budget }
  | { readonly type: 'RemoveBudget'; readonly areaId: AreaId | null; readonly source: string }
  | { readonly type: 'PlaceActivity'; readonly activityId: AgreementId; readonly areaId: AreaId | null }
  | { readonly type: 'SetMostLed'; readonly most: number };
