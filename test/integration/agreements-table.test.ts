import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitOf } from '../../src/application/streams/read-commit.ts';
import { composeForOperator } from '../../src/compose/operator.ts';
import { as, type MunicipalityId } from '../../src/domain/ids.ts';
import { aDatabase } from '../services/database.ts';
import { handslag } from './handslag.ts';

const PROGRAMME = 'wijkcontract-2007';

describe('agreements from the terminal', () => {
  const database = aDatabase();
  const env = { MONGODB_URI: database.uri };
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handslag-table-'));
    expect(await handslag(['import', 'examples/haarlem-2007.yaml'], env)).toMatchObject({ exit: 0 });
  });
  afterAll(() => database.drop());

  const actors = async () => {
    const { ports, close } = await composeForOperator({
      mongodbUri: database.uri,
      defaultLanguage: 'nl',
      timeZone: 'Europe/Amsterdam',
      publicUrl: null,
      anchors: { key: null, oldKeys: [], folder: null },
      encryptionKeys: null,
    });
    const municipality = as<MunicipalityId>('haarlem');
    const streams = await ports.journal.streams(municipality);
    const commits = (await Promise.all(streams.map((stream) => ports.journal.read(municipality, stream, 0)))).flat();
    const values = await Promise.all(
      commits.map(async (stored) => {
        const { commandId, actor } = commitOf(stored);
        if (actor.kind !== 'operator') return { commandId, name: null };
        const found = await ports.personal.get(municipality, [actor.name.ref]);
        return { commandId, name: found.get(actor.name.ref)?.value ?? null };
      }),
    );
    await close();
    return values;
  };

  test('come out as a table, to the terminal or to a file that was not there', async () => {
    const shown = await handslag(['export', 'agreements', PROGRAMME], env);
    expect(shown).toMatchObject({ exit: 0, err: '' });
    expect(shown.out).toMatch(/^\ufeffKenmerk;Project;Wat;/);
    expect(shown.out.trimEnd().split(/\r\n(?=haarlem)/)).toHaveLength(15);
    expect(await handslag(['export', 'agreements', PROGRAMME, at('a.csv')], env)).toMatchObject({ exit: 0, err: '' });
    expect(await readFile(at('a.csv'), 'utf8')).toBe(shown.out);
    const again = await handslag(['export', 'agreements', PROGRAMME, at('a.csv')], env);
    expect(again).toMatchObject({ exit: 1, out: '' });
    expect(again.err).toContain('this file is there already');
  });

  test('come in: only looked at with --dry-run, then under the name of the operator, and once', async () => {
    await writeFile(at('new.csv'), 'Project;Wat;Klaar op\nPleinen en tuinen;Drie banken op het plein;1-6-2008\n');
    const before = (await actors()).length;
    const command = ['import-csv', PROGRAMME, at('new.csv'), '--operator', 'Ot Operator'];
    const looked = await handslag([...command, '--dry-run'], env);
    expect(looked).toMatchObject({ exit: 0, err: '' });
    expect(looked.out).toMatch(/1 nieuw voorstel[\s\S]*Drie banken op het plein/);
    expect(await actors()).toHaveLength(before);
    const done = await handslag(command, env);
    expect(done).toMatchObject({ exit: 0, err: '' });
    expect(done.out).toContain('De tabel is ingelezen');
    expect((await actors()).filter(({ commandId }) => commandId.startsWith('csv-'))).toEqual([
      { commandId: expect.any(String), name: 'Ot Operator' },
    ]);
    const again = await handslag(command, env);
    expect(again).toMatchObject({ exit: 0, err: '' });
    expect(again.out).toContain('Er verandert niets');
    expect(await actors()).toHaveLength(before + 1);
  });

  test('with a mistake change nothing, and every mistake is named at its cell', async () => {
    await writeFile(at('wrong.csv'), 'Project;Wat;Klaar op\nPleinen en tuinen;Een fontein;31-2-2008\nIets;;\n');
    const before = (await actors()).length;
    const ran = await handslag(['import-csv', PROGRAMME, at('wrong.csv')], env);
    expect(ran).toMatchObject({ exit: 1, out: '' });
    expect(ran.err).toMatch(/C2 · Klaar op[\s\S]*B3 · Wat/);
    expect(await actors()).toHaveLength(before);
  });

  test('with a column that nobody knows say how to tell; told once, it is remembered', async () => {
    await writeFile(at('strange.csv'), 'Project;Wat;Af in;Prio\nPleinen en tuinen;Een fontein;1-9-2008;hoog\n');
    const command = ['import-csv', PROGRAMME, at('strange.csv')];
    const asked = await handslag(command, env);
    expect(asked).toMatchObject({ exit: 1, out: '' });
    expect(asked.err).toContain('--column "Af in=..."');
    const nonsense = await handslag([...command, '--column', 'Af in=Volgende week'], env);
    expect(nonsense).toMatchObject({ exit: 1, out: '' });
    expect(nonsense.err).toContain('Klaar op');
    const told = await handslag([...command, '--column', 'Af in=Klaar op', 'Prio='], env);
    expect(told).toMatchObject({ exit: 0, err: '' });
    expect(await handslag(command, env)).toMatchObject({ exit: 0, err: '' });
  });

  test('of no programme, of no file, or of another kind of file are said in words', async () => {
    const nowhere = await handslag(['export', 'agreements', 'nergens'], env);
    expect(nowhere).toMatchObject({ exit: 1, out: '' });
    expect(nowhere.err).toContain('There is no programme nergens');
    const missing = await handslag(['import-csv', PROGRAMME, at('missing.csv')], env);
    expect(missing.err).toMatch(/missing\.csv: there is no such file/);
    await writeFile(at('table.xlsx'), 'PK');
    const other = await handslag(['import-csv', PROGRAMME, at('table.xlsx')], env);
    expect(other).toMatchObject({ exit: 1, out: '' });
    expect(other.err).toContain('.csv, .tsv or .txt');
  });
});
