import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import type { Language } from '../../domain/words.ts';
import { headerOf } from '../../views/sheet-columns.ts';
import { SHEET_COLUMNS, type SheetPlace } from '../../views/sheet-places.ts';
import { cellOf, type SheetActivity } from './cells.ts';
import { DIALECTS } from './dialect.ts';
import type { SheetNames } from './names.ts';

export const sheetActivities = ({ activities, places }: ExistingProgramme): readonly SheetActivity[] =>
  activities.map(({ activityId, projectId, fields, ownerId }) => ({
    activityId,
    projectId,
    fields,
    ownerId,
    areaId: places[activityId] ?? null,
  }));

/** At least one amount with its source; as many as the activity that has most. */
export const placesFor = (activities: readonly SheetActivity[]): readonly SheetPlace[] => {
  const most = activities.reduce((most, { fields }) => Math.max(most, fields.means?.money.length ?? 0), 1);
  const pairs = Array.from({ length: most }, (_, index): SheetPlace[] => [
    { column: 'money', nth: index + 1 },
    { column: 'source', nth: index + 1 },
  ]);
  return SHEET_COLUMNS.flatMap((column): readonly SheetPlace[] => {
    if (column === 'money') return pairs.flat();
    return column === 'source' ? [] : [{ column, nth: 1 }];
  });
};

/** The header and a row for each activity. */
export const sheetRows = (
  activities: readonly SheetActivity[],
  names: SheetNames,
  language: Language,
): readonly (readonly string[])[] => {
  const places = placesFor(activities);
  const dialect = DIALECTS[language];
  return [
    places.map((place) => headerOf(place, language)),
    ...activities.map((activity) => places.map((place) => cellOf(activity, place, names, dialect))),
  ];
};
