import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Column } from '../../src/views/document.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `index`: of the block, so that each ordered list begins at 1. */
export const blockOf = (block: Block, index: number): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text, keepNext: true })];
    case 'paragraph':
      return [new Paragraph({ children: block.runs.map(({ text, strong }) => new TextRun({ text, bold: strong })) })];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            ...(block.ordered
              ? { numbering: { reference: 'ordered', level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return [tableOf(block), new Paragraph('')];
    case 'space':
      return Array.from({ length: block.lines }, () => new Paragraph(''));
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = { top: NONE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE };

/** The headings come back on every page, and a row is kept whole. */
const tableOf = ({ columns, rows, total }: Extract<Block, { readonly kind: 'table' }>): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        columns,
        { bold: true, tableHeader: true },
      ),
      ...rows.map((row) => rowOf(row, columns, { bold: false, tableHeader: false })),
      ...(total === null ? [] : [rowOf(total, columns, { bold: true, tableHeader: false })]),
    ],
  });

const rowOf = (
  cells: readonly string[],
  columns: readonly Column[],
  { bold, tableHeader }: { readonly bold: boolean; readonly tableHeader: boolean },
): TableRow => {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: columns.map(
      ({ align, width }, index) =>
        new TableCell({
          width: { size: Math.round((100 * width) / all), type: WidthType.PERCENTAGE },
          margins: { top: 40, bottom: 40, left: 60, right: 60 },
          children: [
            new Paragraph({
              alignment: align === 'right' ? AlignmentType.END : AlignmentType.START,
              spacing: { after: 0 },
              children: [new TextRun({ text: cells[index] ?? '', bold })],
            }),
          ],
        }),
    ),
  });
};
