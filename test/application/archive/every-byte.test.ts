import { expect, test } from 'vitest';
import { bagOf } from '../../../src/application/archive/bag.ts';
import { checkArchive } from '../../../src/application/archive/check.ts';
import type { ArchiveFiles } from '../../../src/application/ports/archives.ts';
import { runs } from '../../long.ts';
import { archiveOf, closedWorld } from './closed-world.ts';
import { independentCheck } from './independent.ts';

/** One bit of one byte turned over. */
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
  return changed;
};

/** Every byte of the small files; of a large one the first, the last, and some on the way. */
function* places(bytes: Uint8Array, most: number) {
  const step = Math.max(1, Math.floor(bytes.length / most));
  for (let at = 0; at < bytes.length; at += step) yield at;
  if (bytes.length > 0) yield bytes.length - 1;
}

/** Where commits of another programme are left out, the chain does not reach them, nor the commit just before them. */
const isBeyondTheChain = (bytes: Uint8Array, at: number): boolean => {
  const text = Buffer.from(bytes).toString('latin1');
  const [line = '', next = ''] = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n');
  return line.startsWith('{"hash":') || next.startsWith('{"hash":');
};

const findsIn = async (files: ArchiveFiles): Promise<boolean> =>
  (await checkArchive({ files, strange: [] })).findings.length > 0;

test('a byte that is turned over is found, wherever in the package it stands', async () => {
  const { files } = await archiveOf((await closedWorld()).ports);
  const missed: string[] = [];
  for (const [path, bytes] of files) {
    for (const at of places(bytes, path.startsWith('data/') ? runs(4) : runs(50))) {
      const changed = new Map(files).set(path, flipped(bytes, at));
      if (!(await findsIn(changed))) missed.push(`${path} ${at}`);
      if (independentCheck(changed) === null) missed.push(`${path} ${at}, independently`);
    }
  }
  expect(missed).toEqual([]);
}, 60_000);

/** What the journal itself answers for: there every list of the package may have been made anew. */
const ANSWERED_FOR = /journal\/|personal\.jsonl$|texts\/.*\.txt$|anchors\//;

test('in the journal, the values and the texts also when all lists were made anew around it', async () => {
  const { files } = await archiveOf((await closedWorld()).ports);
  const payload = new Map([...files].filter(([path]) => path.startsWith('data/')));
  const missed: string[] = [];
  for (const [path, bytes] of [...payload].filter(([name]) => ANSWERED_FOR.test(name))) {
    for (const at of places(bytes, runs(20))) {
      if (isBeyondTheChain(bytes, at)) continue;
      const changed = bagOf(new Map(payload).set(path, flipped(bytes, at)), [], null).files;
      if (!(await findsIn(changed))) missed.push(`${path} ${at}`);
      if (independentCheck(changed) === null) missed.push(`${path} ${at}, independently`);
    }
  }
  expect(missed).toEqual([]);
}, 60_000);
