import type { Action } from '../actions.ts';
import { actions, button, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { Happened, HistoryActor, HistoryModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { tell } from './tell.ts';

/** What happened to a programme, in plain words, newest first. */
export const historyCard = (model: HistoryModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, lines, page, pages } = model;
  return {
    summary: w.text('history.summary', { programme: programme.name }),
    elements: [
      heading(w.text('history.title', { programme: programme.name })),
      ...(lines.length === 0 ? [text(w.text('history.nothing'))] : lines.map((line) => lineItem(line, model, w))),
      ...(pages < 2 ? [] : [note(w.text('history.page', { page, pages }))]),
      actions(w, buttons(model, w)),
    ],
  };
};

/** The same as lines of text, for a terminal or a file. */
export const historyText = (model: HistoryModel, reader: Reader): readonly string[] => {
  const w = words(reader);
  return model.lines.map((line) =>
    [w.moment(line.at), told(line, model, w), byLine(line.by, w), ...line.said]
      .filter((part) => part !== null)
      .join(' · '),
  );
};

const told = ({ event }: Happened, { names }: HistoryModel, w: Words): string =>
  tell(event, names, w.text('history.somebody'), w);

const lineItem = (line: Happened, model: HistoryModel, w: Words): Part =>
  item(told(line, model, w), [w.moment(line.at), byLine(line.by, w), ...line.said.map((said) => `“${said}”`)]);

const byLine = (by: HistoryActor, w: Words): string | null => {
  if (by === null) return null;
  if (by.is === 'operator') return by.name ?? w.text('history.operator');
  return by.name ?? (by.party === null ? null : w.text('history.of', { party: by.party }));
};

const buttons = ({ programme: { programmeId }, page, pages }: HistoryModel, w: Words): readonly Press[] => [
  ...(page < pages
    ? [button(w.text('history.older'), { verb: 'showHistory', programmeId, page: page + 1 }, 'primary')]
    : []),
  ...(page > 1 ? [button(w.text('history.newer'), { verb: 'showHistory', programmeId, page: page - 1 })] : []),
  button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
];
