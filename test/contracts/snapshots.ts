import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/application/ports/snapshots.ts';
import { as } from '../../src/domain/ids.ts';
import { elsewhere, fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

const aSnapshot = (given: Partial<Snapshot> = {}): Snapshot => ({
  stream: as(fresh('agreement/a')),
  municipalityId,
  programmeId: as('p1'),
  seq: 5,
  version: 1,
  state: '{"empty":{}}',
  ...given,
});

export const snapshotsContract = (stores: GivenStores) =>
  describe('snapshots', () => {
    test('the last state is loaded', async () => {
      const snapshot = aSnapshot({ programmeId: null });
      await stores().snapshots.save(snapshot);
      expect(await stores().snapshots.load(municipalityId, snapshot.stream)).toEqual(snapshot);
    });

    test('nothing is loaded where nothing was saved, or for another municipality', async () => {
      const snapshot = aSnapshot();
      await stores().snapshots.save(snapshot);
      expect(await stores().snapshots.load(municipalityId, as('agreement/none'))).toBeNull();
      expect(await stores().snapshots.load(elsewhere, snapshot.stream)).toBeNull();
    });

    test('a higher seq replaces a lower one, and never the other way round', async () => {
      const older = aSnapshot();
      const newer = { ...older, seq: 6, state: '{"newer":true}' };
      await stores().snapshots.save(older);
      await stores().snapshots.save(newer);
      await stores().snapshots.save(older);
      expect(await stores().snapshots.load(municipalityId, older.stream)).toEqual(newer);
    });

    test('a newer version of the shape replaces the same seq', async () => {
      const before = aSnapshot();
      const after = { ...before, version: 2, state: '{"shape":"new"}' };
      await stores().snapshots.save(before);
      await stores().snapshots.save(after);
      expect(await stores().snapshots.load(municipalityId, before.stream)).toEqual(after);
    });

    test('of twenty saved at once the highest seq stays', async () => {
      const first = aSnapshot({ seq: 1 });
      await twentyAtOnce((n) => stores().snapshots.save({ ...first, seq: ((n * 7) % 20) + 1 }));
      expect((await stores().snapshots.load(municipalityId, first.stream))?.seq).toBe(20);
    });

    test('one that is made anew takes the place of the same seq, and of no newer one', async () => {
      const wrong = aSnapshot();
      const right = { ...wrong, state: '{"right":true}' };
      expect(await stores().snapshots.replace(wrong)).toBe(true);
      expect(await stores().snapshots.replace(right)).toBe(true);
      expect(await stores().snapshots.load(municipalityId, wrong.stream)).toEqual(right);
      expect(await stores().snapshots.replace({ ...wrong, seq: 4 })).toBe(false);
      expect(await stores().snapshots.load(municipalityId, wrong.stream)).toEqual(right);
    });

    test('all of them can be gone through in order of stream, a few at a time', async () => {
      const saved = ['scan/b', 'scan/a', 'scan/c'].map((word) => aSnapshot({ stream: as(fresh(word)) }));
      for (const snapshot of saved) await stores().snapshots.save(snapshot);
      const seen: Snapshot[] = [];
      for (let after: Snapshot['stream'] | null = null; ; ) {
        const found: readonly Snapshot[] = await stores().snapshots.scan(after, 2);
        seen.push(...found);
        after = found.at(-1)?.stream ?? null;
        if (after === null) break;
      }
      const inOrder = saved.toSorted((one, other) => (one.stream < other.stream ? -1 : 1));
      expect(seen.filter(({ stream }) => stream.startsWith('scan/'))).toEqual(inOrder);
    });

    test('agreements are listed by programme, without the programme itself', async () => {
      const programmeId = as<NonNullable<Snapshot['programmeId']>>(fresh('p'));
      const agreement = aSnapshot({ programmeId });
      await stores().snapshots.save(agreement);
      await stores().snapshots.save(aSnapshot({ programmeId, stream: as(`programme/${programmeId}`) }));
      await stores().snapshots.save(aSnapshot());
      expect(await stores().snapshots.agreements(municipalityId, programmeId)).toEqual([agreement]);
      expect(await stores().snapshots.agreements(elsewhere, programmeId)).toEqual([]);
    });

    test('programmes are listed by municipality', async () => {
      const owner = as<typeof municipalityId>(fresh('gouda'));
      const programme = aSnapshot({ municipalityId: owner, stream: as(fresh('programme/p')) });
      await stores().snapshots.save(programme);
      await stores().snapshots.save(aSnapshot({ municipalityId: owner, stream: as(fresh('agreement/a')) }));
      await stores().snapshots.save(aSnapshot({ municipalityId: owner, stream: as(`municipality/${owner}`) }));
      expect(await stores().snapshots.programmes(owner)).toEqual([programme]);
    });
  });
