import { fieldErrorText } from './field-errors.ts';
import type { Reader, SheetError } from './models.ts';
import { headerOf } from './sheet-columns.ts';
import { words } from './words.ts';

/** More than this nobody chooses from in one line. */
const MOST_NAMES = 12;

/** What is wrong in a cell and what to do. */
export const sheetErrorText = (error: SheetError, reader: Reader): string => {
  const w = words(reader);
  switch (error.error) {
    case 'unknownName': {
      const { what, nearest, known } = error;
      const told = w.text('sheetError.unknownName', {
        what,
        nearest: nearest ?? '',
        hasNearest: nearest === null ? 'no' : 'yes',
      });
      if (nearest !== null || known.length === 0 || known.length > MOST_NAMES) return told;
      return `${told} ${w.text('sheetError.unknownNameKnown', { known: w.list(known) })}`;
    }
    case 'rowTwice':
      return w.text('sheetError.rowTwice', { first: error.first });
    case 'columnTwice':
      return w.text('sheetError.columnTwice', { first: error.first });
    case 'columnMissing':
      return w.text('sheetError.columnMissing', {
        header: headerOf({ column: error.column, nth: 1 }, reader.language),
      });
    case 'tooManyRows':
      return w.text('sheetError.tooManyRows', { max: error.max });
    case 'waitsInCircle':
      return w.text('sheetError.waitsInCircle', { chain: error.chain.join(' → ') });
    case 'nameTwice':
    case 'notAMilestone':
    case 'unknownRow':
    case 'projectNeeded':
    case 'projectStays':
    case 'noRows':
    case 'notReadable':
    case 'notPlain':
      return w.text(`sheetError.${error.error}`);
    default:
      return fieldErrorText(error, reader);
  }
};
