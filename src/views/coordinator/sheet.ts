import type { Action } from '../actions.ts';
import { actions, button, change, heading, item, note, type Part, text } from '../elements.ts';
import type { Reader, SheetErrorsModel, SheetModel, SheetPreviewModel } from '../models.ts';
import { headerOf } from '../sheet-columns.ts';
import { sheetErrorText } from '../sheet-errors.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** Agreements in a table: out, and in while the text is open. */
export const sheetCard = ({ programme, mayRead, hasColumns }: SheetModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId } = programme;
  const out = button(w.text('sheet.export'), { verb: 'exportSheet', programmeId }, 'primary');
  return {
    summary: w.text('sheet.title'),
    elements: [
      heading(w.text('sheet.title')),
      note(programme.name),
      ...(mayRead
        ? [
            text(w.text('sheet.howTo')),
            text(w.text('sheet.safe')),
            note(w.text('sheet.keepId', { id: headerOf({ column: 'id', nth: 1 }, reader.language) })),
          ]
        : [text(w.text('sheet.onlyOut'))]),
      actions(
        w,
        [
          out,
          ...(mayRead
            ? [
                button(w.text('sheet.open'), { verb: 'openSheet', programmeId }),
                button(w.text('sheet.template'), { verb: 'sheetTemplate', programmeId }),
              ]
            : []),
        ],
        hasColumns ? [button(w.text('columns.show'), { verb: 'showColumns', programmeId, importId: null })] : [],
      ),
    ],
  };
};

/** Every problem at once, each at its cell; nothing was read in. */
export const sheetErrorsCard = (model: SheetErrorsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId } = model.programme;
  const summary = w.text('sheet.errorsSummary', { count: model.problems.length });
  return {
    summary,
    elements: [
      heading(summary),
      text(w.text('sheet.errorsText')),
      ...model.problems.map(({ cell, header, typed, error }) =>
        item(header === '' ? cell : w.text('sheet.cell', { cell, header }), [
          typed.trim() === '' ? w.text('sheet.empty') : w.text('sheet.typed', { typed: shortened(typed) }),
          sheetErrorText(error, reader),
        ]),
      ),
      actions(w, [
        button(w.text('sheet.open'), { verb: 'openSheet', programmeId }, 'primary'),
        button(w.text('columns.show'), { verb: 'showColumns', programmeId, importId: model.importId }),
      ]),
    ],
  };
};

const LONGEST_TYPED = 60;
const shortened = (typed: string): string =>
  typed.length <= LONGEST_TYPED ? typed : `${typed.slice(0, LONGEST_TYPED)}…`;

/** A table of a thousand rows is looked through in the spreadsheet; here are the first, and how many more. */
const MOST_SHOWN = 20;

/** What a table would change, before anything is done. */
export const sheetPreviewCard = (model: SheetPreviewModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, importId, projects, added, changed, same } = model;
  const { programmeId, name } = programme;
  const nothing = added.length + changed.length + projects.length === 0;
  const title = w.text('sheet.previewTitle', { programme: name });
  const other = button(w.text('sheet.other'), { verb: 'openSheet', programmeId });
  const columns = button(w.text('columns.show'), { verb: 'showColumns', programmeId, importId });
  const apply = button(w.text('sheet.apply'), { verb: 'applySheet', programmeId, importId }, 'primary');
  return {
    summary: title,
    elements: [
      heading(title),
      text(
        nothing
          ? w.text('sheet.nothing')
          : w.text('sheet.previewText', { added: added.length, changed: changed.length, same }),
      ),
      ...section('sheet.projects', projects, (project) => [text(project)], w),
      ...section('sheet.added', added, (what) => [text(what)], w),
      ...section('sheet.changed', changed, (change) => changeParts(change, w), w),
      ...(nothing ? [] : [note(w.text('sheet.takeIn'))]),
      actions(w, nothing ? [other, columns] : [apply, other, columns]),
    ],
  };
};

const section = <Line>(
  key: 'sheet.projects' | 'sheet.added' | 'sheet.changed',
  lines: readonly Line[],
  parts: (line: Line) => readonly Part[],
  w: Words,
): readonly Part[] =>
  lines.length === 0
    ? []
    : [
        heading(w.text(key, { count: lines.length })),
        ...lines.slice(0, MOST_SHOWN).flatMap(parts),
        ...(lines.length > MOST_SHOWN ? [note(w.text('sheet.more', { count: lines.length - MOST_SHOWN }))] : []),
      ];

const changeParts = ({ name, fields }: SheetPreviewModel['changed'][number], w: Words): readonly Part[] => {
  const notFilledIn = w.text('shared.notFilledIn');
  const empty = { before: notFilledIn, after: notFilledIn };
  return [text(name), ...fields.map(({ header, before, after }) => change(header, before, after, empty))];
};

/** Safe as the name of a file everywhere. */
const LETTERS_ONLY = /[^\p{L}\p{N}]+/gu;

export const sheetFileName = (
  { programme, empty }: { readonly programme: string; readonly empty: boolean },
  reader: Reader,
): string =>
  words(reader).text(empty ? 'sheet.templateName' : 'sheet.fileName', {
    programme: programme.replaceAll(LETTERS_ONLY, ' ').trim(),
  });

export const manyAtOnceText = (reader: Reader): string => words(reader).text('sheet.many');
