import type { Action } from '../actions.ts';
import { heading, note, text } from '../elements.ts';
import type { DownloadModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';

/** One file to fetch, within the hour. */
export const downloadCard = ({ name, url }: DownloadModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const summary = w.text(url === null ? 'downloads.noAddressTitle' : 'downloads.title');
  return {
    summary,
    elements: [
      heading(summary),
      text(name),
      ...(url === null
        ? [text(w.text('downloads.noAddress'))]
        : [{ kind: 'link', label: w.text('downloads.link'), url } as const, note(w.text('downloads.anHour'))]),
    ],
  };
};
