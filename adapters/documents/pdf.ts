import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../../src/views/document.ts';
import { BOLD, REGULAR } from './fonts.ts';
import { writeBlock } from './pdf-blocks.ts';
import { type Page, SIZES } from './pdf-page.ts';

/** A tagged PDF of A4 pages. */
export const pdfOf = (model: DocumentModel): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = opened(model);
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    for (const block of model.blocks) writeBlock({ pdf, root }, block);
    root.end();
    numberPages(pdf, model);
    pdf.end();
  });

function opened({ language, title, author, madeAt, orientation }: DocumentModel): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: orientation,
    margins: SIZES.margins,
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: new Date(madeAt) },
  });
  pdf.registerFont('regular', REGULAR);
  pdf.registerFont('bold', BOLD);
  return pdf.font('regular').fontSize(SIZES.text);
}

/** Header and number are the page's, not the text's: a screen reader skips them. */
function numberPages(pdf: PDFKit.PDFDocument, { header, page }: DocumentModel): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const { margins, width, height } = pdf.page;
    const room = width - margins.left - margins.right;
    // What is written in the margin must not open a new page.
    pdf.page.margins = { ...margins, top: 0, bottom: 0 };
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(SIZES.small);
    const options: Page['options'] = { width: room, align: 'center', lineBreak: false };
    if (header !== null && index > 0) pdf.text(header, margins.left, SIZES.headerAt, { ...options, align: 'left' });
    const number = `${page.before}${index + 1}${page.between}${count}`;
    pdf.text(number, margins.left, height - SIZES.footerUp, options);
    pdf.endMarkedContent();
    pdf.page.margins = margins;
  }
}
