import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Sheets } from '../../src/application/ports/sheets.ts';
import { delimiterOf } from './delimiter.ts';
import { asItWas, harmless } from './harmless.ts';

/** So that spreadsheets read it as UTF-8. */
const BOM = '\ufeff';
/** Excel's own first line, which it does not count as a row. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/i;
/** What another delimiter or a reader that trims would break. */
const QUOTED = /[";,\t\r\n]|^\s|\s$/;

export const sheets: Sheets = {
  read(text) {
    const whole = text.startsWith(BOM) ? text.slice(1) : text;
    const [line = '', told] = SEPARATOR_LINE.exec(whole) ?? [];
    const body = whole.slice(line.length);
    try {
      const rows = parse(body, {
        delimiter: told ?? delimiterOf(body),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
      });
      return { ok: true, rows: rows.map((row) => row.map(asItWas)) };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return { ok: false, line: Number(error['lines'] ?? 1) };
    }
  },
  write: (rows, delimiter) =>
    stringify(
      rows.map((row) => row.map(harmless)),
      { bom: true, delimiter, record_delimiter: '\r\n', quoted_match: QUOTED },
    ),
};
