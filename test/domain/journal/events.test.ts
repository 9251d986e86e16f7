import { describe, expect, test } from 'vitest';
import { eventsOfToday } from '../../../src/application/streams/read-commit.ts';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import type { AgreementEvent } from '../../../src/domain/agreement/events.ts';
import type { AnyEvent } from '../../../src/domain/events.ts';
import { as } from '../../../src/domain/ids.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import type { MunicipalityEvent } from '../../../src/domain/municipality/events.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { tell } from '../../../src/views/history/tell.ts';
import { words } from '../../../src/views/words.ts';
import { startedAgreement } from '../../builders/agreement.ts';
import { haarlem } from '../../builders/municipality.ts';
import { activeProgramme, moment } from '../../builders/programme.ts';
import { en, nl } from '../../views/samples/base.ts';
import { EVENT_TYPES, FIXTURES, type Fixture } from './events.ts';

const READ_ME = 'docs/decisions/events-are-for-ever.md says how.';

const today = ({ kind, event }: Fixture): AnyEvent => {
  const [read] = eventsOfToday(as(`${kind}/x`), [event]);
  if (read === undefined) throw new Error('lost in the upcast');
  return read;
};

/** The state after that event, on top of a programme that is under way. */
const folded = ({ kind }: Fixture, event: AnyEvent): object => {
  if (kind === 'municipality') return municipality.evolve(haarlem(), event as MunicipalityEvent, moment.counted);
  if (kind === 'programme') return programme.evolve(activeProgramme(), event as ProgrammeEvent, moment.counted);
  return agreement.evolve(startedAgreement(), event as AgreementEvent, moment.counted);
};

/** Paths of fields without a value: what an event did not have and no upcast gave it. */
const gaps = (value: unknown, path = ''): readonly string[] => {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => gaps(inner, `${path}.${field}`));
};

const names = { parties: {}, people: {}, activities: {} };

describe('every event ever written', () => {
  test.each(EVENT_TYPES)('%s has a fixture', (type) => {
    const found = FIXTURES.some((fixture) => fixture.type === type);
    const todo = `Write one ${type} as the journal stores it to test/fixtures/events/<stream>/${type}.json. ${READ_ME}`;
    expect(found, todo).toBe(true);
  });

  test.each(FIXTURES)('$file is of a type that is still known', ({ type, event }) => {
    expect(event.type).toBe(type);
    expect(EVENT_TYPES, `${type} is gone from the code, but not from journals. ${READ_ME}`).toContain(type);
  });

  test.each(FIXTURES)('$file is still folded, without a gap in the state', (fixture) => {
    const todo = `${fixture.type} has fields that this fixture lacks: give them in upcasts.ts. ${READ_ME}`;
    expect(gaps(folded(fixture, today(fixture))), todo).toEqual([]);
  });

  test.each(FIXTURES)('$file is told in plain words, in both languages', (fixture) => {
    for (const reader of [nl, en]) {
      const said = tell(today(fixture), names, 'iemand', words(reader));
      expect(said).not.toMatch(/undefined|\[object|\{/);
      expect(said.length).toBeGreaterThan(3);
    }
  });
});
