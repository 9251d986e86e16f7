import type { Instant } from '../domain/ids.ts';
import type { Language } from '../domain/words.ts';
import type { Run } from './vocabulary.ts';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * A document on paper, platform-free: what adapters/documents writes as DOCX and PDF. Every string is plain text.
 */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  /** Who makes it: the municipality. */
  readonly author: string;
  readonly madeAt: Instant;
  readonly orientation: 'portrait' | 'landscape';
  /** On top of every page but the first; null: nothing. */
  readonly header: string | null;
  /** Around the page's number and their count: "Bladzijde 2 van 7". */
  readonly page: { readonly before: string; readonly between: string };
  readonly blocks: readonly Block[];
}

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Its share of the width, beside the others. */
  readonly width: number;
}

export type Block =
  /** Level 1 is the title on the page; there is one. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  /** A row has a cell for each column. The headings come back on every page. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** The last row, set apart; null: there is nothing to add up. */
      readonly total: readonly string[] | null;
    }
  /** Room to write or sign in. */
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'pageBreak' };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text, strong: false }] });
export const title = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const section = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const chapter = (text: string): Block => ({ kind: 'heading', level: 2, text });
