import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/application/journal/rebuild.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { doDue } from '../../../src/application/time/tick.ts';
import { programmeStream } from '../../../src/domain/ids.ts';
import { municipalityId, programmeId } from '../../builders/haarlem.ts';
import { memoryWakeups } from '../../fakes/memory/wakeups.ts';
import { createWorld } from '../world.ts';
import { soundWorld } from './sound-world.ts';

const PROGRAMME = programmeStream(programmeId);

const everyStream = async ({ journal }: Ports) =>
  (await journal.streams(municipalityId)).map((stream) => ({ municipalityId, stream }));

describe('rebuilding', () => {
  test('after every snapshot was deleted gives the same ones again', async () => {
    const world = await soundWorld();
    const { snapshots } = world.stores.snapshots;
    const before = new Map(snapshots);
    snapshots.clear();
    const rebuilt = await rebuild(world.ports, await everyStream(world.ports));
    expect(new Map(snapshots)).toEqual(before);
    expect(rebuilt.changed).toHaveLength(before.size);
  });

  test('puts a snapshot right that says something else, at the same seq', async () => {
    const world = await soundWorld();
    const { snapshots } = world.stores.snapshots;
    const right = snapshots.get(PROGRAMME);
    if (right === undefined) throw new Error('no snapshot');
    snapshots.set(PROGRAMME, { ...right, state: right.state.replace('"active"', '"draft"') });
    const rebuilt = await rebuild(world.ports, await everyStream(world.ports));
    expect(rebuilt.changed).toEqual([PROGRAMME]);
    expect(snapshots.get(PROGRAMME)).toEqual(right);
  });

  test('has everything planned again that is due: no message is lost with the wakeups, and none is sent twice', async () => {
    const world = await createWorld({ phase: 'frozen' });
    await doDue(world.ports);
    const sent = world.slack.inboxOf('p-alderman').length;
    const forgotten: Ports = { ...world.ports, wakeups: memoryWakeups() };
    await rebuild(forgotten, await everyStream(forgotten));
    await doDue(forgotten);
    expect(world.slack.inboxOf('p-alderman')).toHaveLength(sent);
    expect((await forgotten.wakeups.get(PROGRAMME))?.nextDueAt).not.toBeNull();
  });

  test('goes on beside a bot that saves a newer snapshot meanwhile', async () => {
    const world = await soundWorld();
    const { snapshots } = world.ports;
    let attempts = 0;
    const busy: Ports = {
      ...world.ports,
      snapshots: {
        ...snapshots,
        replace: async (snapshot) => {
          attempts += 1;
          return attempts < 3 ? false : snapshots.replace(snapshot);
        },
      },
    };
    const rebuilt = await rebuild(busy, [{ municipalityId, stream: PROGRAMME }]);
    expect(rebuilt).toEqual({ streams: 1, changed: [] });
    expect(attempts).toBe(3);
  });
});
