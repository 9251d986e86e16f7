import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheets } from '../../adapters/files/sheets.ts';
import type { Delimiter } from '../../src/application/ports/sheets.ts';

const rowsOf = (text: string) => {
  const reading = sheets.read(text);
  if (!reading.ok) throw new Error(`not readable from line ${reading.line}`);
  return reading.rows;
};

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
/** What breaks tables: quotes, all sorts of ends of lines, delimiters, marks of formulas, blanks at the edges. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', "'", ';', ',', '\t', '\n', '\r', '=', '+', '-', '@', '1', ' ', 'é', '＝', '\ufeff'),
  }),
);

describe('a table of text', () => {
  test('is read back as it was written, whatever stands in its cells', () => {
    const table = fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const header = ['Kenmerk', 'Wat', 'Bron', 'Klaar op'];
        expect(rowsOf(sheets.write([header, ...rows], delimiter))).toEqual([header, ...rows]);
      }),
    );
  });

  test('begins no cell as a formula, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'),
        fc.string(),
        (mark, rest) => {
          const [[cell = '']] = [
            sheets
              .write([[`${mark}${rest}x`, 'b']], ';')
              .slice(1)
              .split(';'),
          ];
          expect(cell.replace(/^"/, '')).toMatch(/^'/);
        },
      ),
    );
  });

  test('leaves a number below zero a number', () => {
    expect(sheets.write([['-3', '-2,5', '-1+1']], ';')).toBe('\ufeff-3;"-2,5";\'-1+1\r\n');
  });

  test.each([
    ['as Dutch Excel writes it', '\ufeffWat;Bedrag;Klaar op\r\n"Bomen; en gras";1.250,50;01-06-2008\r\n'],
    ['with a comma between the cells', 'Wat,Bedrag,Klaar op\n"Bomen; en gras","1.250,50",01-06-2008\n'],
    ['with tabs, as cells are pasted', 'Wat\tBedrag\tKlaar op\nBomen; en gras\t1.250,50\t01-06-2008'],
    [
      'with the line by which Excel says what stands between',
      'sep=,\r\nWat,Bedrag,Klaar op\r\n"Bomen; en gras","1.250,50",01-06-2008',
    ],
    ['with the ends of lines of an old Macintosh', 'Wat;Bedrag;Klaar op\r"Bomen; en gras";1.250,50;01-06-2008\r'],
  ])('is read %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['Wat', 'Bedrag', 'Klaar op'],
      ['Bomen; en gras', '1.250,50', '01-06-2008'],
    ]);
  });

  test('keeps blank rows and short rows, so that a cell has the name that the spreadsheet gives it', () => {
    expect(rowsOf('Wat;Bron\n\nBomen\n;;\n')).toEqual([['Wat', 'Bron'], [''], ['Bomen'], ['', '', '']]);
  });

  test('takes an apostrophe off only where it kept a spreadsheet from calculating', () => {
    expect(rowsOf("'=1+1;'s avonds;''twee;'\n")).toEqual([['=1+1', "'s avonds", "'twee", "'"]]);
  });

  test('that never closes a quotation mark says from which line', () => {
    expect(sheets.read('Wat;Bron\nBomen;fonds\n"Gras;fonds\n')).toEqual({ ok: false, line: expect.any(Number) });
  });
});
