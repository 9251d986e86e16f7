import { describe, expect, test } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { municipalityId } from '../../builders/haarlem.ts';
import { named, sheetBot } from './sheet-bot.ts';

describe('a column that nobody knows', () => {
  const TABLE = 'Project\tActie nu\tPrio\nPleinen en tuinen\tBomen planten\thoog\n';

  test('is asked about once, remembered for the municipality, and can be seen and changed', async () => {
    const bot = await sheetBot();
    await bot.paste(TABLE);
    expect(bot.coordinator.sees).toMatch(/Kolom “Actie nu”[\s\S]*Bijvoorbeeld: Bomen planten[\s\S]*Kolom “Prio”/);
    await bot.coordinator.submit({ column1: 'what', column2: 'leftOut' });
    expect(bot.coordinator.sees).toContain('1 nieuw voorstel');
    await bot.paste(TABLE);
    expect(bot.coordinator.sees).toContain('1 nieuw voorstel');
    await bot.coordinator.press('Kolommen…');
    expect(bot.coordinator.sees).toMatch(/Project\nProject\nActie nu\nWat\nPrio\nNiet gebruiken/);
    await bot.coordinator.press('Wijzig een kolom');
    await bot.coordinator.submit({ header: 'prio', field: 'forWhom' });
    await bot.coordinator.press('Voer door');
    expect((await named(bot, 'Bomen planten'))?.fields.forWhom).toBe('hoog');
    await bot.coordinator.type('stand');
    await bot.coordinator.press('Tabel (CSV)');
    await bot.coordinator.press('Kolommen…');
    expect(bot.coordinator.sees).toMatch(/actie nu\nWat\nprio\nVoor wie/);
    expect((await loadMunicipality(bot.ports, municipalityId)).columns).toHaveLength(2);
  });

  test('understood wrongly is put right from the mistakes that it made', async () => {
    const bot = await sheetBot();
    await bot.paste('Project\tWat\tTrekker\nPleinen en tuinen\tBomen planten\tJan\n');
    expect(bot.coordinator.sees).toContain('Deze partij ken ik niet');
    await bot.coordinator.press('Kolommen…');
    await bot.coordinator.press('Wijzig een kolom');
    await bot.coordinator.submit({ header: 'trekker', field: 'leftOut' });
    expect(bot.coordinator.sees).toContain('1 nieuw voorstel');
  });
});
