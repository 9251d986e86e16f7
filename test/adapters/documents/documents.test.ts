import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../adapters/documents/write.ts';
import { as } from '../../../src/domain/ids.ts';
import { chapter, type DocumentModel, paragraph, title } from '../../../src/views/document.ts';
import { unzip } from './unzip.ts';

const longText = 'De gemeente en de woningcorporatie knappen samen tien binnentuinen op. '.repeat(120);

const model = (given: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'nl',
  title: 'Eindevaluatie & “meer” <b>',
  author: 'Gemeente Haarlem',
  madeAt: as('2009-10-05T08:00:00.000Z'),
  orientation: 'portrait',
  header: 'Eindevaluatie',
  page: { before: 'Bladzijde ', between: ' van ' },
  blocks: [
    title('Eindevaluatie'),
    paragraph('Bereikt: € 12,50 in de Łódźstraat & <elders>'),
    { kind: 'list', items: ['een', 'twee'], ordered: true },
    chapter('Per partij'),
    {
      kind: 'table',
      columns: [
        { heading: 'Afspraak', align: 'left', width: 3 },
        { heading: 'Bedrag', align: 'right', width: 1 },
      ],
      rows: [...Array.from({ length: 80 }, (_, index) => [`Afspraak ${index + 1}`, `€ ${index}`]), [longText, '€ 5']],
      total: ['Samen', '€ 3.165'],
    },
    { kind: 'space', lines: 3 },
    { kind: 'pageBreak' },
    paragraph('Einde'),
  ],
  ...given,
});

/** The streams of a PDF, inflated where they are compressed. */
const plain = (bytes: Uint8Array): string => {
  const pdf = Buffer.from(bytes).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf, ...streams].join('\n');
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a document as PDF', () => {
  test('is tagged, and names its language and title', async () => {
    const pdf = plain(await documents.pdf(model()));
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (nl)');
    expect(pdf).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
      expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`));
  });

  test('carries its own letters, for every name and for the euro', async () => {
    const pdf = plain(await documents.pdf(model()));
    expect(pdf).toContain('/FontFile2');
    expect(pdf).not.toContain('/BaseFont /Helvetica');
  });

  test('has a row for every row of the table, also of what does not fit on one page, and its headings once', async () => {
    const pdf = plain(await documents.pdf(model()));
    // The long row goes on over pages as rows of its own.
    expect(count(pdf, /\/S \/TR\b/g)).toBeGreaterThanOrEqual(1 + 81 + 1);
    expect(count(pdf, /\/S \/TH\b/g)).toBe(2);
    expect(count(pdf, /\/Type \/Page\b/g)).toBeGreaterThan(3);
  });

  test('of the same document is the same, byte for byte', async () => {
    const [one, other] = await Promise.all([documents.pdf(model()), documents.pdf(model())]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('lies on its side where the table is wide', async () => {
    expect(plain(await documents.pdf(model({ orientation: 'landscape' })))).toContain('[0 0 841.89 595.28]');
  });
});

describe('a document for a word processor', () => {
  const files = async (given: Partial<DocumentModel> = {}) => unzip(await documents.docx(model(given)));

  test('holds the words as they are, whatever signs are in them', async () => {
    const document = (await files()).get('word/document.xml') ?? '';
    expect(document).toContain('Bereikt: € 12,50 in de Łódźstraat &amp; &lt;elders&gt;');
    expect(document).toContain('Afspraak 80');
    expect(document).toContain('Samen');
  });

  test('repeats the headings of a table, has headings, and numbers its pages', async () => {
    const all = await files();
    const document = all.get('word/document.xml') ?? '';
    expect(count(document, /<w:tblHeader\/>/g)).toBe(1);
    expect(document).toContain('w:val="Heading1"');
    const footers = [...all].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text);
    expect(footers.some((text) => text.includes('Bladzijde ') && text.includes('NUMPAGES'))).toBe(true);
  });

  test('names its title, who made it, and its language', async () => {
    const all = await files();
    expect(all.get('docProps/core.xml')).toContain('<dc:title>Eindevaluatie &amp; “meer” &lt;b&gt;</dc:title>');
    expect(all.get('docProps/core.xml')).toContain('Gemeente Haarlem');
    expect(all.get('word/styles.xml')).toContain('w:val="nl-NL"');
  });
});
