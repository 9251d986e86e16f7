import { beforeEach, expect, test } from 'vitest';
import { rememberSnapshots } from '../../../adapters/mongo/remembered-snapshots.ts';
import type { Snapshot, SnapshotStore } from '../../../src/application/ports/snapshots.ts';
import { as, type MunicipalityId } from '../../../src/domain/ids.ts';

const municipalityId = as<MunicipalityId>('haarlem');
const snapshot = (stream: string, seq = 1, state = '{}'): Snapshot => ({
  stream: as(stream),
  municipalityId,
  programmeId: null,
  seq,
  version: 1,
  state,
});

const asked: string[] = [];
const saved = new Map<string, Snapshot>();
const store: SnapshotStore = {
  save: async (given) => void saved.set(given.stream, given),
  load: async (_municipalityId, stream) => {
    asked.push(stream);
    return saved.get(stream) ?? null;
  },
  agreements: async () => [],
  programmes: async () => [],
  scan: async () => [...saved.values()],
  remove: async (_municipalityId, stream) => void saved.delete(stream),
  replace: async (given) => saved.set(given.stream, given).size > 0,
};

beforeEach(() => {
  asked.length = 0;
  saved.clear();
});

test('what was loaded or saved before is not asked for again', async () => {
  const snapshots = rememberSnapshots(store);
  saved.set('a', snapshot('a'));
  await snapshots.load(municipalityId, as('a'));
  await snapshots.save(snapshot('b', 3));
  expect(await snapshots.load(municipalityId, as('a'))).toEqual(snapshot('a'));
  expect(await snapshots.load(municipalityId, as('b'))).toEqual(snapshot('b', 3));
  expect(asked).toEqual(['a']);
});

test('an older snapshot that is saved late does not take the place of a newer one', async () => {
  const snapshots = rememberSnapshots(store);
  await snapshots.save(snapshot('a', 5));
  await snapshots.save(snapshot('a', 4));
  expect((await snapshots.load(municipalityId, as('a')))?.seq).toBe(5);
});

test('nothing that is not there is remembered, so it is found once it is', async () => {
  const snapshots = rememberSnapshots(store);
  expect(await snapshots.load(municipalityId, as('a'))).toBeNull();
  saved.set('a', snapshot('a'));
  expect(await snapshots.load(municipalityId, as('a'))).toEqual(snapshot('a'));
});

test('what was used longest ago is forgotten first, when there is no more room', async () => {
  const snapshots = rememberSnapshots(store, 20);
  for (const stream of ['a', 'b']) await snapshots.save(snapshot(stream, 1, '0123456789'));
  await snapshots.load(municipalityId, as('a'));
  await snapshots.save(snapshot('c', 1, '0123456789'));
  await snapshots.load(municipalityId, as('a'));
  await snapshots.load(municipalityId, as('b'));
  expect(asked).toEqual(['b']);
});

test('after forgetting, everything is asked for', async () => {
  const snapshots = rememberSnapshots(store);
  await snapshots.save(snapshot('a'));
  snapshots.forget();
  await snapshots.load(municipalityId, as('a'));
  expect(asked).toEqual(['a']);
});
