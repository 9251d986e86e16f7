import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, type Press, text } from '../elements.ts';
import type { Reader, SentLine, SentModel } from '../models.ts';
import type { Button, Card, Element } from '../vocabulary.ts';
import { type Key, type Words, words } from '../words.ts';

/** What was sent, and what became of it: for the coordinator. */
export const sentCard = (model: SentModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, lines, page, pages } = model;
  return {
    summary: w.text('sent.title', { programme: programme.name }),
    elements: [
      heading(w.text('sent.title', { programme: programme.name })),
      ...(lines.length === 0 ? [text(w.text(NOTHING[model.of]))] : lines.map((line) => lineItem(line, w))),
      ...(pages < 2 ? [] : [note(w.text('history.page', { page, pages }))]),
      actions(w, buttons(model, w)),
    ],
  };
};

const NOTHING = { all: 'sent.nothing', trouble: 'sent.noTrouble' } as const satisfies Record<SentModel['of'], Key>;

const lineItem = (line: SentLine, w: Words): Element<Action> => {
  const { to, what, state, at, again } = line;
  const about = what.map(({ kind, about: name }) => {
    const called = w.text(`kind.${kind}`);
    return name === null ? called : w.text('sent.about', { called, name });
  });
  return item(
    w.text(to.is === 'person' ? 'sent.toPerson' : 'sent.toChannel', { name: to.name }),
    [...about, w.text(`sent.${state}`, { when: w.moment(at) }), line.maybeTwice ? w.text('sent.maybeTwice') : null],
    { actions: again === null ? null : choices(w, [sendAgain(again, w)]) },
  );
};

const sendAgain = (messageId: string, w: Words): Button<Action> =>
  button(w.text('progress.sendAgain'), { verb: 'sendAgain', messageId });

const buttons = ({ programme: { programmeId }, of, page, pages }: SentModel, w: Words): readonly Press[] => {
  const show = (key: Key, to: { readonly of?: SentModel['of']; readonly page?: number }, style?: Press['style']) =>
    button(w.text(key), { verb: 'showSent', programmeId, of, page: 1, ...to }, style);
  return [
    ...(page < pages ? [show('history.older', { page: page + 1 }, 'primary')] : []),
    ...(page > 1 ? [show('history.newer', { page: page - 1 })] : []),
    of === 'all' ? show('sent.showTrouble', { of: 'trouble' }) : show('sent.showAll', { of: 'all' }),
    button(w.text('people.show'), { verb: 'showPeople', programmeId }),
    button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
  ];
};
