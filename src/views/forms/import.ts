import type { Action } from '../actions.ts';
import { text } from '../elements.ts';
import type { ImportFormModel, Reader } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** A programme from a file, or from the same text pasted. */
export const importForm = (model: ImportFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('import', w);
  return formOf(
    w,
    'forms.import',
    [text(w.text('forms.importIntro'))],
    [
      ask.file('file', ['yaml', 'yml'], model.recent, { label: 'forms.file', hint: 'forms.fileHint', optional: true }),
      ask.paragraph('text', '', { label: 'forms.pasted', hint: 'forms.pastedHint', optional: true }, 100_000),
    ],
    { label: 'forms.check', act: { verb: 'submitImport' } },
  );
};
