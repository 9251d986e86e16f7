import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar/local-time.ts';
import { as } from '../../src/domain/ids.ts';
import { person } from '../builders/haarlem.ts';
import { sentTo, stateOfMessages, wordsTo } from './sent.ts';
import { createWorld, type World } from './world.ts';

describe('lists', () => {
  /** Asked about on a day of their own in November 2007; that day's list has its reply lost. */
  const withLostList = async (): Promise<World> => {
    const world = await createWorld({ phase: 'active' });
    await world.work();
    for (let day = 2; day <= 30 && sentTo(world, person.youthWorker).length === 0; day += 1) {
      const on = `2007-11-${String(day).padStart(2, '0')}`;
      world.clock.set(`${on}T05:30:00.000Z`);
      await world.work();
      world.slack.whenTo(person.youthWorker, { kind: 'lost' });
      world.clock.set(`${on}T08:30:00.000Z`);
      await world.work();
    }
    return world;
  };

  test('a reply lost on a list: it is held, and never sent again by itself', async () => {
    const world = await withLostList();
    const lists = (await stateOfMessages(world, person.youthWorker)).filter(({ form }) => form === 'list');
    expect(lists.map(({ state }) => state)).toEqual(['ambiguous']);
    await world.work();
    expect(sentTo(world, person.youthWorker)).toHaveLength(1);
  });

  test('the coordinator sees that a list may not have arrived', async () => {
    const world = await withLostList();
    const now = (await world.ports.clock.now()).slice(0, 10);
    world.clock.set(`${addDays(as(now), 1)}T08:30:00.000Z`);
    await world.work();
    expect(wordsTo(world, person.coordinator)).toContain(`Naam van ${person.youthWorker}`);
  });

  test('nobody gets two lists on one day', async () => {
    const world = await createWorld({ phase: 'active' });
    for (const hour of ['08', '10', '12', '14']) {
      world.clock.set(`2007-11-20T${hour}:00:00.000Z`);
      await world.work();
    }
    for (const who of Object.values(person)) {
      const lists = (await stateOfMessages(world, who)).filter(({ form }) => form === 'list');
      expect(lists.length).toBeLessThanOrEqual(1);
    }
  });
});
