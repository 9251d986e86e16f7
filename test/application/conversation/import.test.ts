import { describe, expect, it } from 'vitest';
import { programmeFiles } from '../../../adapters/files/read-programme-file.ts';
import { loadProgramme } from '../../../src/application/command.ts';
import { hashCode } from '../../../src/application/people/codes.ts';
import { as, type ProgrammeId, programmeStream } from '../../../src/domain/ids.ts';
import { municipalityId, person } from '../../builders/haarlem.ts';
import { exampleText, fixtureText } from '../../files/reading.ts';
import { converse } from './driver.ts';
import { wordsOf } from './shown.ts';

const imported = as<ProgrammeId>('haarlem.wijkcontract-2007');
const haarlem = exampleText('haarlem-2007.yaml');
const yaml = (text: string) => ({ file: { name: 'wijk.yaml', sha256: 'a'.repeat(64), text }, text: '' });

async function municipality() {
  const bot = await converse({ files: programmeFiles });
  const coordinator = bot.as(person.coordinator);
  const loaded = async () => (await loadProgramme(bot.ports, municipalityId, imported)).state;
  const commits = () => bot.stores.journal.commits.length;
  return { ...bot, coordinator, loaded, commits };
}

type Bot = Awaited<ReturnType<typeof municipality>>;

async function importText({ coordinator }: Bot, text: string) {
  await coordinator.act({ verb: 'openImport' });
  await coordinator.submit(yaml(text));
}

describe('a programme from a file', () => {
  it('is shown before anything is done', async () => {
    const bot = await municipality();
    const before = bot.commits();
    await importText(bot, haarlem);
    expect(bot.coordinator.last.kind).toBe('closed');
    expect(bot.coordinator.sees).toContain('Pleinen en tuinen');
    expect(bot.commits()).toBe(before);
  });

  it('is carried out whole, and who did it coordinates it beside those in the file', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    await bot.coordinator.press('Voer door');
    const programme = await bot.loaded();
    expect(programme.activities.length).toBeGreaterThanOrEqual(12);
    expect(programme.coordinators).toEqual([person.coordinator, 'haarlem.anna', 'haarlem.bram']);
  });

  it('hands out codes that are kept as hashes only: to people with chat, and to project teams', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    await bot.coordinator.press('Voer door');
    const codes = [...bot.coordinator.sees.matchAll(/[A-Z0-9]{4}-[A-Z0-9]{4}/g)].map(([code]) => code);
    const kept = await Promise.all(codes.map((code) => bot.ports.people.findCode(hashCode(code))));
    expect(kept.map((code) => code?.purpose.for).filter((purpose) => purpose === 'projectTeam')).toHaveLength(2);
    const people = await bot.ports.people.all(municipalityId);
    const onPaper = people.filter(({ partyId }) => partyId === 'haarlem.wijkraad').map(({ personId }) => personId);
    expect(onPaper.length).toBeGreaterThan(0);
    for (const code of kept) {
      if (code?.purpose.for === 'person') expect(onPaper).not.toContain(code.purpose.personId);
    }
  });

  it('applied a second time changes nothing and says so', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    const previewed = bot.coordinator.last;
    await bot.coordinator.press('Voer door');
    const before = bot.commits();
    await bot.coordinator.press('Voer door', previewed);
    expect(bot.coordinator.last.kind).toBe('private');
    expect(bot.coordinator.sees).toContain('al gedaan');
    expect(bot.commits()).toBe(before);
    await importText(bot, haarlem);
    expect(bot.coordinator.sees).toContain('verandert niets');
  });

  it('goes on where it stopped after a crash', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    const previewed = bot.coordinator.last;
    const { append } = bot.ports.journal;
    let left = 30;
    const journal = bot.stores.journal as { append: typeof append };
    journal.append = async (commit) => {
      left -= 1;
      if (left === 0) throw new Error('the machine stopped');
      return append.call(journal, commit);
    };
    await bot.coordinator.press('Voer door');
    expect((await bot.loaded()).coordinators).toEqual([]);
    await bot.coordinator.press('Voer door', previewed);
    expect((await bot.loaded()).coordinators).toContain('haarlem.anna');
    await importText(bot, haarlem);
    expect(bot.coordinator.sees).toContain('verandert niets');
    const stream = programmeStream(imported);
    const ids = bot.stores.journal.commits.filter((commit) => commit.stream === stream).map((each) => each.commandId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('changed, shows what was and what becomes', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    await bot.coordinator.press('Voer door');
    await importText(bot, haarlem.replace('dueOn: 2008-06-02', 'dueOn: 2008-07-01'));
    expect(bot.coordinator.sees).toContain('2008-06-02');
    expect(bot.coordinator.sees).toContain('2008-07-01');
  });

  it('with nonsense is refused as a whole, every error at its line in words', async () => {
    const bot = await municipality();
    const before = bot.commits();
    await importText(bot, fixtureText('wrong-values.yaml'));
    expect(bot.coordinator.last.kind).toBe('closed');
    expect(bot.coordinator.sees).toContain('Regel');
    expect(bot.coordinator.sees).toContain('een datum die bestaat');
    expect(bot.commits()).toBe(before);
  });

  it('can be pasted; with neither file nor text the form asks for one', async () => {
    const bot = await municipality();
    await bot.coordinator.submitAction({ verb: 'submitImport' }, { file: null, text: haarlem });
    expect(bot.coordinator.sees).toContain('Pleinen en tuinen');
    await bot.coordinator.submitAction({ verb: 'submitImport' }, { file: null, text: '' });
    expect(bot.coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'file' }] });
  });

  it('is for coordinators, and of their own municipality', async () => {
    const bot = await municipality();
    const partner = bot.as(person.youthWorker);
    await partner.act({ verb: 'openImport' });
    expect(partner.last.kind).toBe('private');
    await partner.submitAction({ verb: 'submitImport' }, yaml(haarlem));
    expect(wordsOf(partner.last)).not.toContain('Pleinen en tuinen');
    await importText(bot, exampleText('delft-2010.yaml'));
    expect(bot.coordinator.sees).not.toContain('Voer door');
  });

  it('pressed by a partner does nothing', async () => {
    const bot = await municipality();
    await importText(bot, haarlem);
    const before = bot.commits();
    await bot.as(person.youthWorker).press('Voer door', bot.coordinator.last);
    expect(bot.commits()).toBe(before);
  });
});
