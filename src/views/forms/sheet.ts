import type { Action } from '../actions.ts';
import { text } from '../elements.ts';
import type { ColumnFormModel, Reader, SheetColumnsFormModel, SheetFormModel } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** A table from a file, or its cells pasted. */
export const sheetForm = ({ programme, recent }: SheetFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('sheet', w);
  return formOf(
    w,
    'sheet.form',
    [text(w.text('sheet.formIntro'))],
    [
      ask.file('file', ['csv', 'tsv', 'txt'], recent, { label: 'forms.file', hint: 'sheet.fileHint', optional: true }),
      ask.paragraph('text', '', { label: 'sheet.pasted', hint: 'sheet.pastedHint', optional: true }, 100_000),
    ],
    { label: 'forms.check', act: { verb: 'submitSheet', programmeId: programme.programmeId } },
  );
};

/** The choice for a column that says nothing of use. */
export const LEFT_OUT = 'leftOut';
const IDS = ['column1', 'column2', 'column3', 'column4', 'column5'] as const;
/** How many columns one form asks about. */
export const COLUMNS_AT_A_TIME = IDS.length;

/** What stands in the columns whose header says nothing to us. */
export const sheetColumnsForm = (model: SheetColumnsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, importId, unknown, fields } = model;
  const options = [{ value: LEFT_OUT, label: w.text('sheet.leaveOut') }, ...fields];
  const asked = unknown.slice(0, COLUMNS_AT_A_TIME);
  return formOf(
    w,
    'sheet.columnsForm',
    [text(w.text('sheet.columnsIntro'))],
    asked.map(({ header, example }, index) => ({
      id: IDS[index] ?? IDS[0],
      kind: 'choice',
      label: w.text('sheet.column', { header }),
      hint: example === '' ? null : w.text('sheet.columnHint', { example }),
      optional: false,
      value: LEFT_OUT,
      options,
    })),
    {
      label: 'forms.next',
      act: {
        verb: 'submitSheetColumns',
        programmeId: programme.programmeId,
        importId,
        headers: asked.map(({ header }) => header),
      },
    },
  );
};

/** Says something else of one column. */
export const columnForm = ({ programme, importId, headers, fields }: ColumnFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('column', w);
  const options = [{ value: LEFT_OUT, label: w.text('sheet.leaveOut') }, ...fields];
  return formOf(
    w,
    'columns.form',
    [text(w.text('columns.forAll'))],
    [
      ask.choice('header', headers[0]?.value ?? '', headers, { label: 'columns.which' }),
      ask.choice('field', LEFT_OUT, options, { label: 'columns.holds' }),
    ],
    { label: 'forms.next', act: { verb: 'submitColumn', programmeId: programme.programmeId, importId } },
  );
};
