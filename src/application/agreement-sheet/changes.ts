import type { ProjectId } from '../../domain/ids.ts';
import { sameValue } from '../../domain/journal/canonical.ts';
import type { ChangeOfProposals } from '../../domain/programme/together/commands.ts';
import type { Language } from '../../domain/words.ts';
import type { SheetChange } from '../../views/models.ts';
import { headerOf } from '../../views/sheet-columns.ts';
import { cellOf, type SheetActivity } from './cells.ts';
import { DIALECTS } from './dialect.ts';
import type { SheetNames } from './names.ts';
import { placesFor } from './write.ts';

/** `before` null: a new proposal. */
export interface ReadRow {
  readonly before: SheetActivity | null;
  readonly after: SheetActivity;
}

/** What the rows change, as commands and as people read it before it is done. */
export const changesOf = (
  rows: readonly ReadRow[],
  names: SheetNames,
  projects: readonly { readonly id: ProjectId; readonly label: string }[],
  language: Language,
) => {
  const added = rows.filter(({ before }) => before === null);
  const changed = rows.filter(({ before, after }) => before !== null && !sameValue(before, after));
  return {
    changes: [...projects.map(newProject), ...[...added, ...changed].flatMap(commandsFor)],
    projects: projects.map(({ label }) => label),
    added: added.map(({ after }) => after.fields.what),
    changed: changed.map(({ before, after }) => differenceOf(before ?? after, after, names, language)),
    same: rows.length - added.length - changed.length,
  };
};

const newProject = ({ id, label }: { readonly id: ProjectId; readonly label: string }): ChangeOfProposals => ({
  type: 'SetProject',
  project: { projectId: id, name: label, description: null, agendaItemIds: [] },
});

const commandsFor = ({ before, after }: ReadRow): readonly ChangeOfProposals[] => {
  const { activityId, projectId, fields, ownerId, areaId } = after;
  const isMoved = areaId !== (before?.areaId ?? null);
  const place: ChangeOfProposals = { type: 'PlaceActivity', activityId, areaId };
  const change: ChangeOfProposals =
    before === null
      ? { type: 'ProposeActivity', activityId, projectId, fields, ownerId }
      : { type: 'ChangeActivity', activityId, fields, ownerId };
  const isChanged = before === null || before.ownerId !== ownerId || !sameValue(before.fields, fields);
  return [...(isChanged ? [change] : []), ...(isMoved ? [place] : [])];
};

const differenceOf = (
  before: SheetActivity,
  after: SheetActivity,
  names: SheetNames,
  language: Language,
): SheetChange => ({
  name: before.fields.what,
  fields: placesFor([before, after]).flatMap((place) => {
    const [was, is] = [before, after].map((activity) => cellOf(activity, place, names, DIALECTS[language]));
    return was === is ? [] : [{ header: headerOf(place, language), before: was ?? '', after: is ?? '' }];
  }),
});
