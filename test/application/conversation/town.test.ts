import { describe, expect, it } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { municipalityId, person } from '../../builders/haarlem.ts';
import type { BuiltPhase } from '../../builders/programme.ts';
import { converse } from './driver.ts';

async function haarlem(phase: BuiltPhase = 'draft') {
  const bot = await converse({ phase });
  bot.clock.set('2007-09-19T09:00:00.000Z');
  const town = () => loadMunicipality(bot.ports, municipalityId);
  return { ...bot, town, coordinator: bot.as(person.coordinator) };
}

describe('the areas of a municipality', () => {
  it('are added and renamed by form, with a code that fits', async () => {
    const { coordinator, town } = await haarlem();
    await coordinator.type('nieuw');
    await coordinator.press('Gebieden');
    await coordinator.press('Nieuw gebied');
    await coordinator.submit({ name: 'Schalkwijk', level: 'district', cbsCode: 'BU03920501' });
    expect(coordinator.sees).toContain('Een wijk heeft WK met 6 cijfers');
    await coordinator.act({ verb: 'openArea', areaId: null });
    await coordinator.submit({ name: 'Schalkwijk', level: 'district', cbsCode: 'wk 039205' });
    expect((await town()).areas.at(-1)).toMatchObject({ name: 'Schalkwijk', level: 'district', cbsCode: 'WK039205' });
    await coordinator.act({ verb: 'openArea', areaId: (await town()).areas.at(-1)?.areaId ?? null });
    await coordinator.submit({ name: 'Groot-Schalkwijk' });
    expect((await town()).areas.map(({ name }) => name)).toContain('Groot-Schalkwijk');
    expect((await town()).areas).toHaveLength(3);
  });
});

describe('a round', () => {
  it('is decided by form, each area with its own reason', async () => {
    const { coordinator, town } = await haarlem();
    await coordinator.act({ verb: 'openArea', areaId: null });
    await coordinator.submit({ name: 'Schalkwijk', level: 'district', cbsCode: '' });
    const [vijfhoek, heiliglanden, schalkwijk] = (await town()).areas.map(({ areaId }) => areaId);
    await coordinator.type('stand rondes');
    expect(coordinator.sees).toMatch(/1 ronde[\s\S]*In geen enkele ronde[\s\S]*Schalkwijk/);
    await coordinator.press('Nieuwe ronde');
    await coordinator.submit({ decidedOn: '1 oktober 2009', chosen: [], regularWork: [], reason: '' });
    expect(coordinator.last.kind === 'invalid' && coordinator.last.errors.map(({ field }) => field)).toEqual([
      'reason',
      'chosen',
      'decidedOn',
    ]);
    await coordinator.act({ verb: 'openRound', round: 2 });
    await coordinator.submit({
      decidedOn: '2007-09-18',
      signBy: '2007-10-18',
      chosen: [schalkwijk ?? ''],
      regularWork: [vijfhoek ?? '', heiliglanden ?? ''],
      reason: 'Tweede ronde',
    });
    await coordinator.submit({ areas: [vijfhoek ?? '', heiliglanden ?? ''], reason: 'Heeft al een programma' });
    await coordinator.submit({ reason: 'Veel meldingen' });
    expect((await town()).rounds.at(-1)).toMatchObject({
      round: 2,
      reasons: [
        { areaId: vijfhoek, reason: 'Heeft al een programma' },
        { areaId: heiliglanden, reason: 'Heeft al een programma' },
        { areaId: schalkwijk, reason: 'Veel meldingen' },
      ],
    });
    await coordinator.type('stand ronde 2');
    expect(coordinator.sees).toMatch(/0 van 1 gebied getekend\. Nog 29 dagen\./);
    expect(coordinator.sees).toMatch(/Schalkwijk[\s\S]*Hier is nog geen programma/);
    expect(coordinator.sees).toMatch(/Gewoon werk van de gemeente[\s\S]*Heeft al een programma/);
  });

  it('shows who has not signed at a glance, and keeps what stood when it is put right', async () => {
    const { coordinator, town, as } = await haarlem('frozen');
    await coordinator.act({ verb: 'openRound', round: 1 });
    await coordinator.submit({ signBy: '2007-10-01' });
    expect((await town()).rounds).toHaveLength(1);
    await coordinator.type('stand ronde 1');
    expect(coordinator.sees).toMatch(/0 van 2 gebieden getekend\. Nog 12 dagen\./);
    expect(coordinator.sees).toMatch(
      /Nog niet getekend: Gemeente Haarlem, Woningcorporatie, Politie, Welzijn en Wijkraad/,
    );
    await coordinator.openHome();
    expect(coordinator.sees).toMatch(/Gemeente Haarlem[\s\S]*Nog 12 dagen/);
    const partner = as(person.caretaker);
    await partner.type('stand ronde 1');
    expect(partner.sees).not.toContain('Nog 12 dagen');
    await partner.act({ verb: 'openRound', round: 1 });
    expect(partner.sees).toContain('mag u niet');
  });
});

describe('the themes of a municipality', () => {
  it('are added, renamed and retired; a renamed default one has one name in every language', async () => {
    const { coordinator, town } = await haarlem();
    await coordinator.type('nieuw');
    await coordinator.press('Thema’s');
    expect(coordinator.sees).toMatch(/Schoon[\s\S]*Heel[\s\S]*Veilig[\s\S]*Sociaal/);
    await coordinator.press('Nieuw thema');
    await coordinator.submit({ name: 'Groen' });
    await coordinator.act({ verb: 'openTheme', themeId: 'clean' });
    await coordinator.submit({});
    await coordinator.act({ verb: 'openTheme', themeId: 'safe' });
    await coordinator.submit({ name: 'Veilig thuis' });
    await coordinator.act({ verb: 'retireTheme', themeId: 'social', retired: true });
    expect((await town()).themes.map(({ name, retired }) => [name, retired])).toEqual([
      [null, false],
      [null, false],
      ['Veilig thuis', false],
      [null, true],
      ['Groen', false],
    ]);
    await coordinator.act({ verb: 'openTheme', themeId: null });
    await coordinator.submit({ name: 'groen' });
    expect(coordinator.sees).toContain('Dit bestaat al');
  });
});
