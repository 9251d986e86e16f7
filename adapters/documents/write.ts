import type { Documents } from '../../src/application/ports/documents.ts';
import { docxOf } from './docx.ts';
import { pdfOf } from './pdf.ts';

export const documents: Documents = { docx: docxOf, pdf: pdfOf };
