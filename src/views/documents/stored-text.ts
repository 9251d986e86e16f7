import { as, type Instant, type Sha256, type TimeZone } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import type { Language } from '../../domain/words.ts';
import { pagesOf } from '../agreement-text.ts';
import { type Block, type DocumentModel, paragraph, title } from '../document.ts';
import { words } from '../words.ts';

interface StoredTextModel {
  readonly text: string;
  readonly sha256: Sha256;
  readonly language: Language;
  readonly author: string;
  readonly madeAt: Instant;
}

/** A text that was signed, on paper: its own lines, below what it is a print of. */
export const storedTextDocument = ({ text, sha256, language, author, madeAt }: StoredTextModel): DocumentModel => {
  const w = words({ language, zone: as<TimeZone>('UTC') });
  const [first = '', ...rest] = pagesOf(text).flatMap((page) => page.split('\n'));
  const lines = rest.filter((line) => line.trim() !== '');
  return {
    language,
    title: first,
    author,
    madeAt,
    orientation: 'portrait',
    header: first,
    page: { before: w.text('archive.page'), between: w.text('archive.pageBetween') },
    blocks: [
      title(first),
      paragraph(w.text('archive.rendered', { file: `${sha256}.txt`, code: checkCode(sha256) })),
      ...lines.map((line): Block => (ARTICLE.test(line) ? { kind: 'heading', level: 3, text: line } : paragraph(line))),
    ],
  };
};

/** "4. Looptijd": a number and a title, and no full stop at the end. */
const ARTICLE = /^\d+\. .*[^.]$/;
