import type { SheetError, SheetProblem } from '../../views/models.ts';
import type { Sheet } from './sheet.ts';

const MOST_ROWS = 5_000;

/** What is wrong with the table as a whole. */
export const tableProblems = ({ rows, columns }: Pick<Sheet, 'rows' | 'columns'>): readonly SheetProblem[] => {
  const has = (column: 'id' | 'what'): boolean => columns.some(({ place }) => place?.column === column);
  if (!has('what') && !has('id')) return [problem('A1', { error: 'columnMissing', column: 'what' })];
  if (rows.slice(1).every((cells) => cells.every((cell) => cell.trim() === '')))
    return [problem('A2', { error: 'noRows' })];
  return rows.length - 1 > MOST_ROWS ? [problem('A1', { error: 'tooManyRows', max: MOST_ROWS })] : [];
};

const problem = (cell: string, error: SheetError): SheetProblem => ({ cell, header: '', typed: '', error });
