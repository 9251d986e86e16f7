import { describe, expect, test } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { unzip } from '../../adapters/documents/unzip.ts';
import { activity, municipalityId, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

/** Haarlem under way, a year on, with one report. */
async function haarlem() {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2007-10-01T08:00:00.000Z');
  await bot.work();
  bot.clock.set('2008-11-20T09:00:00.000Z');
  const pledges = async () => (await loadMunicipality(bot.ports, municipalityId)).pledges;
  return { ...bot, pledges, coordinator: bot.as(person.coordinator) };
}

type Bot = Awaited<ReturnType<typeof haarlem>>;

async function pledge({ coordinator }: Bot): Promise<void> {
  await coordinator.type('stand toezeggingen');
  await coordinator.press('Nieuwe toezegging…');
  await coordinator.submit({
    number: 'WVB 20081030',
    pledgedOn: '30 oktober 2008',
    text: 'De raad krijgt een brief over het plein.',
    dueOn: '2008-12-01',
    programme: programmeId,
  });
  await coordinator.submit({ agreements: [activity.square] });
}

function lastFile(bot: Bot) {
  const file = [...bot.stores.downloads.kept.values()].at(-1);
  if (file === undefined) throw new Error('No file');
  return file;
}

/** The text of the paragraphs and cells, without the markup between. */
const wordsOfDocx = (bytes: Uint8Array): string =>
  (unzip(bytes).get('word/document.xml') ?? '').replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');

describe('the register of pledges to the council', () => {
  test('is kept by form from “stand toezeggingen”, with the agreements that carry a pledge out', async () => {
    const bot = await haarlem();
    await pledge(bot);
    expect(bot.coordinator.sees).toMatch(/WVB 20081030 is bewaard/);
    expect(await bot.pledges()).toMatchObject([
      { number: 'WVB 20081030', pledgedOn: '2008-10-30', programmeId, agreementIds: [activity.square], settled: null },
    ]);
    await bot.coordinator.type('stand toezegging wvb20081030');
    expect(bot.coordinator.sees).toMatch(/Het plein opnieuw inrichten/);
    expect(bot.coordinator.sees).toMatch(/Staat open tot 1 december 2008/);
  });

  test('is found from “nieuw” and from the home as well', async () => {
    const { coordinator } = await haarlem();
    await coordinator.type('nieuw');
    await coordinator.press('Toezeggingen aan de raad');
    expect(coordinator.sees).toMatch(/geen open toezeggingen/);
  });

  test('shows what is wrong at its field', async () => {
    const bot = await haarlem();
    await pledge(bot);
    await bot.coordinator.act({ verb: 'openPledge', pledgeId: null });
    await bot.coordinator.submit({ number: '', pledgedOn: '2008-10-30', text: 'Nog iets' });
    expect(bot.coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'number' }] });
    await bot.coordinator.act({ verb: 'openPledge', pledgeId: null });
    await bot.coordinator.submit({ number: 'WVB 1', pledgedOn: '2009-10-30', text: 'Nog iets' });
    expect(bot.coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'pledgedOn' }] });
  });

  test('puts a pledge whose day is near on the coordinator’s list, to be settled from there', async () => {
    const bot = await haarlem();
    await pledge(bot);
    const { coordinator } = bot;
    await coordinator.type('mijn');
    expect(coordinator.sees).toMatch(/Toezegging WVB 20081030 aan de raad/);
    await coordinator.press('Handel af…');
    await coordinator.submit({ kept: 'yes' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'letter' }] });
    await coordinator.act({ verb: 'openSettlePledge', pledgeId: (await bot.pledges())[0]?.pledgeId ?? ('' as never) });
    await coordinator.submit({ kept: 'yes', letter: '2008/184551' });
    expect(coordinator.sees).toMatch(/is afgedaan/);
    await coordinator.press('Bekijk');
    expect(coordinator.sees).toMatch(/Nagekomen op 20 november 2008/);
    expect(coordinator.sees).toMatch(/2008\/184551/);
    await coordinator.type('mijn');
    expect(coordinator.sees).not.toMatch(/Toezegging WVB/);
    await coordinator.type('stand toezegging WVB 20081030');
    await coordinator.press('Zet weer open');
    expect((await bot.pledges())[0]?.settled).toBeNull();
  });

  test('is for coordinators', async () => {
    const bot = await haarlem();
    await pledge(bot);
    const partner = bot.as(person.greenManager);
    await partner.act({ verb: 'showPledges', page: 1 });
    expect(partner.sees).toMatch(/mag u niet/);
  });
});

describe('“stand op DATUM”', () => {
  test('answers how it stood then, by command and by form, and offers the coordinator the letter', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' } as never);
    const { coordinator } = bot;
    await coordinator.type('stand op 15 november 2008');
    expect(coordinator.sees).toMatch(/Zo stond het op 15 november 2008/);
    await coordinator.type('stand');
    await coordinator.press('Stand op een dag…');
    await coordinator.submit({ on: '2008-11-16' });
    expect(coordinator.sees).toMatch(/Zo stond het op 16 november 2008/);
    expect(coordinator.sees).toMatch(/Brief aan de raad/);
    await owner.type('stand op 15 november 2008');
    expect(owner.sees).toMatch(/Zo stond het op 15 november 2008/);
    expect(owner.sees).not.toMatch(/Brief aan de raad/);
  });

  test('does not know the future', async () => {
    const { coordinator } = await haarlem();
    await coordinator.act({ verb: 'openStatusOn', programmeId });
    await coordinator.submit({ on: '2009-01-01' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'on' }] });
    await coordinator.act({
      verb: 'makeCouncilLetter',
      programmeId,
      on: '2009-01-01' as never,
      pledgeId: null,
      format: 'pdf',
    });
    expect(coordinator.sees).toMatch(/1 januari 2009 moet nog komen/);
  });
});

describe('the letter to the council', () => {
  test('says in Word what was promised and how it stood, refers to the pledge, and names no person', async () => {
    const bot = await haarlem();
    await pledge(bot);
    await bot.coordinator.type('stand op 15 november 2008');
    await bot.coordinator.press('Brief aan de raad (Word)');
    expect(bot.coordinator.sees).toMatch(/\.docx/);
    const text = wordsOfDocx(lastFile(bot).bytes);
    expect(text).toContain('Haarlem, 20 november 2008');
    expect(text).toContain('Uw toezegging: WVB 20081030');
    expect(text).toContain(
      'Op 30 oktober 2008 hebben wij u toegezegd (toezegging WVB 20081030): “De raad krijgt een brief over het plein”.',
    );
    expect(text).toContain('Het plein opnieuw inrichten (toezegging WVB 20081030)');
    expect(text).toContain('van 0 naar 1 pleinen.');
    expect(text).toContain('het college van burgemeester en wethouders van Haarlem');
    expect(text).not.toContain('Naam van');
  });

  test('tells the standing of that day, not that of today', async () => {
    const bot = await haarlem();
    const owner = bot.as(person.greenManager);
    const letter = async (on: string): Promise<string> => {
      await bot.coordinator.act({
        verb: 'makeCouncilLetter',
        programmeId,
        on: on as never,
        pledgeId: null,
        format: 'docx',
      });
      return wordsOfDocx(lastFile(bot).bytes);
    };
    await owner.act({ verb: 'openReport', agreementId: activity.square, slot: null, progress: 'done' });
    await owner.submit({});
    expect(await letter('2008-11-19')).not.toContain('✓ Klaar: 1');
    expect(await letter('2008-11-20')).toContain('✓ Klaar: 1');
  });

  test('leaves out a pledge that was made later, or settled before', async () => {
    const bot = await haarlem();
    await pledge(bot);
    const press = (on: string) =>
      bot.coordinator.act({ verb: 'makeCouncilLetter', programmeId, on: on as never, pledgeId: null, format: 'docx' });
    await press('2008-10-01');
    expect(wordsOfDocx(lastFile(bot).bytes)).not.toContain('WVB');
  });

  test('becomes a PDF with the same words', async () => {
    const bot = await haarlem();
    await pledge(bot);
    await bot.coordinator.type('stand toezegging WVB 20081030');
    await bot.coordinator.press('Brief aan de raad (PDF)');
    const { bytes, mediaType } = lastFile(bot);
    expect(mediaType).toBe('application/pdf');
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is the coordinator’s to make', async () => {
    const bot = await haarlem();
    const partner = bot.as(person.greenManager);
    await partner.act({
      verb: 'makeCouncilLetter',
      programmeId,
      on: '2008-10-01' as never,
      pledgeId: null,
      format: 'pdf',
    });
    expect(partner.sees).toMatch(/mag u niet/);
  });
});
