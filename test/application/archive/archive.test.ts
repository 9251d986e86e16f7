import { beforeAll, describe, expect, test } from 'vitest';
import { bagOf } from '../../../src/application/archive/bag.ts';
import { checkArchive } from '../../../src/application/archive/check.ts';
import { makeArchive } from '../../../src/application/archive/make.ts';
import { verifyArchive } from '../../../src/application/operator/journal/verify-archive.ts';
import type { ArchiveFiles, ReadArchive } from '../../../src/application/ports/archives.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { soundWorld } from '../journal/sound-world.ts';
import { aKey, archiveOf, closedWorld, FOUND } from './closed-world.ts';
import { independentCheck } from './independent.ts';

const KEY = aKey();
let ports: Ports;
let archive: ReadArchive;
beforeAll(async () => {
  ({ ports } = await closedWorld(KEY));
  archive = await archiveOf(ports);
});

const text = (path: string, { files }: ReadArchive = archive): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return Buffer.from(bytes).toString('utf8');
};
const bytes = (written: string): Uint8Array => Buffer.from(written, 'utf8');
const JOURNAL = 'data/journal/programme.jsonl';

/** The whole package made anew around other contents, as somebody would who wants it to look right; without our key. */
const forged = (change: (payload: Map<string, Uint8Array>) => void): ReadArchive => {
  const payload = new Map([...archive.files].filter(([path]) => path.startsWith('data/')));
  change(payload);
  return { files: bagOf(payload, [], null).files, strange: [] };
};
const problemsOf = async (one: ReadArchive) =>
  (await checkArchive(one)).findings.map(
    ({ file, seq, problem }) => `${file}${seq === null ? '' : `#${seq}`} ${problem}`,
  );

describe('the archive of a closed programme', () => {
  test('is right by itself, and for a check that knows its documentation alone', async () => {
    const checked = await checkArchive(archive);
    expect(checked.findings).toEqual([]);
    expect(checked).toMatchObject({ keyId: KEY.keyId, anchor: { signed: { keyId: KEY.keyId } } });
    expect(independentCheck(archive.files)).toBe(null);
  });

  test('has the journal, the texts, the lists, the prints, and what somebody reads first', () => {
    const paths = [...archive.files.keys()].join('\n');
    for (const path of [
      JOURNAL,
      'data/journal/municipality.jsonl',
      'data/journal/agreements/pleinen-1.jsonl',
      'data/agreements.csv',
      'data/documents/text-revision-1.pdf',
      'data/documents/final-review.pdf',
      'data/documents/history.txt',
    ])
      expect(paths).toContain(path);
    expect(text('data/README.txt')).toContain('Het programma is afgesloten op 5 oktober 2009.');
    expect(text('bag-info.txt')).toContain('Handslag-Programme: closed\n');
    expect(JSON.parse(text('data/evidence.json'))).toMatchObject([{ evidenceId: 'evidence-1', withdrawnAt: null }]);
    expect(JSON.parse(text('data/signatures.json'))).toHaveLength(5);
    expect(text('data/agreements.csv')).toContain('Het plein opnieuw inrichten');
  });

  test('names what is of other programmes by its hash alone', () => {
    const town = text('data/journal/municipality.jsonl');
    expect(town).not.toContain('Elders');
    expect(town).toContain('"leftOut":true');
    expect(town).toContain('"type":"ThemeSet"');
  });

  test('marks what was erased, and has the other personal values in one place alone', () => {
    expect(text('data/personal.jsonl')).toMatch(/\{"erased":true,"ref":"paper-name","seal":"[0-9a-f]{64}"\}/);
    const others = [...archive.files].filter(([path]) => !/personal|people/.test(path));
    for (const [path, found] of others) expect(Buffer.from(found).includes('Het regende'), path).toBe(false);
    expect(text('data/personal.jsonl')).toContain('Het regende');
  });

  test('without personal values is right as well, and names nobody', async () => {
    const without = await archiveOf(ports, { withPersonal: false });
    expect((await checkArchive(without)).findings).toEqual([]);
    expect(independentCheck(without.files)).toBe(null);
    expect(without.files.has('data/people.json')).toBe(false);
    expect(text('data/personal.jsonl', without)).not.toMatch(/value|salt/);
    expect(text('data/README.txt', without)).toContain('De gegevens van personen zijn eruit gelaten.');
  });
});

describe('an archive of a programme that is not closed', () => {
  test('is not made', async () => {
    const world = await soundWorld();
    expect(await makeArchive(world.ports, FOUND, { withPersonal: true, evenOpen: false })).toEqual({
      ok: false,
      problem: 'notClosed',
    });
  });

  test('is made when that is asked for, and says so inside', async () => {
    const world = await soundWorld();
    const open = await archiveOf(world.ports, { evenOpen: true });
    expect((await checkArchive(open)).findings).toEqual([]);
    expect(text('bag-info.txt', open)).toContain('Handslag-Programme: NOT closed: active');
    expect(text('data/README.txt', open)).toContain('Dit archief is niet compleet.');
    expect((await verifyArchive(open, [])).text).toMatch(
      /NOT closed then[\s\S]*The package is not signed[\s\S]*no anchor/,
    );
  });
});

describe('whoever checks it', () => {
  test('can say which keys count', async () => {
    expect(await verifyArchive(archive, [KEY.keyId])).toMatchObject({ ok: true });
    const report = await verifyArchive(archive, [aKey().keyId]);
    expect(report).toMatchObject({ ok: false, text: expect.stringContaining('not signed with a key that you named') });
  });

  test('finds a file that is missing, whichever it is', async () => {
    for (const path of archive.files.keys()) {
      const files = new Map([...archive.files].filter(([other]) => other !== path));
      expect(await problemsOf({ files, strange: [] }), path).toContain(`${path} missing`);
      expect(independentCheck(files), path).not.toBe(null);
    }
  });

  test('finds a file too many, and what is no file', async () => {
    for (const path of ['data/extra.txt', 'extra.txt', 'data/journal/agreements/extra.jsonl']) {
      const files: ArchiveFiles = new Map([...archive.files, [path, bytes('x')]]);
      expect(await problemsOf({ files, strange: [] })).toEqual([`${path} unlisted`]);
      expect(independentCheck(files)).not.toBe(null);
    }
    expect(await problemsOf({ ...archive, strange: ['data/link'] })).toEqual(['data/link strange']);
  });

  test('finds a package that was made anew around other contents, when a key is asked for', async () => {
    const { files } = archive;
    const payload = new Map([...files].filter(([path]) => path.startsWith('data/')));
    payload.set('data/people.json', bytes('[]\n'));
    const report = await verifyArchive({ files: bagOf(payload, [], aKey()).files, strange: [] }, [KEY.keyId]);
    expect(report).toMatchObject({ ok: false, text: expect.stringContaining('the package is not signed') });
  });
});

describe('a package that was made anew around another journal is found by its contents', () => {
  const lines = (path: string) => text(path).split('\n').slice(0, -1);
  const withLines = (path: string, change: (all: string[]) => readonly string[]) =>
    forged(
      (payload) =>
        void payload.set(
          path,
          bytes(
            change(lines(path))
              .map((line) => `${line}\n`)
              .join(''),
          ),
        ),
    );

  test.each([
    ['a commit that is missing', (all: string[]) => all.toSpliced(4, 1), '#6 hole'],
    ['two that changed places', (all: string[]) => all.with(4, all[5] ?? '').with(5, all[4] ?? ''), '#6 hole'],
    ['one that is there twice', (all: string[]) => all.toSpliced(4, 0, all[4] ?? ''), '#5 fork'],
    ['an end that was cut off', (all: string[]) => all.slice(0, -1), ' anchorTruncated'],
    ['one that was written anew', (all: string[]) => all.with(4, (all[4] ?? '').replace('2007', '2006')), '#6 link'],
    [
      'one that was left out',
      (all: string[]) => all.with(4, `{"hash":"${'a'.repeat(64)}","leftOut":true,"seq":5}`),
      '',
    ],
  ])('%s', async (_, change, problem) => {
    const changed = withLines(JOURNAL, change);
    expect((await problemsOf(changed)).some((one) => one.startsWith(JOURNAL) && one.includes(problem.trim()))).toBe(
      true,
    );
    expect(independentCheck(changed.files)).not.toBe(null);
  });

  test('a value that is gone without an erasure, and one that was changed', async () => {
    const gone = withLines('data/personal.jsonl', (all) => all.slice(1));
    expect(await problemsOf(gone)).toEqual(expect.arrayContaining([expect.stringMatching(/valueLost$/)]));
    const changed = withLines('data/personal.jsonl', (all) => all.map((line) => line.replace('Het regende', 'Niets')));
    expect(await problemsOf(changed)).toEqual(expect.arrayContaining([expect.stringMatching(/valueChanged$/)]));
    const erased = withLines('data/personal.jsonl', (all) =>
      all.map((line) =>
        line.replace(/^\{"ref":"(.*?)","salt.*"seal":"(.*?)".*$/, '{"erased":true,"ref":"$1","seal":"$2"}'),
      ),
    );
    expect(await problemsOf(erased)).toContain('data/personal.jsonl value');
  });

  test('a signature that is not listed, and one that nobody gave', async () => {
    const rows = JSON.parse(text('data/signatures.json')) as object[];
    for (const changed of [rows.slice(1), [...rows, { ...rows[0], partyId: 'politie' }]]) {
      const one = forged((payload) => void payload.set('data/signatures.json', bytes(JSON.stringify(changed))));
      expect(await problemsOf(one)).toEqual(['data/signatures.json row']);
    }
  });

  test('a signed text, and a whole agreement', async () => {
    const path = [...archive.files.keys()].find((one) => one.startsWith('data/texts/') && one.endsWith('.txt')) ?? '';
    const changed = forged((payload) => void payload.set(path, bytes('Iets anders')));
    expect((await problemsOf(changed)).filter((one) => one.includes('textChanged'))).not.toEqual([]);
    const gone = forged((payload) => {
      payload.delete('data/journal/agreements/pleinen-1.jsonl');
      const about = JSON.parse(text('data/archive.json'));
      about.streams = about.streams.filter(({ stream }: { stream: string }) => stream !== 'agreement/pleinen-1');
      payload.set('data/archive.json', bytes(JSON.stringify(about)));
    });
    expect(await problemsOf(gone)).toContain('agreement/pleinen-1 streamMissing');
  });
});
