import type { AgreementId } from '../../domain/ids.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import { wayBack } from '../../domain/programme/dependencies/circle.ts';
import type { SheetActivity } from './cells.ts';
import { oneLine } from './names.ts';
import type { RowReader } from './row.ts';

/** Puts it at the cell of every row that would wait for itself, by way of others. */
export const circlesIn = (
  rows: readonly { readonly row: RowReader; readonly after: SheetActivity }[],
  { activities }: Pick<ExistingProgramme, 'activities'>,
): void => {
  const all = new Map<AgreementId, SheetActivity['fields']>([
    ...activities.map(({ activityId, fields }) => [activityId, fields] as const),
    ...rows.map(({ after }) => [after.activityId, after.fields] as const),
  ]);
  const waits = new Map([...all].map(([activityId, { waitsFor }]) => [activityId, waitsFor] as const));
  for (const { row, after } of rows) {
    const chain = after.fields.waitsFor.length === 0 ? null : wayBack(waits, after.activityId);
    if (chain === null) continue;
    row.fail('waitsFor', { error: 'waitsInCircle', chain: chain.map((id) => oneLine(all.get(id)?.what ?? id)) });
  }
};
