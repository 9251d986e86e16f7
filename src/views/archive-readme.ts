import type { Instant, LocalDate } from '../domain/ids.ts';
import type { Reader } from './models.ts';
import { words } from './words.ts';

interface ArchiveReadme {
  readonly programme: string;
  readonly municipality: string;
  readonly madeAt: Instant;
  /** Null: it was not closed. */
  readonly closedOn: LocalDate | null;
  readonly isClosed: boolean;
  readonly withPersonal: boolean;
}

/** What somebody reads who opens the package in twenty years. */
export const archiveReadme = (model: ArchiveReadme, reader: Reader): string => {
  const { programme, municipality, madeAt, closedOn, isClosed, withPersonal } = model;
  const w = words(reader);
  const list = (['journal', 'texts', 'lists', 'agreements', 'documents'] as const).map(
    (key) => `- ${w.text(`archive.${key}`)}`,
  );
  return [
    w.text('archive.what', { programme, municipality }),
    w.text('archive.madeAt', { when: w.moment(madeAt) }),
    ...(closedOn === null ? [] : [w.text('archive.closedOn', { date: w.date(closedOn) })]),
    ...(isClosed ? [] : [w.text('archive.notClosed')]),
    w.text(withPersonal ? 'archive.withPersonal' : 'archive.withoutPersonal'),
    w.text('archive.erased'),
    '',
    w.text('archive.files'),
    ...list,
    '',
    w.text('archive.check'),
    w.text('archive.others'),
    '',
  ].join('\n');
};
