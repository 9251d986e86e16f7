/** Where one block is written. */
export interface Page {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly options?: PDFKit.Mixins.TextOptions;
}

/** In points, of which 72 are an inch. Text of 10 points and margins of 2 cm are what letters of municipalities have. */
export const SIZES = {
  text: 10,
  small: 8,
  headings: { 1: 18, 2: 14, 3: 11 },
  /** Below a paragraph. */
  gap: 6,
  line: 14,
  cell: 4,
  margins: { top: 57, right: 57, bottom: 64, left: 57 },
  headerAt: 30,
  footerUp: 42,
} as const;

export const widthOf = ({ page }: PDFKit.PDFDocument): number => page.width - page.margins.left - page.margins.right;

export const bottomOf = ({ page }: PDFKit.PDFDocument): number => page.height - page.margins.bottom;

/** Goes to a new page where this much does not fit any more. */
export const makeRoom = (pdf: PDFKit.PDFDocument, points: number): void => {
  if (pdf.y + points > bottomOf(pdf)) pdf.addPage();
};
