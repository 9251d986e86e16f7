import type { Delimiter } from '../../src/application/ports/sheets.ts';

/** In the order in which one wins where they stand equally often: Dutch spreadsheets write semicolons. */
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

/** What stands most often between the cells of the first row, outside quotation marks. */
export const delimiterOf = (text: string): Delimiter => {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const ranked = DELIMITERS.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return ranked[0] ?? ';';
};
