import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createFrontDoor } from '../../src/application/conversation/front-door.ts';
import { composeForOperator } from '../../src/compose/operator.ts';
import { as } from '../../src/domain/ids.ts';
import { errorsIn, exampleText, fixtureText } from '../files/reading.ts';
import { aDatabase } from '../services/database.ts';
import { handslag, root } from './handslag.ts';

describe('handslag check', () => {
  test('says that both examples are right, without a database or any setting', async () => {
    const ran = await handslag(['check', 'examples/haarlem-2007.yaml', 'examples/delft-2010.yaml']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('examples/haarlem-2007.yaml is goed.');
    expect(ran.out).toContain('5 partijen, 2 projecten en 14 activiteiten');
    expect(ran.out).toContain('examples/delft-2010.yaml is goed.');
  });

  test('of every file with nonsense, says every error at once: line, place, what was found, what is expected', async () => {
    const fixtures = (await readdir(join(root, 'test/fixtures/files'))).filter(
      (name) => errorsIn(fixtureText(name), name).length > 0,
    );
    expect(fixtures.length).toBeGreaterThan(10);
    const ran = await handslag(['check', ...fixtures.map((name) => `test/fixtures/files/${name}`)]);
    expect(ran).toMatchObject({ exit: 1, out: '' });
    for (const name of fixtures) {
      const errors = errorsIn(fixtureText(name), name);
      const [, after = ''] = ran.err.split(`test/fixtures/files/${name}: `);
      const [itsOwn = ''] = after.split('test/fixtures/files/');
      for (const { line, path } of errors) {
        expect(itsOwn).toContain(line === null ? 'Het bestand' : `Regel ${line}: ${path}`.trimEnd());
      }
      expect(itsOwn.match(/Gevonden: \S/g)).toHaveLength(errors.length);
      expect(itsOwn.match(/Verwacht: \S/g)).toHaveLength(errors.length);
    }
  });

  test('an empty field is no error, and is counted', async () => {
    const ran = await handslag(['check', 'test/fixtures/files/gaps.yaml']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toMatch(/is nog iets leeg/);
  });

  test('in the configured language', async () => {
    const ran = await handslag(['check', 'examples/delft-2010.yaml'], { HANDSLAG_DEFAULT_LANGUAGE: 'en' });
    expect(ran.out).toContain('examples/delft-2010.yaml is right.');
  });

  test('a file that is not there, and a directory, are said in words; the others are still looked at', async () => {
    const ran = await handslag(['check', 'nowhere.yaml', 'examples', 'examples/delft-2010.yaml']);
    expect(ran.exit).toBe(1);
    expect(ran.err).toMatch(/nowhere\.yaml: there is no such file/);
    expect(ran.err).toMatch(/examples: this is a directory/);
    expect(ran.err).not.toMatch(/ENOENT|EISDIR|at .*\.ts/);
    expect(ran.out).toContain('examples/delft-2010.yaml is goed.');
  });
});

describe('handslag import and coordinator add', () => {
  const database = aDatabase();
  const env = { MONGODB_URI: database.uri };
  afterAll(() => database.drop());

  /** The commits, codes and texts that are stored. */
  const front = async () => {
    const { ports, close } = await composeForOperator({
      mongodbUri: database.uri,
      defaultLanguage: 'nl',
      timeZone: 'Europe/Amsterdam',
      publicUrl: null,
      anchors: { key: null, oldKeys: [], folder: null },
      encryptionKeys: null,
    });
    return { ports, close, door: createFrontDoor(ports) };
  };
  const commits = async (): Promise<number> => {
    const { ports, close } = await front();
    const municipality = as<never>('haarlem');
    const streams = await ports.journal.streams(municipality);
    const all = await Promise.all(streams.map((stream) => ports.journal.read(municipality, stream, 0)));
    await close();
    return all.flat().length;
  };

  test('needs the database alone; says what it does, hands out codes, and says how to begin', async () => {
    const ran = await handslag(['import', 'examples/haarlem-2007.yaml'], env);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toMatch(/\d+ erbij, 0 anders, 0 weg/);
    expect(ran.out.match(/Code: [A-Z0-9]{4}-[A-Z0-9]{4}/g)?.length).toBeGreaterThan(10);
    expect(ran.out).toMatch(/coordinator add --municipality haarlem --person [a-z]+/);
  });

  test('the same file again changes nothing and hands out nothing', async () => {
    const before = await commits();
    const ran = await handslag(['import', 'examples/haarlem-2007.yaml'], env);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('Dit bestand verandert niets');
    expect(ran.out).not.toMatch(/Code:/);
    expect(await commits()).toBe(before);
  });

  test('a changed file: what is added, changed and removed; only looked at with --preview', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'handslag-cli-'));
    const changed = join(folder, 'changed.yaml');
    const text = exampleText('haarlem-2007.yaml')
      .replace('Het Wilsonsplein opnieuw inrichten', 'Het Wilsonsplein vergroenen')
      .replace(/\n {2}- id: klussenteam[\s\S]*$/, '\n');
    await writeFile(changed, text);
    const before = await commits();
    const looked = await handslag(['import', changed, '--preview'], env);
    expect(looked).toMatchObject({ exit: 0, err: '' });
    expect(looked.out).toMatch(/Anders \(1\)[\s\S]*Wilsonsplein vergroenen/);
    expect(looked.out).toMatch(/Weg \(1\)/);
    expect(await commits()).toBe(before);
    const done = await handslag(['import', changed], env);
    expect(done).toMatchObject({ exit: 0, err: '' });
    expect(await commits()).toBeGreaterThan(before);
  });

  test('a file with nonsense changes nothing', async () => {
    const before = await commits();
    const ran = await handslag(['import', 'test/fixtures/files/wrong-values.yaml'], env);
    expect(ran).toMatchObject({ exit: 1, out: '' });
    expect(ran.err).toContain('Er is niets veranderd');
    expect(await commits()).toBe(before);
  });

  test('the code of a coordinator links an account that nobody has to confirm', async () => {
    const ran = await handslag(['coordinator', 'add', '--municipality', 'haarlem', '--person', 'anna'], env);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    const [, code = ''] = /koppel (\S+)/.exec(ran.out) ?? [];
    const { ports, door, close } = await front();
    const account = { platform: 'slack', workspace: 'T1', user: 'U-anna' } as const;
    const type = (id: string, text: string) =>
      door.answer({
        id,
        account,
        conversation: { platform: 'slack', workspace: 'T1', kind: 'direct', ref: 'D1' },
        at: as('2027-01-01T09:00:00.000Z'),
        replyTo: '',
        what: { kind: 'command', text },
      });
    await type('slack-1', `koppel ${code}`);
    expect((await ports.people.byAccount(account))?.accounts).toMatchObject([{ state: 'confirmed' }]);
    expect(JSON.stringify(await type('slack-2', 'mensen'))).toContain('Anna');
    await close();
  });

  test('a new municipality, and a new person, need a name', async () => {
    const leiden = ['coordinator', 'add', '--municipality', 'leiden', '--person', 'zoe'];
    const unnamed = await handslag(leiden, env);
    expect(unnamed).toMatchObject({ exit: 1, out: '' });
    expect(unnamed.err).toContain('--municipality-name');
    const half = await handslag([...leiden, '--municipality-name', 'Gemeente Leiden'], env);
    expect(half).toMatchObject({ exit: 1, out: '' });
    expect(half.err).toContain('--name');
    const whole = await handslag([...leiden, '--municipality-name', 'Gemeente Leiden', '--name', 'Zoë Zand'], env);
    expect(whole).toMatchObject({ exit: 0, err: '' });
    expect(whole.out).toMatch(/Zoë Zand[\s\S]*koppel [A-Z0-9]{4}-[A-Z0-9]{4}/);
  });

  test('a short name is what programme files can name', async () => {
    const ran = await handslag(
      ['coordinator', 'add', '--municipality', 'Gemeente Leiden', '--person', 'zoe', '--municipality-name', 'x'],
      env,
    );
    expect(ran).toMatchObject({ exit: 1, out: '' });
    expect(ran.err).toMatch(/small letters, digits and hyphens/);
  });
});

describe('what is set', () => {
  const SECRETS = {
    MONGODB_URI: 'mongodb://root:hunter2@db/handslag',
    REDIS_URL: 'redis://:hunter2@cache:6379',
    SLACK_BOT_TOKEN: 'xoxb-111-222-hunter2hunter2',
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  };

  test('handslag config masks every secret', async () => {
    const ran = await handslag(['config'], SECRETS);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).not.toMatch(/hunter2|89abcdef/);
    expect(ran.out).toContain('SLACK_BOT_TOKEN=xoxb****');
    expect(ran.out).toContain('MONGODB_URI=mongodb://****@db/handslag');
  });

  test('a wrong environment is said at once: each name, its rule and an example', async () => {
    const ran = await handslag(['config'], { PORT: 'x', HANDSLAG_TIME_ZONE: 'Mars', SLACK_BOT_TOKEN: 'hunter2' });
    expect(ran).toMatchObject({ exit: 1, out: '' });
    for (const name of ['MONGODB_URI', 'REDIS_URL', 'PORT', 'HANDSLAG_TIME_ZONE', 'SLACK_BOT_TOKEN']) {
      expect(ran.err).toMatch(new RegExp(`${name}: .+ Example: ${name}=`));
    }
    expect(ran.err).not.toContain('hunter2');
  });

  test('importing needs the database alone, and says so', async () => {
    const ran = await handslag(['import', 'examples/delft-2010.yaml'], {});
    expect(ran).toMatchObject({ exit: 1, out: '' });
    expect(ran.err).toContain('MONGODB_URI');
    expect(ran.err).not.toMatch(/SLACK|MICROSOFT|REDIS/);
  });

  test('a database that does not answer is said in words', async () => {
    const ran = await handslag(['import', 'examples/delft-2010.yaml'], { MONGODB_URI: 'mongodb://127.0.0.1:1/x' });
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('no database answers at MONGODB_URI');
    expect(ran.err).not.toMatch(/at .*\.ts/);
  });
});
