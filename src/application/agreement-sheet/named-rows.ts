import { type AgreementId, as } from '../../domain/ids.ts';
import type { SheetHeader } from './header.ts';
import { named, nameKey, oneLine, type SheetNames } from './names.ts';
import type { Sheet } from './sheet.ts';

/** '' in the row of a new proposal. */
export const idIn = (cells: readonly string[], columns: readonly SheetHeader[]): string =>
  cellIn(cells, columns, 'id').trim();

const cellIn = (cells: readonly string[], columns: readonly SheetHeader[], column: 'id' | 'what'): string =>
  cells[columns.find(({ place }) => place?.column === column)?.index ?? cells.length] ?? '';

/** Of the proposal that stands in that row, from 1, where the table gives none. */
export const newIdIn = ({ importId }: Pick<Sheet, 'importId'>, row: number): AgreementId =>
  as<AgreementId>(`${importId}-${row}`);

/** An agreement can wait for one that the table is the first to name, or that it gives another text. */
export const withNamedRows = (
  sheet: Pick<Sheet, 'rows' | 'columns' | 'importId'>,
  names: SheetNames,
  /** Rows that say what stands already. */
  twins: ReadonlyMap<number, unknown>,
): SheetNames => {
  const known = new Map(names.activity.map(({ id, key }) => [id, key]));
  const rows = sheet.rows.flatMap((cells, index) => {
    const label = oneLine(cellIn(cells, sheet.columns, 'what'));
    const id = as<AgreementId>(idIn(cells, sheet.columns) || newIdIn(sheet, index + 1));
    return index === 0 || label === '' || twins.has(index + 1) || known.get(id) === nameKey(label)
      ? []
      : [named(id, label)];
  });
  return { ...names, activity: [...names.activity, ...rows] };
};
