import { beforeAll, describe, expect, test } from 'vitest';
import { later } from '../../src/application/sending/later.ts';
import { as } from '../../src/domain/ids.ts';
import { person } from '../builders/haarlem.ts';
import { type Call, faulty, recording, repeat } from '../fakes/faulty.ts';
import { reckon } from './promise.ts';
import { play, type Scene, smallProgramme, WHOLE_WAY } from './whole-way.ts';
import { aPerson, emptyWorld, replay } from './world.ts';

/** Longer than every lease, and shorter than the undo window of a signature. */
const RESTARTED_AFTER_MS = 3 * 60 * 1_000;

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
  world.clock.set(later(as(scene.at), RESTARTED_AFTER_MS));
  await play(ports, scene);
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

type Way = Awaited<ReturnType<typeof goTheWay>>;

/** Stops after each call of one scene in turn. */
async function brokenIn({ calls }: Way, { scene, from, to, ended }: Recorded, trouble: Trouble) {
  const failures: unknown[] = [];
  for (let count = from; count <= to; count += 1) {
    const restarted = await restartedAfter(calls.slice(0, count), scene, trouble);
    const broken = Object.entries(brokenPromises(restarted, ended)).filter(([, found]) => found.length > 0);
    const last = calls[count - 1];
    if (broken.length > 0) failures.push([count, `${last?.of}.${last?.method}`, Object.fromEntries(broken)]);
  }
  return failures;
}

const NEXT_MORNING: Scene = { at: '2007-09-18T08:30:00.000Z' };
const THE_FREEZE = [...WHOLE_WAY.slice(0, 1), NEXT_MORNING];

const REFUSED = { kind: 'failed', reason: 'refused' } as const;

const TROUBLES: readonly (readonly [string, Trouble])[] = [
  ['an account is gone', ({ teams }) => teams.remove(person.policeChief)],
  ['a request is refused for good', ({ teams }) => teams.next(REFUSED, REFUSED, REFUSED)],
  ['a reply is lost, of a request', ({ teams }) => teams.whenTo(person.policeChief, { kind: 'lost' })],
  ['a reply is lost, of a summary', ({ slack }) => slack.whenTo(person.coordinator, { kind: 'lost' })],
];
const NO_TROUBLE: Trouble = () => undefined;

describe('wherever a process stops, the next one keeps the promise', () => {
  let way: Way;
  beforeAll(async () => {
    way = await goTheWay(WHOLE_WAY, NO_TROUBLE);
  });

  test('of a way that goes from the freeze to both reports', () => {
    const { events = [] } = way.recorded.at(-1)?.ended ?? {};
    expect(events.filter((event) => event.endsWith('SignRequestDelivered'))).toHaveLength(2);
    expect(events.filter((event) => event.endsWith('ProgressReported'))).toHaveLength(2);
  });

  test.each(WHOLE_WAY.map(({ at }, index) => [at, index] as const))('in what happens at %s', async (_at, index) => {
    expect(await brokenIn(way, way.recorded[index] ?? expect.unreachable(), NO_TROUBLE)).toEqual([]);
  });

  test.each(TROUBLES)('when %s', async (_what, trouble) => {
    const troubled = await goTheWay(THE_FREEZE, trouble);
    for (const scene of troubled.recorded) expect(await brokenIn(troubled, scene, trouble)).toEqual([]);
  });
});
