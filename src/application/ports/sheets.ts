export type SheetReading =
  /** Every row with its cells as they stand, blank rows too: the first is row 1 of the sheet. */
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  /** From 1: where a quotation mark is never closed, as far as that can be told. */
  | { readonly ok: false; readonly line: number };

export type Delimiter = ';' | ',' | '\t';

/** Tables as text, one line a row (CSV). */
export interface Sheets {
  /** Finds out itself what stands between the cells: semicolons, commas or tabs. */
  read(text: string): SheetReading;
  /** What `read` gives back equal. A cell that a spreadsheet would take for a formula is made harmless. */
  write(rows: readonly (readonly string[])[], delimiter: Delimiter): string;
}
