import { describe, expect, test } from 'vitest';
import { spentOf } from '../../../src/domain/agreement/spending/state.ts';
import { unzip } from '../../adapters/documents/unzip.ts';
import { activity, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

async function haarlem() {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2007-10-01T08:00:00.000Z');
  await bot.work();
  bot.clock.set('2009-07-01T08:45:00.000Z');
  return bot;
}

describe('what was spent', () => {
  test('is asked beside the outcome, in the same form, and stands on the record as spending', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    expect(owner.sees).toMatch(/Uitgegeven tot nu toe: wijkbudget/);
    await owner.submit({ kind: 'achieved', reached: '1', spent1: '41.250,50' });
    expect(owner.sees).toMatch(/Dank u/);
    expect(spentOf(await bot.agreement(activity.square))).toEqual([{ source: 'wijkbudget', cents: 4_125_050 }]);
  });

  test('left empty is no news', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'achieved', reached: '1' });
    expect((await bot.agreement(activity.square)).spending).toEqual([]);
  });

  test('that is no amount stands at its field, and nothing is told yet', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'achieved', reached: '1', spent1: 'veel' });
    expect(owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'spent1' }] });
    expect((await bot.agreement(activity.square)).outcome).toBeNull();
  });
});

describe('the final review', () => {
  test('is found from “stand” by everybody who takes part, and pages by party, project and theme', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'partly', reached: '0,5', reason: 'Te weinig mensen', spent1: '40000' });
    const officer = bot.as(person.policeOfficer);
    await officer.type('stand');
    await officer.press('Eindevaluatie');
    expect(officer.sees).toMatch(/▲ Deels gelukt: 1, Nog niet gemeld: 4/);
    expect(officer.sees).toMatch(/Bereikt: 0,5 pleinen \(begin 0, doel 1\)/);
    expect(officer.sees).toMatch(/uitgegeven € 40.000,00/);
    expect(officer.sees).not.toMatch(/Te weinig mensen|Naam van/);
    await officer.press('Per thema');
    expect(officer.sees).toMatch(/telt bij elk thema mee/);
  });

  test('becomes a document that one can fetch, in the language of the programme, without names of persons', async () => {
    const bot = await haarlem();
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand');
    await coordinator.press('Eindevaluatie');
    await coordinator.press('Maak een Word-bestand');
    expect(coordinator.sees).toMatch(/eindevaluatie-vijfhoek.*\.docx/);
    const [file] = bot.stores.downloads.kept.values();
    if (file === undefined) throw new Error('No file');
    const document = unzip(file.bytes).get('word/document.xml') ?? '';
    expect(document).toContain('Alle afspraken per partij');
    expect(document).toContain('Het plein opnieuw inrichten');
    expect(document).not.toContain('Naam van');
  });
});
