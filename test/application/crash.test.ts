import { describe, expect, test } from 'vitest';
import { later } from '../../src/application/sending/later.ts';
import { as } from '../../src/domain/ids.ts';
import { person, programmeId } from '../builders/haarlem.ts';
import { type Call, faulty, recording, repeat } from '../fakes/faulty.ts';
import { reckon } from './promise.ts';
import { play, type Scene, smallProgramme, WHOLE_WAY } from './whole-way.ts';
import { aPerson, emptyWorld, replay } from './world.ts';

/** Longer than every lease, and shorter than the undo window of a signature. */
const RESTARTED_AFTER_MS = [3 * 60 * 1_000, 4 * 60 * 1_000];

type Reckoning = Awaited<ReturnType<typeof reckon>>;
type World = ReturnType<typeof emptyWorld>;

/** What the platforms do to somebody on the way. */
type Trouble = (world: World) => void;

/** A scene of the way without a crash: the calls before it and in it, and how it ended. */
interface Recorded {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly ended: Reckoning;
}

async function goTheWay(scenes: readonly Scene[], trouble: Trouble) {
  const calls: Call[] = [];
  const recorded: Recorded[] = [];
  const world = emptyWorld();
  trouble(world);
  const seen = faulty(world.ports, recording(calls));
  for (const personId of Object.values(person)) await seen.people.add(aPerson(personId));
  await replay(seen, world.clock, 'draft', smallProgramme);
  for (const scene of scenes) {
    const from = calls.length;
    world.clock.set(scene.at);
    await play(seen, scene);
    recorded.push({ scene, from, to: calls.length, ended: await reckon(world) });
  }
  return { calls, recorded };
}

/** The process stopped after these calls; another starts when all leases are over, and the platforms bring again what nobody acknowledged. */
async function restartedAfter(calls: readonly Call[], scene: Scene, trouble: Trouble) {
  const world = emptyWorld();
  trouble(world);
  await repeat(world.ports, calls);
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
  const more = ended.events.length > without.events.length;
  return {
    journal: ended.broken,
    notDone: missing(without.events, ended.events).filter(
      (each) => !ended.isHeld || !each.endsWith('CheckInDelivered'),
    ),
    doneTwice: more ? ['more events', ...missing(ended.events, without.events)] : [],
    notSent: missing(without.reached, [...ended.reached, ...ended.ambiguous]),
    sentTwice: ended.twiceUnexplained,
    heldInSecret: ended.heldInSecret,
    unfinished: ended.unfinished,
    lost: ended.lost,
    stale: ended.stale,
    unanswered: missing(without.answered, ended.answered),
    asleep: Object.keys(without.next).filter((stream) => without.next[stream] !== null && ended.next[stream] === null),
  };
}

const isReport = (event: string): boolean => event.endsWith('ProgressReported');

async function brokenBy(trouble: Trouble, scenes: readonly Scene[]): Promise<readonly unknown[]> {
  const { calls, recorded } = await goTheWay(scenes, trouble);
  // Without this, a way that ends at its first step would keep every promise.
  expect(recorded.at(-1)?.ended.events).toContain(`programme/${programmeId} SignRequestDelivered`);
  if (scenes === WHOLE_WAY) expect(recorded.at(-1)?.ended.events.filter(isReport)).toHaveLength(2);
  const failures: unknown[] = [];
  for (const { scene, from, to, ended } of recorded) {
    for (let count = from; count <= to; count += 1) {
      const restarted = await restartedAfter(calls.slice(0, count), scene, trouble);
      const broken = Object.entries(brokenPromises(restarted, ended)).filter(([, found]) => found.length > 0);
      const last = calls[count - 1];
      if (broken.length > 0)
        failures.push([scene.at, count, `${last?.of}.${last?.method}`, Object.fromEntries(broken)]);
    }
  }
  return failures;
}

const NEXT_MORNING: Scene = { at: '2007-09-18T08:30:00.000Z' };
const THE_FREEZE = [...WHOLE_WAY.slice(0, 1), NEXT_MORNING];

const REFUSED = { kind: 'failed', reason: 'refused' } as const;

const TROUBLES: readonly (readonly [string, readonly Scene[], Trouble])[] = [
  ['all goes well, from the freeze to the first reports', WHOLE_WAY, () => undefined],
  ['an account is gone', THE_FREEZE, ({ teams }) => teams.remove(person.policeChief)],
  ['a request is refused for good', THE_FREEZE, ({ teams }) => teams.next(REFUSED, REFUSED, REFUSED)],
  ['a reply is lost, of a request', THE_FREEZE, ({ teams }) => teams.whenTo(person.policeChief, { kind: 'lost' })],
  ['a reply is lost, of a summary', THE_FREEZE, ({ slack }) => slack.whenTo(person.coordinator, { kind: 'lost' })],
];

describe('wherever a process stops, the next one keeps the promise', () => {
  test.each(TROUBLES)('when %s', async (_what, scenes, trouble) => {
    expect(await brokenBy(trouble, scenes)).toEqual([]);
  });
});
