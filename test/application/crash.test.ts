import { beforeAll, describe, expect, test } from 'vitest';
import { later } from '../../src/application/sending/later.ts';
import { as } from '../../src/domain/ids.ts';
import { person } from '../builders/haarlem.ts';
import { type Call, faulty, recording, repeat } from '../fakes/faulty.ts';
import { reckon } from './promise.ts';
import { play, type Scene, smallProgramme, WHOLE_WAY } from './whole-way.ts';
import { aPerson, emptyWorld, replay } from './world.ts';

/** Longer than every lease, and shorter than the undo window of a signature. */
const RESTARTED_AFTER_MS = [3 * 60 * 1_000, 4 * 60 * 1_000];

type Reckoning = Awaited<ReturnType<typeof reckon>>;

/** A scene of the way without a crash: the calls before it and in it, and how it ended. */
interface Recorded {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly ended: Reckoning;
}

const calls: Call[] = [];
const recorded: Recorded[] = [];

beforeAll(async () => {
  const world = emptyWorld();
  const seen = faulty(world.ports, recording(calls));
  for (const personId of Object.values(person)) await seen.people.add(aPerson(personId));
  await replay(seen, world.clock, 'draft', smallProgramme);
  for (const scene of WHOLE_WAY) {
    const from = calls.length;
    world.clock.set(scene.at);
    await play(seen, scene);
    recorded.push({ scene, from, to: calls.length, ended: await reckon(world) });
  }
});

/** The process stops after so many calls; another starts when all leases are over, and the platforms bring again what nobody acknowledged. */
async function crashedAfter(count: number, scene: Scene) {
  const world = emptyWorld();
  await repeat(world.ports, calls.slice(0, count));
  const { ids } = world.ports;
  const ports = { ...world.ports, ids: { ...ids, id: () => `restarted-${ids.id()}` } };
  for (const after of RESTARTED_AFTER_MS) {
    world.clock.set(later(as(scene.at), after));
    await play(ports, scene);
  }
  return reckon(world);
}

const missing = (from: readonly string[], among: readonly string[]) => from.filter((each) => !among.includes(each));

/** What the promise says that must not be different, and is. */
function brokenPromises(ended: Reckoning, without: Reckoning) {
  return {
    broken: ended.broken,
    missingEvents: missing(without.events, ended.events).filter(
      (each) => !ended.isHeld || !each.endsWith('CheckInDelivered'),
    ),
    twiceEvents:
      ended.events.length > without.events.length ? missing(ended.events, without.events).concat('more') : [],
    notReached: missing(without.reached, [...ended.reached, ...ended.ambiguous]),
    twiceUnexplained: ended.twiceUnexplained,
    heldInSecret: ended.heldInSecret,
    unfinished: ended.unfinished,
    lost: ended.lost,
    stale: ended.stale,
    unanswered: missing(without.answered, ended.answered),
    asleep: Object.keys(without.next).filter((stream) => without.next[stream] !== null && ended.next[stream] === null),
  };
}

describe('whenever a process stops, the next one keeps the promise', () => {
  test.each(WHOLE_WAY.map(({ at }, index) => [at, index] as const))('in what falls at %s', async (_at, index) => {
    const { scene, from, to, ended } = recorded[index] ?? expect.unreachable();
    const failures: unknown[] = [];
    for (let count = from; count <= to; count += 1) {
      const broken = brokenPromises(await crashedAfter(count, scene), ended);
      const only = Object.fromEntries(Object.entries(broken).filter(([, found]) => found.length > 0));
      const last = calls[count - 1];
      if (Object.keys(only).length > 0) failures.push({ after: `${count} ${last?.of}.${last?.method}`, ...only });
    }
    expect(failures).toEqual([]);
  });
});
