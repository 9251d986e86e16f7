import { type Turn, todayOf } from '../../src/application/conversation/turn.ts';
import type { Person } from '../../src/application/ports/people.ts';
import { accountOf, userOf } from './places.ts';
import type { SceneRuntime } from './scene-runtime.ts';

/** What that person would see when asking now, without an interaction: nothing is noted and nothing is sent. */
export async function lookingAs({ ports }: SceneRuntime, person: Person): Promise<Turn> {
  const now = await ports.clock.now();
  return {
    ports,
    interaction: {
      id: 'playground:onlooker',
      account: accountOf(userOf(person.personId)),
      conversation: null,
      at: now,
      replyTo: '',
      what: { kind: 'home' },
    },
    person,
    municipalityId: person.municipalityId,
    reader: { language: person.language, zone: person.zone },
    now,
    today: todayOf(person, now),
    values: {},
    place: null,
  };
}
