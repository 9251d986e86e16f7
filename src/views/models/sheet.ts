import type { LocalDate } from '../../domain/ids.ts';
import type { SheetColumn } from '../sheet-places.ts';
import type { Option } from '../vocabulary.ts';
import type { ProgrammeRef } from './shared.ts';

/** What can be wrong in a cell, or with the table as a whole. */
export type SheetError =
  | { readonly error: 'required' }
  | { readonly error: 'tooLong'; readonly max: number }
  | { readonly error: 'notANumber' }
  | { readonly error: 'notAnAmount' }
  | { readonly error: 'notADate' }
  | { readonly error: 'dateOutsideTerm'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly error: 'moneyNeedsSource' }
  | { readonly error: 'sourceNeedsMoney' }
  | { readonly error: 'resultIncomplete' }
  | {
      readonly error: 'unknownName';
      readonly what: 'project' | 'party' | 'person' | 'area' | 'theme' | 'activity';
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  /** Several agreements have this text. */
  | { readonly error: 'nameTwice' }
  | { readonly error: 'notAMilestone' }
  | { readonly error: 'milestoneOutside'; readonly startsOn: LocalDate; readonly latest: LocalDate }
  /** What they say, from the one in this row and back to it. */
  | { readonly error: 'waitsInCircle'; readonly chain: readonly string[] }
  | { readonly error: 'unknownRow' }
  | { readonly error: 'rowTwice'; readonly first: number }
  /** `first`: the letter of the other column. */
  | { readonly error: 'columnTwice'; readonly first: string }
  | { readonly error: 'columnMissing'; readonly column: SheetColumn }
  | { readonly error: 'projectNeeded' }
  | { readonly error: 'projectStays' }
  | { readonly error: 'tooManyRows'; readonly max: number }
  | { readonly error: 'noRows' }
  | { readonly error: 'notReadable' }
  | { readonly error: 'notPlain' };

export interface SheetProblem {
  /** As a spreadsheet names it: D7. */
  readonly cell: string;
  /** What stands on top of its column; '' where it is about no one column. */
  readonly header: string;
  readonly typed: string;
  readonly error: SheetError;
}

export interface SheetModel {
  readonly programme: ProgrammeRef;
  /** The text is still open for change. */
  readonly mayRead: boolean;
  /** Something was said of a column before. */
  readonly hasColumns: boolean;
}

export interface SheetErrorsModel {
  readonly programme: ProgrammeRef;
  readonly importId: string;
  readonly problems: readonly SheetProblem[];
}

/** An activity that will be otherwise: its fields by their headers. */
export interface SheetChange {
  readonly name: string;
  readonly fields: readonly { readonly header: string; readonly before: string; readonly after: string }[];
}

export interface SheetPreviewModel {
  readonly programme: ProgrammeRef;
  readonly importId: string;
  readonly projects: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly SheetChange[];
  readonly same: number;
}

export interface SheetFormModel {
  readonly programme: ProgrammeRef;
  readonly recent: readonly Option[];
}

/** At most five at a time. */
export interface SheetColumnsFormModel {
  readonly programme: ProgrammeRef;
  readonly importId: string;
  readonly unknown: readonly { readonly header: string; readonly example: string }[];
  /** What nobody named yet, by field. */
  readonly fields: readonly Option[];
}

export interface ColumnsModel {
  readonly programme: ProgrammeRef;
  /** Null: what is remembered for every table. */
  readonly importId: string | null;
  /** `holds` null: it is left out. */
  readonly columns: readonly { readonly header: string; readonly holds: string | null }[];
  readonly mayChange: boolean;
}

export interface ColumnFormModel {
  readonly programme: ProgrammeRef;
  readonly importId: string | null;
  readonly headers: readonly Option[];
  readonly fields: readonly Option[];
}
