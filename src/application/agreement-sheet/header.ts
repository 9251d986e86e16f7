import type { RememberedColumn } from '../../domain/municipality/columns/events.ts';
import type { SheetProblem } from '../../views/models.ts';
import { fieldOfPlace, headerKey, placeOfField, placeOfHeader } from '../../views/sheet-columns.ts';
import type { SheetPlace } from '../../views/sheet-places.ts';
import { cellName, letterOf } from './cell-name.ts';

/** A column of the table that is read. `place` null: it is left out. */
export interface SheetHeader {
  readonly index: number;
  readonly header: string;
  readonly place: SheetPlace | null;
}

export interface HeaderReading {
  readonly columns: readonly SheetHeader[];
  /** Columns of which nobody said yet what is in them. */
  readonly unknown: readonly { readonly index: number; readonly header: string }[];
}

/** What the municipality said before goes before what the header seems to say. A column without a header is left out. */
export const readHeader = (cells: readonly string[], remembered: readonly RememberedColumn[]): HeaderReading => {
  const columns: SheetHeader[] = [];
  const unknown: { index: number; header: string }[] = [];
  for (const [index, cell] of cells.entries()) {
    const header = cell.trim();
    const known = remembered.find((column) => column.header === headerKey(header));
    const place = known === undefined ? placeOfHeader(header) : known.field === null ? null : placeOfField(known.field);
    if (header !== '' && known === undefined && place === null) unknown.push({ index, header });
    else columns.push({ index, header, place });
  }
  return { columns, unknown };
};

/** Two columns that say the same can't both be right. */
export const columnsTwice = (columns: readonly SheetHeader[]): readonly SheetProblem[] =>
  columns.flatMap(({ index, header, place }) => {
    if (place === null) return [];
    const first = columns.find((other) => other.place !== null && fieldOfPlace(other.place) === fieldOfPlace(place));
    if (first === undefined || first.index === index) return [];
    const error = { error: 'columnTwice', first: letterOf(first.index) } as const;
    return [{ cell: cellName(1, index), header, typed: header, error }];
  });
