import type { AreaId } from '../../domain/ids.ts';
import type { Activity } from '../../domain/programme/state.ts';
import type { SheetPlace } from '../../views/sheet-places.ts';
import type { Dialect } from './dialect.ts';
import { labelIn, type SheetNames } from './names.ts';

/** What a row of the table says about one activity. */
export interface SheetActivity extends Pick<Activity, 'activityId' | 'projectId' | 'fields' | 'ownerId'> {
  readonly areaId: AreaId | null;
}

/** What stands in one cell of an activity's row. Several things stand one on a line. */
export const cellOf = (
  { activityId, projectId, fields, ownerId, areaId }: SheetActivity,
  { column, nth }: SheetPlace,
  names: SheetNames,
  dialect: Dialect,
): string => {
  const { means, result } = fields;
  const money = means?.money[nth - 1];
  switch (column) {
    case 'id':
      return activityId;
    case 'project':
      return labelIn(names.project, projectId);
    case 'what':
      return fields.what;
    case 'forWhom':
      return fields.forWhom ?? '';
    case 'lead':
      return labelIn(names.party, fields.leadPartyId);
    case 'ownerFunction':
      return fields.ownerFunction ?? '';
    case 'owner':
      return labelIn(names.person, ownerId);
    case 'involved':
      return fields.involvedPartyIds.map((partyId) => labelIn(names.party, partyId)).join('\n');
    case 'dueOn':
      return fields.dueOn === null ? '' : dialect.date(fields.dueOn);
    case 'milestones':
      return fields.milestones.map(({ on, name }) => `${dialect.date(on)} ${name}`).join('\n');
    case 'waitsFor':
      return fields.waitsFor.map((activityId) => labelIn(names.activity, activityId)).join('\n');
    case 'themes':
      return fields.themes.map((themeId) => labelIn(names.theme, themeId)).join('\n');
    case 'area':
      return labelIn(names.area, areaId);
    case 'money':
      return money === undefined ? '' : dialect.amount(money.cents);
    case 'source':
      return money?.source ?? '';
    case 'hours':
      return numberIn(means?.hours ?? null, dialect);
    case 'goods':
      return means?.goods.join('\n') ?? '';
    case 'baseline':
    case 'target':
      return numberIn(result?.[column] ?? null, dialect);
    case 'indicator':
    case 'unit':
      return result?.[column] ?? '';
  }
};

const numberIn = (value: number | null, dialect: Dialect): string => (value === null ? '' : dialect.number(value));
