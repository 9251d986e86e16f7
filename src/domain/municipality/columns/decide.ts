import { accept, type Decision } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Municipality } from '../state.ts';
import type { ColumnsEvent, RememberedColumn } from './events.ts';

export interface ColumnsCommand {
  readonly type: 'RememberColumns';
  readonly columns: readonly RememberedColumn[];
}

export const rememberColumns = ({ columns }: ColumnsCommand, municipality: Municipality): Decision<ColumnsEvent> => {
  const news = columns.filter((column) => !municipality.columns.some((known) => sameValue(known, column)));
  return news.length === 0 ? accept() : accept({ type: 'ColumnsRemembered', columns: news });
};
