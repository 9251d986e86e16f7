import { describe, expect, test } from 'vitest';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { MILESTONE, named, sheetBot, utf8 } from './sheet-bot.ts';

describe('the table of a programme', () => {
  test('is as Dutch Excel reads it: its mark, semicolons, a decimal comma, days first', async () => {
    const bot = await sheetBot();
    await bot.coordinator.type('stand');
    await bot.coordinator.press('Tabel (CSV)');
    await bot.coordinator.press('Haal de tabel op');
    const [header = '', first] = (await bot.download()).split('\r\n');
    expect(header).toBe(
      '\ufeffKenmerk;Project;Wat;Voor wie;Trekker (partij);Functie van de trekker;Trekker (persoon);Doen mee;Klaar op;Mijlpalen;Wacht op;Thema’s;Gebied van het geld;Bedrag;Bron;Uren;Spullen;Meetpunt;Beginstand;Doel;Eenheid',
    );
    expect(first).toContain(';01-06-2008;31-03-2008 Ontwerp klaar;Tien binnentuinen opknappen;Heel;');
    expect(first).toContain(';45000;wijkbudget;120;');
  });

  test('read in as it is changes nothing, and says so', async () => {
    const bot = await sheetBot();
    const before = await bot.programme();
    await bot.coordinator.act({ verb: 'exportSheet', programmeId });
    await bot.send(utf8(await bot.download()));
    expect(bot.coordinator.sees).toContain('Er verandert niets');
    expect(await bot.programme()).toEqual(before);
  });

  test('saved by a spreadsheet for Windows without Unicode is read with its accents', async () => {
    const bot = await sheetBot();
    const ansi = Uint8Array.from(
      'Project;Wat;Bron;Bedrag\nPleinen en tuinen;Caf\u00e9s aan het plein;Co\u00f6peratie;\u20ac 10\n',
      (letter) => (letter === '\u20ac' ? 0x80 : letter.charCodeAt(0)),
    );
    await bot.send(ansi);
    await bot.coordinator.press('Voer door');
    expect((await named(bot, 'Cafés aan het plein'))?.fields.means?.money).toEqual([
      { cents: 1_000, source: 'Coöperatie' },
    ]);
  });

  test('can be had empty, to begin with', async () => {
    const bot = await sheetBot();
    await bot.coordinator.type('nieuw');
    await bot.coordinator.press('Tabel (CSV)');
    await bot.coordinator.press('Haal een lege tabel op');
    expect((await bot.download()).split('\r\n')).toEqual([expect.stringMatching(/^\ufeffKenmerk;Project;Wat;/), '']);
  });

  test('is handed out while the text is fixed, but not read in', async () => {
    const bot = await sheetBot('frozen');
    await bot.coordinator.type('stand');
    await bot.coordinator.press('Tabel (CSV)');
    expect(bot.coordinator.sees).toContain('De tekst ligt vast');
    expect(bot.coordinator.sees).not.toContain('Lees een tabel in');
    await bot.coordinator.act({ verb: 'openSheet', programmeId });
    expect(bot.coordinator.last.kind).toBe('private');
  });
});

const WAYS = {
  'with semicolons, decimal commas and days first': [
    'Project;Wat;Trekker;Bedrag;Bron;Klaar op;Mijlpalen;Wacht op',
    'Pleinen en tuinen;Bomen planten;Woningcorporatie;1.250,50;fonds;1-4-2008;"1-2-2008 Kuilen\n1-3-2008: Bomen besteld";Het plein opnieuw inrichten',
  ].join('\r\n'),
  'with commas, decimal points and days of the standard': [
    'Project,What,Lead,Amount,Source,Due on,Milestones,Waits for',
    'Pleinen en tuinen,Bomen planten,Woningcorporatie,"1,250.50",fonds,2008-04-01,"2008-02-01 Kuilen\n2008-03-01: Bomen besteld",Het plein opnieuw inrichten',
  ].join('\n'),
};

describe('a new row', () => {
  test.each(Object.entries(WAYS))('is read %s', async (_, text) => {
    const bot = await sheetBot();
    const before = bot.commits();
    await bot.send(utf8(text));
    expect(bot.coordinator.sees).toMatch(/1 nieuw voorstel, niets anders, 0 hetzelfde[\s\S]*Bomen planten/);
    expect(bot.commits()).toBe(before);
    await bot.coordinator.press('Voer door');
    expect(bot.coordinator.sees).toContain('1 nieuw voorstel');
    expect((await named(bot, 'Bomen planten'))?.fields).toMatchObject({
      leadPartyId: party.housing,
      dueOn: '2008-04-01',
      means: { money: [{ cents: 125_050, source: 'fonds' }], hours: null, goods: [] },
      milestones: [
        { name: 'Kuilen', on: '2008-02-01' },
        { name: 'Bomen besteld', on: '2008-03-01' },
      ],
      waitsFor: [activity.square],
    });
  });

  test('can wait for another new row, also for one below it', async () => {
    const bot = await sheetBot();
    await bot.paste(
      'Project\tWat\tWacht op\nPleinen en tuinen\tBomen planten\tKuilen graven\nPleinen en tuinen\tKuilen graven\t\n',
    );
    await bot.coordinator.press('Voer door');
    const [bomen, kuilen] = [await named(bot, 'Bomen planten'), await named(bot, 'Kuilen graven')];
    expect(bomen?.fields.waitsFor).toEqual([kuilen?.activityId]);
  });

  test('read in a second time, without its reference, is there already', async () => {
    const bot = await sheetBot();
    await bot.send(utf8(WAYS['with semicolons, decimal commas and days first']));
    await bot.coordinator.press('Voer door');
    await bot.send(utf8(WAYS['with commas, decimal points and days of the standard']));
    expect(bot.coordinator.sees).toContain('Er verandert niets');
    await bot.send(utf8(WAYS['with semicolons, decimal commas and days first'].replace('1-4-2008', '2-4-2008')));
    expect(bot.coordinator.sees).toContain('1 nieuw voorstel');
  });

  test('done twice, or again after a crash, is proposed once', async () => {
    const bot = await sheetBot();
    await bot.paste('Project\tWat\nPleinen en tuinen\tBomen planten\n');
    const preview = bot.coordinator.last;
    await bot.coordinator.press('Voer door');
    const before = bot.commits();
    await bot.coordinator.press('Voer door', preview);
    expect(bot.coordinator.sees).toContain('al gedaan');
    expect(bot.commits()).toBe(before);
  });
});

describe('a changed row', () => {
  test('shows what was and what becomes; a milestone that keeps its name stays the same one', async () => {
    const bot = await sheetBot();
    await bot.coordinator.act({ verb: 'exportSheet', programmeId });
    const table = await bot.download();
    await bot.send(
      utf8(table.replace('31-03-2008 Ontwerp klaar', '"30-04-2008 Ontwerp klaar\n15-05-2008 Bewoners kiezen"')),
    );
    expect(bot.coordinator.sees).toMatch(/Mijlpalen[\s\S]*31-03-2008 Ontwerp klaar[\s\S]*30-04-2008 Ontwerp klaar/);
    await bot.coordinator.press('Voer door');
    expect((await named(bot, 'Het plein opnieuw inrichten'))?.fields.milestones).toEqual([
      { ...MILESTONE, on: '2008-04-30' },
      { milestoneId: expect.any(String), name: 'Bewoners kiezen', on: '2008-05-15' },
    ]);
  });
});

describe('a table with mistakes', () => {
  const WRONG = [
    'Kenmerk;Project;Wat;Trekker;Klaar op;Mijlpalen;Wacht op;Bedrag;Bron;Uren',
    ';Pleinen en tuinen;Bomen;Woningcorporatei;31-2-2008;volgende week;Iets anders;veel;fonds;-1',
    ';Pleinen en tuinen;Gras;Politie;1-6-2008;1-7-2008 Gemaaid;Gras;10;;1.250',
    'weg;;;;;;;;;',
  ].join('\n');

  test('names every one at its cell, in the order of rows and columns, with what to do; nothing is read in', async () => {
    const bot = await sheetBot();
    const before = bot.commits();
    await bot.send(utf8(WRONG));
    const cells = [...bot.coordinator.sees.matchAll(/^([A-Z]+\d+)(?: · (.*))?$/gm)].map(
      ([, cell, header]) => `${cell} ${header}`,
    );
    expect(cells).toEqual([
      'D2 Trekker',
      'E2 Klaar op',
      'F2 Mijlpalen',
      'G2 Wacht op',
      'H2 Bedrag',
      'J2 Uren',
      'F3 Mijlpalen',
      'G3 Wacht op',
      'I3 Bron',
      'J3 Uren',
      'A4 Kenmerk',
      'B4 Project',
      'C4 Wat',
    ]);
    expect(bot.coordinator.sees).toContain('Bedoelt u “Woningcorporatie”?');
    expect(bot.coordinator.sees).toContain('Begin elke regel met een datum');
    expect(bot.coordinator.sees).toContain('Dit is een rondje: Gras → Gras');
    expect(bot.coordinator.sees).toContain('Er is niets ingelezen');
    expect(bot.commits()).toBe(before);
  });

  test('with one wrong row beside a right one changes nothing, also when an old button is pressed', async () => {
    const bot = await sheetBot();
    await bot.paste('Project\tWat\tTrekker\nPleinen en tuinen\tBomen\tPolitie\nPleinen en tuinen\tGras\tBrandweer\n');
    expect(bot.coordinator.sees).toMatch(/D?C3 · Trekker[\s\S]*Deze partij ken ik niet/);
    await bot.coordinator.act({ verb: 'openSheet', programmeId });
    expect(await named(bot, 'Bomen')).toBeUndefined();
  });

  test('of several agreements with one text asks for the reference', async () => {
    const bot = await sheetBot();
    await bot.paste(
      'Project\tWat\tWacht op\nPleinen en tuinen\tBomen\t\nPleinen en tuinen\tBomen\t\nPleinen en tuinen\tGras\tBomen\n',
    );
    expect(bot.coordinator.sees).toMatch(/C4 · Wacht op[\s\S]*Meer afspraken hebben deze tekst/);
  });
});

describe('who may not', () => {
  test('a partner sees no table and reads none in', async () => {
    const bot = await sheetBot();
    const partner = bot.as(person.youthWorker);
    for (const verb of ['showSheet', 'exportSheet', 'openSheet'] as const) {
      await partner.act({ verb, programmeId });
      expect(partner.last.kind).toBe('private');
      expect(partner.sees).not.toContain('plein');
    }
  });
});
