import type { AnyEvent } from '../../domain/events.ts';
import type { HistoryNames } from '../models.ts';
import type { Words } from '../words.ts';
import { valuesOf } from './values.ts';

/**
 * One event in one sentence. `unnamed`: what a person is called whose name the reader may not know.
 * An event without words in the catalogue (topic `happened`) does not compile.
 */
export const tell = (event: AnyEvent, names: HistoryNames, unnamed: string, w: Words): string => {
  const naming = {
    party: (id: string) => names.parties[id] ?? id,
    person: (id: string) => names.people[id] ?? unnamed,
    activity: (id: string) => names.activities[id] ?? id,
  };
  return w.text(`happened.${event.type}`, valuesOf(event, naming, w));
};
