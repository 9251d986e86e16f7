import { as } from '../../../src/domain/ids.ts';
import type { ColumnsModel, SheetError, SheetPreviewModel, SheetProblem } from '../../../src/views/models.ts';
import { programme } from './base.ts';

/** One of each sort: a new one without an example does not compile. */
const ERRORS: { readonly [Sort in SheetError['error']]: Extract<SheetError, { error: Sort }> } = {
  required: { error: 'required' },
  tooLong: { error: 'tooLong', max: 200 },
  notANumber: { error: 'notANumber' },
  notAnAmount: { error: 'notAnAmount' },
  notADate: { error: 'notADate' },
  dateOutsideTerm: { error: 'dateOutsideTerm', startsOn: as('2007-10-01'), endsOn: as('2009-09-30') },
  moneyNeedsSource: { error: 'moneyNeedsSource' },
  sourceNeedsMoney: { error: 'sourceNeedsMoney' },
  resultIncomplete: { error: 'resultIncomplete' },
  unknownName: { error: 'unknownName', what: 'party', nearest: 'Politie', known: ['Politie', 'Wijkraad'] },
  nameTwice: { error: 'nameTwice' },
  notAMilestone: { error: 'notAMilestone' },
  milestoneOutside: { error: 'milestoneOutside', startsOn: as('2007-10-01'), latest: as('2008-06-01') },
  waitsInCircle: { error: 'waitsInCircle', chain: ['Het plein', 'De bomen', 'Het plein'] },
  unknownRow: { error: 'unknownRow' },
  rowTwice: { error: 'rowTwice', first: 3 },
  columnTwice: { error: 'columnTwice', first: 'B' },
  columnMissing: { error: 'columnMissing', column: 'what' },
  projectNeeded: { error: 'projectNeeded' },
  projectStays: { error: 'projectStays' },
  tooManyRows: { error: 'tooManyRows', max: 5_000 },
  noRows: { error: 'noRows' },
  notReadable: { error: 'notReadable' },
  notPlain: { error: 'notPlain' },
};

export const SHEET_PROBLEMS: readonly SheetProblem[] = [
  ...Object.values(ERRORS),
  { error: 'unknownName', what: 'theme', nearest: null, known: ['Schoon', 'Heel'] } as const,
].map((error, row) => ({ cell: `D${row + 2}`, header: row === 0 ? '' : 'Klaar op', typed: '31-2-2008', error }));

export const previewed = (given: Partial<SheetPreviewModel> = {}): SheetPreviewModel => ({
  programme,
  importId: 'sheet-1',
  projects: ['Licht'],
  added: Array.from({ length: 23 }, (_, number) => `Lamp ${number + 1}`),
  changed: [{ name: 'Het plein', fields: [{ header: 'Klaar op', before: '', after: '04-06-2008' }] }],
  same: 4,
  ...given,
});

export const KNOWN_COLUMNS: ColumnsModel = {
  programme,
  importId: null,
  columns: [
    { header: 'opmerking', holds: null },
    { header: 'gereed in de wijk', holds: 'Klaar op' },
  ],
  mayChange: true,
};
