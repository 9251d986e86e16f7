import { as, type ProjectId } from '../../domain/ids.ts';
import { nearMiss } from '../../domain/programme/money/source.ts';
import { named, nameKey, oneLine, type SheetNames } from './names.ts';
import type { Sheet } from './sheet.ts';

/** A project that the table names for the first time is new, unless it is nearly one that is there. */
export const withNewProjects = ({
  rows,
  columns,
  names,
  importId,
}: Pick<Sheet, 'rows' | 'columns' | 'names' | 'importId'>): SheetNames => {
  const column = columns.find(({ place }) => place?.column === 'project');
  if (column === undefined) return names;
  const known = names.project.map(({ label }) => label);
  const taken = new Set(names.project.flatMap(({ id, label }) => [id, nameKey(label)]));
  const project = [...names.project];
  for (const cells of rows.slice(1)) {
    const label = oneLine(cells[column.index] ?? '');
    if (label === '' || taken.has(label) || taken.has(nameKey(label)) || nearMiss(label, known) !== null) continue;
    taken.add(nameKey(label));
    project.push(named(as<ProjectId>(`${importId}-project-${project.length + 1}`), label));
  }
  return { ...names, project };
};
