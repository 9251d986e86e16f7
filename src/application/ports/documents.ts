import type { DocumentModel } from '../../views/document.ts';

/** Writes a document as the bytes of a file. */
export interface Documents {
  /** Office Open XML, to edit and sign. */
  docx(model: DocumentModel): Promise<Uint8Array>;
  /** Tagged, with its language and title, its fonts embedded. */
  pdf(model: DocumentModel): Promise<Uint8Array>;
}
