import { type AgreementId, as } from '../../src/domain/ids.ts';
import type { Money } from '../../src/domain/programme/terms.ts';
import { activities, fields, type Proposed, person, project } from './haarlem.ts';

export const euros = (amount: number, source = 'wijkbudget'): Money => ({ cents: amount * 100, source });

/** Haarlem's activities, of which the first ones need this money. */
export const needing = (...money: readonly (readonly Money[])[]): readonly Proposed[] =>
  activities.map((activity, place) => ({
    ...activity,
    fields: {
      ...activity.fields,
      means:
        money[place] === undefined ? { money: [], hours: 8, goods: [] } : { money: money[place], hours: 8, goods: [] },
    },
  }));

/** As many activities of one owner, due on these dates. */
export const ledBy = (owner: Proposed['ownerId'], ...due: readonly (string | null)[]): readonly Proposed[] =>
  due.map((date, place) => ({
    activityId: as<AgreementId>(`veel-${place}`),
    projectId: project.squares,
    ownerId: owner,
    fields: fields({ dueOn: date === null ? null : as(date) }),
  }));

export const owner = person.greenManager;
