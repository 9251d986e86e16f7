import { type AgreementId, as, type PersonId, type ProjectId } from '../../domain/ids.ts';
import { sameValue } from '../../domain/journal/canonical.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import type { SheetActivity } from './cells.ts';
import type { RowContext, RowReader } from './row.ts';

const NOTHING = {
  what: '',
  forWhom: null,
  leadPartyId: null,
  ownerFunction: null,
  involvedPartyIds: [],
  dueOn: null,
  themes: [],
  means: null,
  result: null,
  milestones: [],
  waitsFor: [],
} as const;

export interface ActivityContext extends RowContext {
  readonly programme: ExistingProgramme;
  readonly functions: ReadonlyMap<PersonId, string>;
}

/** What a row says about the activity that stands, or about a new one. Every problem stays with the row. */
export const activityIn = (
  row: RowReader,
  before: SheetActivity | null,
  newId: AgreementId,
  context: ActivityContext,
): SheetActivity => {
  const was = before?.fields ?? NOTHING;
  const what = row.text('what', before?.fields.what ?? null);
  if (what === null) row.fail('what', { error: 'required' });
  const leadPartyId = row.named('lead', 'party', was.leadPartyId);
  const involved = row.allNamed('involved', 'party', was.involvedPartyIds);
  const ownerId = row.named('owner', 'person', before?.ownerId ?? null);
  const dueOn = row.date('dueOn', was.dueOn);
  const ownerFunction = row.text('ownerFunction', was.ownerFunction, 'line');
  return {
    activityId: before?.activityId ?? newId,
    projectId: projectIn(row, before, context),
    ownerId,
    areaId: row.named('area', 'area', before?.areaId ?? null),
    fields: {
      ...was,
      what: what ?? '',
      forWhom: row.text('forWhom', was.forWhom),
      leadPartyId,
      ownerFunction: ownerFunction ?? (ownerId === before?.ownerId ? null : functionOf(ownerId, context)),
      involvedPartyIds: sameValue(involved, was.involvedPartyIds)
        ? was.involvedPartyIds
        : involved.filter((partyId) => partyId !== leadPartyId),
      dueOn,
      milestones: row.milestones(was.milestones, dueOn, newId),
      waitsFor: row.allNamed('waitsFor', 'activity', was.waitsFor),
      themes: row.allNamed('themes', 'theme', was.themes),
      means: row.means(was.means),
      result: row.result(was.result),
    },
  };
};

/** Left open, the function is that of the owner who is named. */
const functionOf = (ownerId: PersonId | null, { functions }: ActivityContext): string | null =>
  ownerId === null ? null : functions.get(ownerId) || null;

/** In a programme with one project, nobody has to say it. */
const projectIn = (
  row: RowReader,
  before: SheetActivity | null,
  { programme: { projects }, names }: ActivityContext,
): ProjectId => {
  const only = projects.length === 1 && names.project.length === 1 ? (projects[0]?.projectId ?? null) : null;
  const projectId = row.named('project', 'project', before?.projectId ?? only);
  if (projectId === null) row.fail('project', { error: 'projectNeeded' });
  else if (before !== null && projectId !== before.projectId) row.fail('project', { error: 'projectStays' });
  return projectId ?? as<ProjectId>('');
};
