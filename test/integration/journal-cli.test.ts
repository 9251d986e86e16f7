import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_MIGRATIONS } from '../../src/application/migrations/data-migrations.ts';
import type { Ports } from '../../src/application/ports.ts';
import { as, municipalityStream, programmeStream, type StreamId } from '../../src/domain/ids.ts';
import type { Commit } from '../../src/domain/journal/commit.ts';
import { municipalityId, programmeId } from '../builders/haarlem.ts';
import { handslag as run } from './handslag.ts';
import { aTown } from './operator.ts';

const PROGRAMME = programmeStream(programmeId);
const TOWN = municipalityStream(municipalityId);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-journal-'));
});
afterAll(() => rm(folder, { recursive: true }));

const lastIn = async (ports: Ports): Promise<Commit<{ readonly type: string }>> =>
  JSON.parse((await ports.journal.read(municipalityId, TOWN, 0)).at(-1)?.canonical ?? '{}');
const operatorOf = async (ports: Ports, { actor }: Commit<unknown>): Promise<string | undefined> =>
  actor.kind === 'operator'
    ? (await ports.personal.get(municipalityId, [actor.name.ref])).get(actor.name.ref)?.value
    : undefined;

describe('a sound journal', () => {
  const { handslag, inside } = aTown();

  test('is verified as a whole, and one programme of it', async () => {
    const [all, one] = await Promise.all([handslag(['verify', '--all']), handslag(['verify', 'vijfhoek'])]);
    expect(all).toMatchObject({ exit: 0, err: '' });
    expect(all.out).toMatch(/Looked at 7 streams with \d+ commits[\s\S]*Everything is right\./);
    expect(one).toMatchObject({ exit: 0, err: '' });
  });

  test('is told in plain words, without names', async () => {
    const ran = await handslag(['history', 'vijfhoek']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out.split('\n')[0]).toContain('Het programma begint');
    expect(ran.out).not.toContain('Naam van');
  });

  test('gives every snapshot again when all are gone, and says so in the journal', async () => {
    const before = await inside((ports) => ports.snapshots.scan(null, 100));
    await inside(async (ports) => {
      for (const { stream } of before) await ports.snapshots.remove(municipalityId, stream);
    });
    const ran = await handslag(['rebuild', '--operator', 'Bas Bakker']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('7 snapshots were made anew');
    await inside(async (ports) => {
      const after = await ports.snapshots.scan(null, 100);
      const parts = (all: typeof before) =>
        all.filter(({ stream }) => stream !== TOWN).map(({ stream, state }) => [stream, JSON.parse(state)]);
      expect(parts(after)).toEqual(parts(before));
      const last = await lastIn(ports);
      expect(last.events).toMatchObject([{ type: 'StoresKeptUp', upkeep: 'rebuild', changed: 7 }]);
      expect(await operatorOf(ports, last)).toBe('Bas Bakker');
    });
  });

  test('a migration that a kill broke off goes on where it was, and is done once', async () => {
    const [migration] = DATA_MIGRATIONS;
    if (migration === undefined) throw new Error('nothing to migrate');
    const streams = await inside(async (ports) => {
      const all = await ports.snapshots.scan(null, 100);
      for (const snapshot of all) await ports.snapshots.replace({ ...snapshot, version: 1 });
      // Its first part was done: what is before this place is left alone.
      await ports.progress.set(`migration|${migration.id}`, `at|${all[3]?.stream}`);
      return all.map(({ stream }) => stream);
    });
    const looked = await handslag(['migrate', '--dry-run']);
    expect(looked.out).toContain('Nothing was changed.');
    const ran = await handslag(['migrate', '--operator', 'Bas Bakker']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('changed 3');
    const versions = await inside(async (ports) => {
      const all = await ports.snapshots.scan(null, 100);
      return new Map(all.map(({ stream, version }) => [stream, version]));
    });
    expect(streams.slice(4).map((stream) => versions.get(stream))).not.toContain(1);
    expect((await handslag(['migrate'])).out).toContain('There is nothing to migrate.');
  });

  test('is archived to a directory that is checked without the database, and that nothing is written over', async () => {
    const place = join(folder, 'archive');
    const made = await handslag(['archive', 'vijfhoek', place, '--operator', 'Bas Bakker']);
    expect(made).toMatchObject({ exit: 0, err: '' });
    const [, code = ''] = /Check code ([0-9a-f ]{9})/.exec(made.out) ?? [];
    const alone = (args: readonly string[]) => run(args);
    const checked = await alone(['verify', place]);
    expect(checked).toMatchObject({ exit: 0, err: '' });
    expect(checked.out).toContain(`Check code of the package ${code}`);
    expect(checked.out).toContain('Everything is right.');
    const again = await handslag(['archive', 'vijfhoek', place]);
    expect(again).toMatchObject({ exit: 1, err: expect.stringContaining('This directory is there already') });
    await inside(async (ports) => {
      const last = await lastIn(ports);
      expect(last.events).toMatchObject([{ type: 'ArchiveMade', isClosed: true, withPersonal: true }]);
      expect(await operatorOf(ports, last)).toBe('Bas Bakker');
    });
    const journal = join(place, 'data/journal/programme.jsonl');
    await writeFile(journal, (await readFile(journal, 'utf8')).replace('2007', '2006'));
    await writeFile(join(place, 'data/extra'), '');
    const broken = await alone(['verify', place]);
    expect(broken).toMatchObject({ exit: 1, out: '' });
    expect(broken.err).toContain('data/journal/programme.jsonl: this file is not the one that was listed');
    expect(broken.err).toContain('data/journal/programme.jsonl, commit 2: it does not follow');
    expect(broken.err).toContain('data/extra: this file is not listed');
    await truncate(join(place, 'manifest-sha256.txt'), 100);
    expect((await alone(['verify', place])).err).toContain(
      'manifest-sha256.txt: this file is not the one that was listed',
    );
  });
});

describe('a journal with which somebody tampered', () => {
  const { handslag, tamper } = aTown();
  const at = (stream: StreamId, seq: number) => ({ _id: `${stream}#${seq}` });

  test('ends with 1 and names the first commit that is broken, as long as it is', async () => {
    let whole = '';
    await tamper(async (commits) => {
      whole = (await commits.findOne(at(PROGRAMME, 5)))?.canonical ?? '';
      await commits.updateOne(at(PROGRAMME, 5), { $set: { canonical: whole.replace(':', ';') } });
    });
    const [all, one] = await Promise.all([handslag(['verify', '--all']), handslag(['verify', 'vijfhoek'])]);
    for (const ran of [all, one]) {
      expect(ran).toMatchObject({ exit: 1, out: '' });
      expect(ran.err).toContain(`${PROGRAMME}, commit 5: its text is not the one that was hashed`);
    }
    await tamper((commits) => commits.updateOne(at(PROGRAMME, 5), { $set: { canonical: whole } }));
    expect(await handslag(['verify', '--all'])).toMatchObject({ exit: 0 });
    await tamper((commits) => commits.deleteOne(at(PROGRAMME, 7)));
    const missing = await handslag(['verify', '--all']);
    expect(missing).toMatchObject({
      exit: 1,
      err: expect.stringContaining(`${PROGRAMME}, commit 8: a commit before it`),
    });
    const place = join(folder, 'refused');
    const archived = await handslag(['archive', 'vijfhoek', place]);
    expect(archived).toMatchObject({
      exit: 1,
      err: expect.stringContaining('commit 8: a commit before it is missing'),
    });
  });

  test('names what it does not know', async () => {
    expect(await handslag(['verify', 'nergens'])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('There is no programme nergens'),
    });
    expect(await handslag(['verify'])).toMatchObject({ exit: 1, err: expect.stringContaining('give --all') });
  });
});

describe('the record of a person', () => {
  const { handslag, inside } = aTown();
  const who = ['--municipality', 'haarlem', '--person', 'anna'];

  test('is listed first, and erased with --yes; the journal stays right', async () => {
    expect(await handslag(['erase', 'person', ...who])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('anna'),
    });
    const added = ['coordinator', 'add', ...who, '--name', 'Anna de Wit', '--operator', 'Bas Bakker'];
    expect(await handslag(added)).toMatchObject({ exit: 0 });
    const listed = await handslag(['erase', 'person', ...who]);
    expect(listed).toMatchObject({ exit: 0, out: expect.stringContaining('Anna de Wit') });
    expect(await inside((ports) => ports.people.get(municipalityId, as('haarlem.anna')))).toMatchObject({
      name: 'Anna de Wit',
    });
    expect(await handslag(['erase', 'person', ...who, '--yes'])).toMatchObject({ exit: 0, err: '' });
    const left = await inside((ports) => ports.people.get(municipalityId, as('haarlem.anna')));
    expect(left).toMatchObject({ function: '', accounts: [] });
    expect(left?.name).not.toContain('Anna');
    expect(await handslag(['verify', '--all'])).toMatchObject({ exit: 0 });
  });
});
