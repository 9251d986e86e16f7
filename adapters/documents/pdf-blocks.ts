import type { Block } from '../../src/views/document.ts';
import { bottomOf, makeRoom, type Page, SIZES, widthOf } from './pdf-page.ts';
import { writeTable } from './pdf-table.ts';

export function writeBlock(page: Page, block: Block): void {
  const { pdf } = page;
  switch (block.kind) {
    case 'heading':
      writeHeading(page, block);
      break;
    case 'paragraph':
      writeParagraph(page, block);
      break;
    case 'list':
      writeList(page, block);
      break;
    case 'table':
      writeTable(page, block);
      break;
    case 'space':
      makeRoom(pdf, block.lines * SIZES.line);
      pdf.y += block.lines * SIZES.line;
      break;
    case 'pageBreak':
      pdf.addPage();
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Never alone at the foot of a page. */
function writeHeading({ pdf, root }: Page, { level, text }: Of<'heading'>): void {
  const size = SIZES.headings[level];
  if (pdf.y > pdf.page.margins.top) pdf.y += SIZES.gap;
  pdf.font('bold').fontSize(size);
  makeRoom(pdf, pdf.heightOfString(text, { width: widthOf(pdf) }) + 3 * SIZES.line);
  root.add(pdf.struct(`H${level}`, {}, () => void pdf.text(text, pdf.page.margins.left, pdf.y)));
  pdf.y += SIZES.gap;
  plain(pdf);
}

function writeParagraph({ pdf, root }: Page, { runs }: Of<'paragraph'>): void {
  root.add(
    pdf.struct('P', {}, () => {
      pdf.x = pdf.page.margins.left;
      for (const [index, { text, strong }] of runs.entries()) {
        const isLast = index === runs.length - 1;
        pdf.font(strong ? 'bold' : 'regular').text(text, { continued: !isLast, width: widthOf(pdf) });
      }
    }),
  );
  pdf.y += SIZES.gap;
  plain(pdf);
}

const INDENT = 16;

function writeList({ pdf, root }: Page, { items, ordered }: Of<'list'>): void {
  const list = pdf.struct('L');
  root.add(list);
  const left = pdf.page.margins.left;
  for (const [index, text] of items.entries()) {
    if (pdf.y + SIZES.line > bottomOf(pdf)) pdf.addPage();
    const at = pdf.y;
    const item = pdf.struct('LI');
    list.add(item);
    item.add(pdf.struct('Lbl', {}, () => void pdf.text(ordered ? `${index + 1}.` : '•', left, at, { width: INDENT })));
    item.add(pdf.struct('LBody', {}, () => void pdf.text(text, left + INDENT, at, { width: widthOf(pdf) - INDENT })));
    item.end();
  }
  list.end();
  pdf.x = left;
  pdf.y += SIZES.gap;
}

const plain = (pdf: PDFKit.PDFDocument): void => void pdf.font('regular').fontSize(SIZES.text);
