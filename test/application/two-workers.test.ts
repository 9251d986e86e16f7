import { describe, expect, test } from 'vitest';
import { createFrontDoor } from '../../src/application/conversation/front-door.ts';
import type { Ports } from '../../src/application/ports.ts';
import { sendTo } from '../../src/application/sending/send.ts';
import { tick, wake } from '../../src/application/time/tick.ts';
import { person } from '../builders/haarlem.ts';
import { faulty } from '../fakes/faulty.ts';
import { interleaving } from '../fakes/interleaving.ts';
import { recordingQueue } from '../fakes/memory/runtime.ts';
import { reckon } from './promise.ts';
import { play, smallProgramme, WHOLE_WAY } from './whole-way.ts';
import { aPerson, emptyWorld, replay } from './world.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

async function draft() {
  const world = emptyWorld();
  for (const personId of Object.values(person)) await world.ports.people.add(aPerson(personId));
  await replay(world.ports, world.clock, 'draft', smallProgramme);
  await tick(world.ports, createFrontDoor(world.ports));
  return world;
}

type Hints = ReturnType<typeof recordingQueue>;

/** A worker of jobs: does what is hinted at until the others are done and nothing is hinted any more. */
async function workOff(ports: Ports, { wakes, sends }: Hints, isOver: () => boolean): Promise<void> {
  for (;;) {
    const owner = wakes.shift()?.owner;
    const recipient = sends.shift()?.recipient;
    if (owner !== undefined) await wake(ports, owner);
    if (recipient !== undefined) await sendTo(ports, recipient);
    if (owner !== undefined || recipient !== undefined) continue;
    if (isOver()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function goTheWay(seed: number) {
  const world = await draft();
  const { toll, run } = interleaving(seed);
  for (const scene of WHOLE_WAY) {
    world.clock.set(scene.at);
    const hints = recordingQueue();
    const ports = faulty({ ...world.ports, queue: hints }, toll);
    let over = false;
    const people = play(ports, scene).finally(() => {
      over = true;
    });
    await run([people, workOff(ports, hints, () => over), workOff(ports, hints, () => over)]);
    await tick(world.ports, createFrontDoor(world.ports));
  }
  return reckon(world);
}

describe('workers that meet', () => {
  test.each(SEEDS)('keep the promise (order %i)', async (seed) => {
    const { broken, lost, twiceUnexplained, unfinished, stale, reached, events } = await goTheWay(seed);
    expect({ broken, lost, twiceUnexplained, unfinished, stale }).toEqual({
      broken: [],
      lost: [],
      twiceUnexplained: [],
      unfinished: [],
      stale: [],
    });
    expect(reached.filter((each) => each.startsWith('signRequest')).length).toBe(2);
    expect(reached.filter((each) => each.startsWith('checkIn')).length).toBe(2);
    expect(reached.filter((each) => each.startsWith('activated')).length).toBe(3);
    expect(events.filter((each) => /Delivered|Counted|Started|Reported/.test(each)).length).toBe(10);
  });
});
