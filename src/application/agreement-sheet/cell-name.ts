const LETTERS = 26;
const A = 65;

/** A, B ... Z, AA: of the column with that index, from 0. */
export const letterOf = (index: number): string =>
  (index < LETTERS ? '' : letterOf(Math.floor(index / LETTERS) - 1)) + String.fromCharCode(A + (index % LETTERS));

/** D7, as a spreadsheet names it: rows from 1, columns from 0. */
export const cellName = (row: number, index: number): string => `${letterOf(index)}${row}`;
