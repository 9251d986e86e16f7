/** With these a spreadsheet begins a formula, also after a tab or a line break. */
const DANGEROUS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** A number is no formula. */
const NUMBER = /^-?\d+([.,]\d+)?$/;
const MARK = "'";
const MARKED = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20'])/;

/** With an apostrophe before it, a spreadsheet shows the cell as the text that it is. */
export const harmless = (cell: string): string =>
  (DANGEROUS.test(cell) && !NUMBER.test(cell)) || cell.startsWith(MARK) ? MARK + cell : cell;

export const asItWas = (cell: string): string => cell.replace(MARKED, '');
