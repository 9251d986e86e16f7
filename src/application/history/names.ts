import type { Programme } from '../../domain/programme/state.ts';
import type { HistoryNames } from '../../views/models.ts';
import type { Person } from '../ports/people.ts';

/** The names for a history of that programme. `people`: those whom the reader may know by name. */
export const historyNames = (programme: Programme, people: readonly Person[]): HistoryNames => ({
  parties: Object.fromEntries(programme.setUp?.parties.map(({ partyId, name }) => [partyId, name]) ?? []),
  people: Object.fromEntries(people.map(({ personId, name }) => [personId, name])),
  activities: Object.fromEntries(programme.activities.map(({ activityId, fields }) => [activityId, fields.what])),
});
