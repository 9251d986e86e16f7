import { describe, expect, test } from 'vitest';
import { commandProgramme } from '../../../src/application/command.ts';
import { tick } from '../../../src/application/time/tick.ts';
import { as, type CommandId } from '../../../src/domain/ids.ts';
import { municipalityId, party, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const NAME = 'Vijfhoek/Raaks/Doelen en Heiliglanden/De Kamp';

const active = async () => {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2007-11-20T09:00:00.000Z');
  await bot.work();
  return bot;
};
type Bot = Awaited<ReturnType<typeof active>>;

const addCoordinator = async ({ ports }: Bot) => {
  const coordinator = await ports.people.get(municipalityId, person.coordinator);
  const giving = {
    actor: { kind: 'person', personId: person.coordinator } as const,
    person: coordinator,
    commandId: as<CommandId>('second'),
  };
  const command = { type: 'AddCoordinator', personId: person.alderman } as const;
  expect(await commandProgramme(ports, municipalityId, programmeId, command, giving)).toMatchObject({ ok: true });
};

/** Reads every page, from the newest to the oldest. */
const readAll = async (somebody: ReturnType<Bot['as']>): Promise<string> => {
  await somebody.act({ verb: 'showHistory', programmeId, page: 1 });
  const pages = [somebody.sees];
  while (/Ouder/.test(somebody.sees)) {
    await somebody.press('Ouder');
    pages.push(somebody.sees);
  }
  return pages.join('\n');
};

describe('the history of a programme', () => {
  test('is found from its status, and tells in plain words who signed and when it began', async () => {
    const bot = await active();
    const chief = bot.as(person.policeChief);
    await chief.type('stand');
    await chief.press('Geschiedenis');
    expect(chief.sees).toContain('Alle partijen tekenden. Het programma loopt vanaf 24 september 2007.');
    const all = await readAll(chief);
    expect(all).toContain('Politie tekent versie 1');
    expect(all).toMatch(/Het programma begint: Vijfhoek/);
  });

  test('names persons to the coordinator, and to themselves alone', async () => {
    const bot = await active();
    const all = await Promise.all([person.coordinator, person.policeChief].map((who) => readAll(bot.as(who))));
    expect(all[0]).toContain(`Naam van ${person.greenManager}`);
    expect(all[0]).toContain(`Naam van ${person.policeChief}`);
    expect(all[1]).not.toContain(`Naam van ${person.greenManager}`);
    expect(all[1]).toContain(`Naam van ${person.policeChief}`);
    expect(all[1]).toContain('iemand van Gemeente Haarlem');
  });

  test('quotes what people wrote to the coordinator alone', async () => {
    const bot = await converse({ phase: 'frozen' });
    bot.clock.set('2007-09-18T09:00:00.000Z');
    const decline = { verb: 'submitDecline', programmeId, partyId: party.police, revision: 1 } as const;
    await bot.as(person.policeChief).submitAction(decline, { reason: 'Wij kunnen dit niet betalen' });
    expect(await readAll(bot.as(person.coordinator))).toContain('“Wij kunnen dit niet betalen”');
    expect(await readAll(bot.as(person.alderman))).not.toContain('betalen');
  });
});

describe('how long a programme is kept', () => {
  const setPeriod = async (bot: Bot) => {
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand');
    await coordinator.press('Bewaartermijn');
    expect(coordinator.sees).toContain('Er is nog geen bewaartermijn.');
    await coordinator.press('Bewaartermijn');
    await coordinator.submit({ processType: 'Samenwerken', result: 'Afgerond', years: '10', startsFrom: 'termEnd' });
    await coordinator.act({ verb: 'showRetention', programmeId });
    return coordinator;
  };

  test('is set by form, and shows until when', async () => {
    const coordinator = await setPeriod(await active());
    expect(coordinator.sees).toContain('10 jaar');
    expect(coordinator.sees).toContain('30 september 2019');
  });

  test('before its end, destroying asks for a reason', async () => {
    const coordinator = await setPeriod(await active());
    await coordinator.press('Vernietigen');
    await coordinator.submit({ reason: '' });
    expect(coordinator.sees).toContain('Dit moet u bewaren tot en met 30 september 2019');
  });

  test('two coordinators destroy it; who proposed can’t confirm; afterwards nobody sees it any more', async () => {
    const bot = await active();
    await addCoordinator(bot);
    const first = await setPeriod(bot);
    await first.press('Vernietigen');
    await first.submit({ reason: 'Rechterlijke uitspraak' });
    expect(first.sees).toContain('Iemand anders moet het bevestigen');
    await first.act({ verb: 'confirmDestruction', programmeId });
    expect(first.sees).toContain('U stelde dit zelf voor');
    const second = bot.as(person.alderman);
    await second.type('stand');
    await second.press('Bewaartermijn');
    expect(second.sees).toContain('Rechterlijke uitspraak');
    expect(second.sees).toContain(`Voorgesteld door Naam van ${person.coordinator}`);
    await second.press('Vernietig alles');
    expect(second.sees).toContain('gaat nu weg');
    await second.type('stand');
    expect(second.sees).not.toContain(NAME);
    await tick(bot.ports, bot.front);
    const streams = await bot.ports.journal.streams(municipalityId);
    expect(streams).toEqual([`municipality/${municipalityId}`]);
    await first.type('stand');
    expect(first.sees).not.toContain(NAME);
  });

  test('is nobody’s business but the coordinators’', async () => {
    const bot = await active();
    const chief = bot.as(person.policeChief);
    await chief.type('stand');
    expect(chief.sees).not.toContain('Bewaartermijn');
    for (const verb of ['showRetention', 'openDestruction', 'confirmDestruction', 'withdrawDestruction'] as const) {
      await chief.act({ verb, programmeId });
      expect(chief.sees).toMatch(/mag u niet|mag dit niet/);
    }
  });
});
