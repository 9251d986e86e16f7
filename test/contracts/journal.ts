import { describe, expect, test } from 'vitest';
import { as } from '../../src/domain/ids.ts';
import type { StoredCommit } from '../../src/domain/journal/commit.ts';
import { aCommit, elsewhere, fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

export const journalContract = (stores: GivenStores) =>
  describe('journal', () => {
    test('a commit is read back exactly as it was stored', async () => {
      const commit = aCommit();
      expect(await stores().journal.append(commit)).toBe('appended');
      expect(await stores().journal.read(municipalityId, commit.stream, 0)).toEqual([commit]);
    });

    test('a second commit with the same seq is a conflict and changes nothing', async () => {
      const commit = aCommit();
      await stores().journal.append(commit);
      expect(await stores().journal.append(aCommit({ stream: commit.stream, seq: 1 }))).toBe('conflict');
      expect(await stores().journal.read(municipalityId, commit.stream, 0)).toEqual([commit]);
    });

    test('a command that stands in the stream is a conflict at any other seq', async () => {
      const commit = aCommit();
      await stores().journal.append(commit);
      const again = aCommit({ stream: commit.stream, seq: 2, commandId: commit.commandId });
      expect(await stores().journal.append(again)).toBe('conflict');
    });

    test('the same command may stand in another stream', async () => {
      const commit = aCommit();
      await stores().journal.append(commit);
      expect(await stores().journal.append(aCommit({ commandId: commit.commandId }))).toBe('appended');
    });

    test('of twenty commits with one seq exactly one is appended', async () => {
      const stream = fresh('programme/race');
      const results = await twentyAtOnce(() => stores().journal.append(aCommit({ stream })));
      expect(results.filter((result) => result === 'appended')).toHaveLength(1);
      expect(await stores().journal.read(municipalityId, as(stream), 0)).toHaveLength(1);
    });

    test('of twenty commits with one command exactly one is appended', async () => {
      const stream = fresh('programme/race');
      const commandId = fresh('command');
      const results = await twentyAtOnce((n) => stores().journal.append(aCommit({ stream, commandId, seq: n + 1 })));
      expect(results.filter((result) => result === 'appended')).toHaveLength(1);
      expect(await stores().journal.read(municipalityId, as(stream), 0)).toHaveLength(1);
    });

    test('commits after a seq come in order, also where text would sort otherwise', async () => {
      const stream = fresh('agreement/long');
      for (const seq of [10, 9, 11, 2, 1]) await stores().journal.append(aCommit({ stream, seq }));
      const after = await stores().journal.read(municipalityId, as(stream), 2);
      expect(after.map(({ seq }) => seq)).toEqual([9, 10, 11]);
    });

    test('a command is found in its own stream alone', async () => {
      const commit = aCommit();
      await stores().journal.append(commit);
      expect(await stores().journal.findCommand(municipalityId, commit.stream, commit.commandId)).toEqual(commit);
      expect(await stores().journal.findCommand(municipalityId, as('agreement/other'), commit.commandId)).toBeNull();
    });

    test('another municipality sees nothing of it', async () => {
      const commit = aCommit();
      await stores().journal.append(commit);
      expect(await stores().journal.read(elsewhere, commit.stream, 0)).toEqual([]);
      expect(await stores().journal.findCommand(elsewhere, commit.stream, commit.commandId)).toBeNull();
    });

    test('the streams of a municipality are listed once each, sorted', async () => {
      const owner = as<typeof municipalityId>(fresh('gouda'));
      for (const [stream, seq] of [
        ['programme/z', 1],
        ['agreement/b', 1],
        ['agreement/b', 2],
      ] as const) {
        await stores().journal.append(aCommit({ municipalityId: owner, stream: `${stream}-${owner}`, seq }));
      }
      expect(await stores().journal.streams(owner)).toEqual([`agreement/b-${owner}`, `programme/z-${owner}`]);
    });

    test('a stream ends where its highest seq is', async () => {
      const stream = fresh('agreement/long');
      const commits = [2, 10, 9].map((seq) => aCommit({ stream, seq, hash: `${seq}`.padStart(64, '0') }));
      for (const commit of commits) await stores().journal.append(commit);
      const { journal } = stores();
      expect(await journal.head(municipalityId, as(stream))).toEqual({ stream, seq: 10, hash: commits[1]?.hash });
      expect(await journal.head(elsewhere, as(stream))).toBeNull();
      expect(await journal.head(municipalityId, as('agreement/none'))).toBeNull();
    });

    test('municipalities are those that have a stream of their own', async () => {
      const owner = as<typeof municipalityId>(fresh('gouda'));
      await stores().journal.append(aCommit({ municipalityId: owner, stream: `municipality/${owner}`, seq: 1 }));
      await stores().journal.append(aCommit({ municipalityId: fresh('never'), stream: fresh('programme/p'), seq: 1 }));
      const all = await stores().journal.municipalities();
      expect(all).toContain(owner);
      expect(all.filter((one) => one.startsWith('never'))).toEqual([]);
    });

    test('all commits can be gone through in order of stream and seq, a few at a time', async () => {
      const streams = ['scan/b', 'scan/a', 'scan/c'].map(fresh);
      for (const stream of streams) {
        for (const seq of [10, 2, 1]) await stores().journal.append(aCommit({ stream, seq }));
      }
      const seen: string[] = [];
      let after: StoredCommit | null = null;
      for (;;) {
        const found: readonly StoredCommit[] = await stores().journal.scan(after, 2);
        seen.push(...found.map(({ stream, seq }) => `${stream} ${seq}`));
        expect(found.length).toBeLessThanOrEqual(2);
        after = found.at(-1) ?? null;
        if (after === null) break;
      }
      const inOrder = streams.toSorted().flatMap((stream) => [1, 2, 10].map((seq) => `${stream} ${seq}`));
      expect(seen.filter((one) => one.startsWith('scan/'))).toEqual(inOrder);
    });

    test('text comes back byte for byte', async () => {
      const canonical = '{"name":"Café ’t Zonnetje ☀️","empty":{},"dollar":{"$gt":1},"null":null,"control":"\\u0000"}';
      const commit = aCommit({ canonical });
      await stores().journal.append(commit);
      const [stored] = await stores().journal.read(municipalityId, commit.stream, 0);
      expect(stored?.canonical).toBe(canonical);
    });
  });
