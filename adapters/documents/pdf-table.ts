import type { Block, Column } from '../../src/views/document.ts';
import { bottomOf, type Page, SIZES, widthOf } from './pdf-page.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;
type Cells = readonly string[];
type Font = 'regular' | 'bold';

/** Of one column, in points. */
interface Place {
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
}

/** Rows are kept whole; the headings come back on every page, where a screen reader skips them. */
export function writeTable({ pdf, root }: Page, { columns, rows, total }: Table): void {
  const places = placesOf(pdf, columns);
  const headings = columns.map(({ heading }) => heading);
  const table = pdf.struct('Table');
  root.add(table);
  const heading = () => writeRow(pdf, places, headings, 'bold', taggedRow(pdf, table, 'TH'));
  const firstRow = rows[0] ?? total;
  const least = heightOf(pdf, places, headings, 'bold') + (firstRow ? heightOf(pdf, places, firstRow, 'regular') : 0);
  if (pdf.y + Math.min(least, usable(pdf)) > bottomOf(pdf)) pdf.addPage();
  heading();
  const again = () => {
    pdf.addPage();
    writeRow(pdf, places, headings, 'bold', (_, draw) => artifact(pdf, draw));
  };
  for (const row of rows) writeWhole(pdf, places, row, 'regular', again, taggedRow(pdf, table, 'TD'));
  if (total !== null) writeWhole(pdf, places, total, 'bold', again, taggedRow(pdf, table, 'TD'));
  table.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += SIZES.gap;
}

type Draw = (index: number, draw: () => void) => void;

/** Each row is a TR; each of its cells an element of its own. */
function taggedRow(pdf: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement, cell: 'TH' | 'TD'): Draw {
  let row: PDFKit.PDFStructureElement | null = null;
  return (index, draw) => {
    if (row === null || index === 0) {
      row = pdf.struct('TR');
      table.add(row);
    }
    row.add(pdf.struct(cell, {}, draw));
  };
}

function artifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

const usable = (pdf: PDFKit.PDFDocument): number => bottomOf(pdf) - pdf.page.margins.top;

/** On a page of its own where it does not fit here; in parts where it does not fit on a page at all. */
function writeWhole(
  pdf: PDFKit.PDFDocument,
  places: readonly Place[],
  cells: Cells,
  font: Font,
  again: () => void,
  draw: Draw,
): void {
  if (pdf.y + heightOf(pdf, places, cells, font) > bottomOf(pdf)) again();
  const room = bottomOf(pdf) - pdf.y;
  if (heightOf(pdf, places, cells, font) <= room) {
    writeRow(pdf, places, cells, font, draw);
    return;
  }
  const parts = cells.map((cell, index) => splitAt(pdf, cell, places[index], font, room));
  writeRow(
    pdf,
    places,
    parts.map(([first]) => first),
    font,
    draw,
  );
  writeWhole(
    pdf,
    places,
    parts.map(([, rest]) => rest),
    font,
    again,
    draw,
  );
}

/** As many words as fit in that height, at least one, and the rest. */
function splitAt(
  pdf: PDFKit.PDFDocument,
  cell: string,
  place: Place | undefined,
  font: Font,
  room: number,
): readonly [string, string] {
  if (place === undefined) return [cell, ''];
  const words = cell.split(' ');
  let [fits, tooMany] = [1, words.length + 1];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (heightOf(pdf, [place], [words.slice(0, half).join(' ')], font) <= room) fits = half;
    else tooMany = half;
  }
  return [words.slice(0, fits).join(' '), words.slice(fits).join(' ')];
}

function writeRow(pdf: PDFKit.PDFDocument, places: readonly Place[], cells: Cells, font: Font, draw: Draw): void {
  const top = pdf.y;
  const height = heightOf(pdf, places, cells, font);
  pdf.font(font).fontSize(SIZES.text - 1);
  for (const [index, { x, width, align }] of places.entries()) {
    draw(index, () => void pdf.text(cells[index] ?? '', x, top + SIZES.cell, { width, align }));
  }
  const bottom = top + height;
  artifact(pdf, () => {
    const { left } = pdf.page.margins;
    const thickness = font === 'bold' ? 1 : 0.5;
    pdf
      .moveTo(left, bottom)
      .lineTo(left + widthOf(pdf), bottom)
      .lineWidth(thickness)
      .stroke();
  });
  pdf.y = bottom;
  pdf.font('regular').fontSize(SIZES.text);
}

function heightOf(pdf: PDFKit.PDFDocument, places: readonly Place[], cells: Cells, font: Font): number {
  pdf.font(font).fontSize(SIZES.text - 1);
  const heights = places.map(({ width }, index) => pdf.heightOfString(cells[index] ?? '', { width }));
  pdf.font('regular').fontSize(SIZES.text);
  return Math.max(...heights) + 2 * SIZES.cell;
}

function placesOf(pdf: PDFKit.PDFDocument, columns: readonly Column[]): readonly Place[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const room = widthOf(pdf);
  let x = pdf.page.margins.left;
  return columns.map(({ width, align }) => {
    const own = (room * width) / all;
    const place = { x, width: own - SIZES.cell * 2, align };
    x += own;
    return place;
  });
}
