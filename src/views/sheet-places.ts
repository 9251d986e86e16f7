/** What a table of agreements says of each, in the order in which it is written. */
export const SHEET_COLUMNS = [
  'id',
  'project',
  'what',
  'forWhom',
  'lead',
  'ownerFunction',
  'owner',
  'involved',
  'dueOn',
  'milestones',
  'waitsFor',
  'themes',
  'area',
  'money',
  'source',
  'hours',
  'goods',
  'indicator',
  'baseline',
  'target',
  'unit',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Several sources of money stand beside each other: the second amount and its source have `nth` 2. */
export interface SheetPlace {
  readonly column: SheetColumn;
  /** From 1. */
  readonly nth: number;
}
