import type { DocumentFormat, DocumentModel } from '../../views/document.ts';
import { handOver } from './hand-over.ts';
import type { Reply, Turn } from './turn.ts';

const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Letters and digits of every system; what stands between them becomes one dash. */
const fileNameOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();

/** Writes a document and answers with a link to it. `name`: of the file, without its ending; the document's title by default. */
export async function handOverDocument(
  turn: Turn,
  model: DocumentModel,
  format: DocumentFormat,
  name = fileNameOf(model.title),
): Promise<Reply> {
  const bytes = await turn.ports.documents[format](model);
  return handOver(turn, { name: `${name}.${format}`, mediaType: MEDIA_TYPES[format], bytes });
}
