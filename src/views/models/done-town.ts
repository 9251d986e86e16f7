import type { PledgeId } from '../../domain/ids.ts';

export type TownDone =
  | { readonly done: 'pledgeSet'; readonly pledgeId: PledgeId; readonly number: string }
  | { readonly done: 'pledgeSettled'; readonly pledgeId: PledgeId; readonly number: string }
  | { readonly done: 'pledgeReopened'; readonly pledgeId: PledgeId; readonly number: string }
  | { readonly done: 'areaDefined'; readonly name: string }
  | { readonly done: 'themeSet'; readonly name: string }
  | { readonly done: 'themeRetired'; readonly name: string }
  | { readonly done: 'roundDecided'; readonly round: number; readonly count: number };
