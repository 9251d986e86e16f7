import type { PersonalHours } from '../../domain/calendar/personal.ts';
import type { TimeZone } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { nowReachable } from './account-messages.ts';

export interface Settings {
  readonly language: Language;
  readonly zone: TimeZone;
  readonly hours: PersonalHours;
}

/** Writes what somebody set for themselves, and has their messages arranged anew. Another change in between is taken along. */
export async function changeSettings(ports: Ports, person: Person, settings: Settings): Promise<Person> {
  for (let current: Person | null = person; current !== null; ) {
    const changed: Person = { ...current, ...settings, version: current.version + 1 };
    if ((await ports.people.update(changed)) !== 'stale') {
      await nowReachable(ports, changed);
      return changed;
    }
    current = await ports.people.get(person.municipalityId, person.personId);
  }
  return person;
}
