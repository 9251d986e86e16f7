import type { Action } from '../actions.ts';
import { actions, button, facts, heading, note, text } from '../elements.ts';
import type { ColumnsModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';

/** What was understood of each column; what is said here counts for every table of the municipality. */
export const columnsCard = (model: ColumnsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, importId, columns, mayChange } = model;
  const { programmeId } = programme;
  const change = button(w.text('columns.change'), { verb: 'openColumn', programmeId, importId }, 'primary');
  return {
    summary: w.text('columns.title'),
    elements: [
      heading(w.text('columns.title')),
      text(
        w.text(columns.length === 0 ? 'columns.none' : importId === null ? 'columns.remembered' : 'columns.ofTable'),
      ),
      facts(columns.map(({ header, holds }) => [header, holds ?? w.text('sheet.leaveOut')])),
      ...(columns.length === 0 || !mayChange ? [] : [note(w.text('columns.forAll'))]),
      actions(w, [
        ...(columns.length === 0 || !mayChange ? [] : [change]),
        button(w.text('columns.back'), { verb: 'showSheet', programmeId }),
      ]),
    ],
  };
};
