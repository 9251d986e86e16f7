import type { ProgrammeId } from '../../domain/ids.ts';

/** Agreements in a table, out and in. */
export type SheetAction =
  | { readonly verb: 'showSheet'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'exportSheet'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'sheetTemplate'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openSheet'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitSheet'; readonly programmeId: ProgrammeId }
  /** `headers`: of the columns that were asked about, in the order of the form. */
  | {
      readonly verb: 'submitSheetColumns';
      readonly programmeId: ProgrammeId;
      readonly importId: string;
      readonly headers: readonly string[];
    }
  | { readonly verb: 'applySheet'; readonly programmeId: ProgrammeId; readonly importId: string };

/** What stands in the columns of tables. `importId` null: of all that was said before; else of that table. */
export type ColumnAction =
  | { readonly verb: 'showColumns'; readonly programmeId: ProgrammeId; readonly importId: string | null }
  | { readonly verb: 'openColumn'; readonly programmeId: ProgrammeId; readonly importId: string | null }
  | { readonly verb: 'submitColumn'; readonly programmeId: ProgrammeId; readonly importId: string | null };
