import { isSent } from '../../domain/programme/amendments/state.ts';
import { archiveReadme, historyText, storedTextDocument } from '../../views/index.ts';
import { finalReviewOf } from '../final-review.ts';
import { programmeHistory } from '../history/programme-history.ts';
import type { ArchiveFiles } from '../ports/archives.ts';
import type { Ports } from '../ports.ts';
import type { Making } from './making.ts';

/** What people read: prints of the texts, the final review, the history. No person is named in them. */
export async function documentFiles(ports: Ports, making: Making): Promise<ArchiveFiles> {
  const { collected, programme, madeAt, withPersonal } = making;
  const { municipality, agreements, texts } = collected;
  const { language, zone, name } = programme.setUp;
  const files = new Map<string, Uint8Array>();
  const author = municipality.registered?.name ?? '';
  for (const { file, sha256 } of namedTexts(making)) {
    const text = texts.find((one) => one.sha256 === sha256);
    if (text === undefined) continue;
    const model = storedTextDocument({ text: text.text, sha256: text.sha256, language: text.language, author, madeAt });
    files.set(`data/documents/${file}.pdf`, await ports.documents.pdf(model));
  }
  if (programme.activated !== null) {
    const review = finalReviewOf({ programme, municipality, agreements, madeAt });
    files.set('data/documents/final-review.pdf', await ports.documents.pdf(review));
  }
  const reader = { language, zone };
  files.set('data/documents/history.txt', Buffer.from(`${await historyOf(ports, making, reader)}\n`, 'utf8'));
  const readme = archiveReadme(
    {
      programme: name,
      municipality: author,
      madeAt,
      closedOn: programme.closed?.on ?? null,
      isClosed: programme.phase === 'closed',
      withPersonal,
    },
    reader,
  );
  files.set('data/README.txt', Buffer.from(readme, 'utf8'));
  return files;
}

/** Every revision that was frozen, and every amendment that was sent. */
const namedTexts = ({ programme: { texts, amendments } }: Making) => [
  ...texts.map(({ revision, textSha256 }) => ({ file: `text-revision-${revision}`, sha256: textSha256 })),
  ...amendments
    .filter(isSent)
    .map(({ sent: { number, textSha256 } }) => ({ file: `amendment-${number}`, sha256: textSha256 })),
];

async function historyOf(ports: Ports, { programme }: Making, reader: Parameters<typeof historyText>[1]) {
  const { identity } = programme;
  if (identity === null) return '';
  const knows = { person: () => false, words: null };
  const history = await programmeHistory(ports, { ...identity, programme }, knows, { page: 1, perPage: null });
  return historyText(history, reader).toReversed().join('\n');
}
