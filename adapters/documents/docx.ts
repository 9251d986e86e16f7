import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { DocumentModel } from '../../src/views/document.ts';
import { blockOf } from './docx-blocks.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
/** In twentieths of a point: A4 and margins of 2 cm, as in the PDF. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_134;
/** In half points. */
const TEXT = 20;
const FONT = 'Arial';

/** A document for a word processor, to be completed and signed. */
export const docxOf = async (model: DocumentModel): Promise<Uint8Array> => {
  const { title, author, language, orientation, header, blocks } = model;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(LOCALES[language]),
    numbering: { config: [ORDERED] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...A4,
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        headers: header === null ? {} : { default: new Header({ children: [new Paragraph(header)] }) },
        footers: { default: footerOf(model), first: footerOf(model) },
        children: blocks.flatMap((block, index) => blockOf(block, index)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const footerOf = ({ page }: DocumentModel): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const ORDERED = {
  reference: 'ordered',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
} as const;

const heading = (size: number) =>
  ({ run: { font: FONT, size, bold: true, color: '000000' }, paragraph: SPACED }) as const;
const SPACED = { spacing: { before: 240, after: 120 } } as const;

const stylesOf = (value: string) =>
  ({
    default: {
      document: { run: { font: FONT, size: TEXT, language: { value } }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(36),
      heading2: heading(28),
      heading3: heading(22),
    },
  }) as const;
