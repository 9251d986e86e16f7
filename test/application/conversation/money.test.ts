import { describe, expect, test } from 'vitest';
import { activity, person, programmeId } from '../../builders/haarlem.ts';
import { euros, needing } from '../../builders/money.ts';
import type { BuiltPhase } from '../../builders/programme.ts';
import { converse } from './driver.ts';

/** The square needs 45.000 of the area's budget and 5.000 of a fund; the police's rounds 1.000 of the area's. */
const activities = needing([euros(45_000), euros(5_000, 'Fonds')], [], [], [euros(1_000, 'Wijkbudget')]);

async function haarlem(phase: BuiltPhase) {
  const bot = await converse({ phase, activities });
  bot.clock.set(phase === 'draft' ? '2007-09-01T09:00:00.000Z' : '2007-11-05T09:00:00.000Z');
  if (phase === 'active') await bot.work();
  return { ...bot, coordinator: bot.as(person.coordinator), owner: bot.as(person.greenManager) };
}

/** Blanks of all sorts are one; whole euros are short. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(',00', '');

describe('a budget', () => {
  test('is set by form, counts what agreements ask of its source however they spell it, and stops the freeze when it is too small', async () => {
    const { coordinator } = await haarlem('draft');
    await coordinator.type('stand');
    await coordinator.press('Geld');
    expect(coordinator.sees).toContain('Er staan nog geen budgetten');
    await coordinator.press('Budget erbij');
    await coordinator.submit({ source: 'wijkbudget', euros: '45500' });
    await coordinator.type('stand');
    await coordinator.press('Geld');
    expect(plain(coordinator.sees)).toContain('Afgesproken: € 46.000. Dat is € 500 te veel.');
    await coordinator.type('vastzetten');
    expect(plain(coordinator.sees)).toContain(
      'Het budget is € 45.500. De afspraken vragen € 46.000. Dat is € 500 te veel.',
    );
    await coordinator.act({ verb: 'openBudget', programmeId, areaId: null, source: 'wijkbudget' });
    await coordinator.submit({ euros: '46000' });
    await coordinator.type('vastzetten');
    expect(coordinator.sees).not.toContain('te veel');
  });

  test('is for the coordinator to set; who takes part sees it', async () => {
    const { as } = await haarlem('draft');
    const partner = as(person.youthWorker);
    await partner.act({ verb: 'showMoney', programmeId, by: 'party' });
    expect(plain(partner.sees)).toMatch(/Per partij.*Gemeente Haarlem.*Afgesproken: € 50.000/);
    expect(partner.sees).not.toContain('Budget erbij');
    await partner.act({ verb: 'openBudget', programmeId, areaId: null, source: null });
    expect(partner.last.kind).toBe('private');
  });
});

describe('money that was spent', () => {
  test('is told by the owner per source, put right, and counted per source, project and party', async () => {
    const { owner, coordinator, agreement } = await haarlem('active');
    await owner.act({ verb: 'showAgreement', agreementId: activity.square });
    await owner.press('Uitgegeven');
    await owner.submit({ source: '0', euros: '12.500,50' });
    await owner.act({ verb: 'showAgreement', agreementId: activity.square });
    expect(plain(owner.sees)).toContain('€ 45.000 afgesproken, € 12.500,50 uitgegeven, € 32.499,50 over');
    await owner.press('Verbeter wat is uitgegeven');
    await owner.submit({ source: '0', euros: '1.250,50' });
    expect((await agreement(activity.square)).spending).toHaveLength(2);
    for (const by of ['source', 'project', 'party'] as const) {
      await coordinator.act({ verb: 'showMoney', programmeId, by });
      expect(plain(coordinator.sees)).toMatch(/Afgesproken € 51.000 Uitgegeven € 1.250,50 Nog over € 49.749,50/);
    }
    expect(plain(coordinator.sees)).toMatch(/Gemeente Haarlem Afgesproken: € 50.000 · uitgegeven: € 1.250,50/);
  });

  test('beyond what was agreed is kept, shown as too much, and leads the coordinator to an amendment', async () => {
    const { owner, coordinator } = await haarlem('active');
    await owner.act({ verb: 'openSpending', agreementId: activity.square });
    await owner.submit({ source: '1', euros: '6000' });
    expect(owner.sees).toContain('Er is nu meer uitgegeven dan afgesproken');
    await coordinator.type('stand');
    await coordinator.press('Geld');
    expect(plain(coordinator.sees)).toMatch(
      /Meer uitgegeven dan afgesproken.*Fonds: € 5.000 afgesproken, € 6.000 uitgegeven/,
    );
    await coordinator.press('Wijzig het geld');
    expect(coordinator.sees).toContain('Het plein opnieuw inrichten');
  });

  test('is not told by somebody else', async () => {
    const { as, agreement } = await haarlem('active');
    const other = as(person.youthWorker);
    await other.act({ verb: 'openSpending', agreementId: activity.square });
    expect(other.last.kind).toBe('private');
    await other.submitAction({ verb: 'submitSpending', agreementId: activity.square }, { source: '0', euros: '1' });
    expect((await agreement(activity.square)).spending).toEqual([]);
  });
});
