import { type AgreementId, as } from '../../domain/ids.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import type { ChangeOfProposals } from '../../domain/programme/together/commands.ts';
import type { SheetChange, SheetProblem } from '../../views/models.ts';
import { activityIn } from './activity.ts';
import type { SheetActivity } from './cells.ts';
import { changesOf, type ReadRow } from './changes.ts';
import { circlesIn } from './circles.ts';
import { columnsTwice } from './header.ts';
import { idIn, newIdIn, withNamedRows } from './named-rows.ts';
import { withNewProjects } from './new-projects.ts';
import { RowReader } from './row.ts';
import type { Sheet } from './sheet.ts';
import { tableProblems } from './table-problems.ts';
import { twinsIn } from './twins.ts';
import { sheetActivities } from './write.ts';

export type SheetPlan =
  /** Never empty, in the order of the table. Nothing of a table with a problem is used. */
  | { readonly ok: false; readonly problems: readonly SheetProblem[] }
  | {
      readonly ok: true;
      readonly changes: readonly ChangeOfProposals[];
      readonly projects: readonly string[];
      readonly added: readonly string[];
      readonly changed: readonly SheetChange[];
      readonly same: number;
    };

/** What a table would do to the proposals that stand. */
export const planSheet = (sheet: Sheet, programme: ExistingProgramme): SheetPlan => {
  const about = [...tableProblems(sheet), ...columnsTwice(sheet.columns)];
  if (about.length > 0) return { ok: false, problems: about };
  const standing = new Map(sheetActivities(programme).map((activity) => [activity.activityId, activity]));
  const withProjects = withNewProjects(sheet);
  const around = { programme, functions: sheet.functions, term: programme.setUp.term };
  const twins = twinsIn(sheet, standing, { ...around, names: withProjects });
  const names = withNamedRows(sheet, withProjects, twins);
  const context = { ...around, names };
  const firstRows = new Map<string, number>();
  const read: (ReadRow & { readonly row: RowReader })[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const id = idIn(cells, sheet.columns);
    const before = twins.get(index + 1) ?? standing.get(as<AgreementId>(id)) ?? null;
    const row = new RowReader(index + 1, cells, sheet.columns, before, context);
    if (id !== '') checkId(row, id, before, firstRows, index + 1);
    read.push({ row, before, after: activityIn(row, before, newIdIn(sheet, index + 1), context) });
  }
  circlesIn(read, programme);
  const problems = read.flatMap(({ row }) => row.problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, ...changesOf(read, names, names.project.slice(sheet.names.project.length), sheet.language) };
};

const checkId = (
  row: RowReader,
  id: string,
  before: SheetActivity | null,
  firstRows: Map<string, number>,
  number: number,
): void => {
  const first = firstRows.get(id);
  if (before === null) row.fail('id', { error: 'unknownRow' });
  else if (first !== undefined) row.fail('id', { error: 'rowTwice', first });
  else firstRows.set(id, number);
};
