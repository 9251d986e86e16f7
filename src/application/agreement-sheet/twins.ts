import { groupBy } from '../../domain/group-by.ts';
import { sameValue } from '../../domain/journal/canonical.ts';
import { type ActivityContext, activityIn } from './activity.ts';
import type { SheetActivity } from './cells.ts';
import { idIn, newIdIn } from './named-rows.ts';
import { nameKey } from './names.ts';
import { RowReader } from './row.ts';
import type { Sheet } from './sheet.ts';

/**
 * By row, from 1: the activity that stands there already in every cell, where the row itself gives no id. So a table that
 * is read in twice proposes nothing twice.
 */
export const twinsIn = (
  sheet: Pick<Sheet, 'rows' | 'columns' | 'importId'>,
  standing: ReadonlyMap<string, SheetActivity>,
  context: ActivityContext,
): ReadonlyMap<number, SheetActivity> => {
  const what = sheet.columns.find(({ place }) => place?.column === 'what');
  const taken = new Set(sheet.rows.map((cells) => idIn(cells, sheet.columns)));
  const byText = groupBy([...standing.values()], ({ fields }) => nameKey(fields.what));
  const twins = new Map<number, SheetActivity>();
  for (const [index, cells] of sheet.rows.entries()) {
    if (index === 0 || what === undefined || idIn(cells, sheet.columns) !== '') continue;
    const alike = byText.get(nameKey(cells[what.index] ?? '')) ?? [];
    const twin = alike.find((one) => {
      if (taken.has(one.activityId)) return false;
      const row = new RowReader(index + 1, cells, sheet.columns, one, context);
      return sameValue(activityIn(row, one, newIdIn(sheet, index + 1), context), one) && row.problems.length === 0;
    });
    if (twin === undefined) continue;
    taken.add(twin.activityId);
    twins.set(index + 1, twin);
  }
  return twins;
};
