import { describe, expect, test } from 'vitest';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

async function haarlem() {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2008-11-03T09:00:00.000Z');
  await bot.work();
  return { ...bot, coordinator: bot.as(person.coordinator) };
}

type Bot = Awaited<ReturnType<typeof haarlem>>;

async function ask({ coordinator }: Bot, values: Record<string, string> = { successor: party.housing }): Promise<void> {
  await coordinator.act({ verb: 'showRoles', programmeId });
  await coordinator.press('Partijen die stoppen');
  await coordinator.press('Een partij stopt…');
  await coordinator.submit({ party: party.welfare, endsOn: '2008-12-31', ...values });
}

const request = (bot: Bot) => {
  const message = bot.slack
    .inboxOf(person.housingDirector)
    .findLast(({ card }) => /neemt Woningcorporatie/.test(card.summary));
  if (message === undefined) throw new Error('Nobody was asked');
  return message;
};

describe('a party that ends', () => {
  test('is succeeded by a party whose signatory sees all and consents', async () => {
    const bot = await haarlem();
    await ask(bot);
    expect(bot.coordinator.sees).toMatch(/Woningcorporatie krijgt de vraag om over te nemen van Welzijn/);
    await bot.work();
    const director = bot.as(person.housingDirector);
    expect(JSON.stringify(request(bot).card)).toContain('als trekker');
    await director.press('Neem over…', request(bot));
    expect(director.sees).toMatch(/Namens Woningcorporatie neem ik, als directeur, afspraken van Welzijn over/);
    await director.submit({ owner: person.caretaker });
    expect(director.sees).toMatch(/Woningcorporatie neemt \d afspraken over/);
    await bot.work();
    const evenings = await bot.agreement(activity.evenings);
    expect(evenings.started?.terms.leadPartyId).toBe(party.housing);
    expect((await bot.programme()).handovers.some(({ toId }) => toId === person.caretaker)).toBe(true);
    const { coordinator } = bot;
    await coordinator.act({ verb: 'showAgreement', agreementId: activity.evenings });
    expect(coordinator.sees).toMatch(/Overgenomen van[\s\S]*Welzijn, op 3 november 2008/);
    // Totals follow the party that has it now.
    await coordinator.act({ verb: 'showReview', programmeId, by: 'party', page: 1 });
    expect(coordinator.sees).not.toMatch(/^Welzijn$/m);
    const others = bot.slack.inboxOf(person.alderman).map(({ card }) => card.summary);
    expect(others.some((summary) => /antwoord van Woningcorporatie/.test(summary))).toBe(true);
  });

  test('waits in “mijn” of who may answer, and refuses others', async () => {
    const bot = await haarlem();
    await ask(bot);
    const director = bot.as(person.housingDirector);
    await director.type('mijn');
    expect(director.sees).toMatch(/Neemt Woningcorporatie dit over van Welzijn\?/);
    await director.press('Bekijk alles');
    expect(director.sees).toMatch(/Neem over…/);
    const [succession] = (await bot.programme()).successions;
    if (succession === undefined) throw new Error('Not started');
    const chief = bot.as(person.policeChief);
    await chief.act({ verb: 'openTakeOver', programmeId, successionId: succession.successionId });
    expect(chief.sees).toMatch(/niet uw partij|namens/i);
  });

  test('shows the coordinator what is orphaned until somebody takes it over', async () => {
    const bot = await haarlem();
    await ask(bot);
    await bot.work();
    const director = bot.as(person.housingDirector);
    await director.press('Niet overnemen…', request(bot));
    await director.submit({ reason: 'Wij hebben te weinig mensen' });
    await bot.work();
    const heard = bot.slack
      .inboxOf(person.coordinator)
      .map(({ card }) => JSON.stringify(card))
      .join('\n');
    expect(heard).toContain('Wij hebben te weinig mensen');
    const { coordinator } = bot;
    await coordinator.act({ verb: 'showSuccessions', programmeId });
    expect(coordinator.sees).toMatch(/Welzijn[\s\S]*hebben nog geen andere partij/);
    await coordinator.press('Vraag een andere partij…');
    await coordinator.submit({ successor: party.police });
    expect((await bot.programme()).successions.at(-1)?.successor.partyId).toBe(party.police);
  });

  test('is succeeded on paper by a party that the municipality did not know', async () => {
    const bot = await haarlem();
    await ask(bot, { successor: '', newParty: 'Welzijn Nieuw' });
    await bot.work();
    const { coordinator } = bot;
    await coordinator.type('mijn');
    await coordinator.press('Bekijk alles');
    await coordinator.press('Geef het ja door…');
    await coordinator.submit({ name: 'A. Bakker', function: 'voorzitter', signedOn: '2008-11-01' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'scan' }] });
    const [succession] = (await bot.programme()).successions;
    if (succession === undefined) throw new Error('Not started');
    await coordinator.act({ verb: 'openPaperTakeOver', programmeId, successionId: succession.successionId });
    await coordinator.submit({
      name: 'A. Bakker',
      function: 'voorzitter',
      signedOn: '2008-11-01',
      scan: { name: 'ja.pdf', sha256: 'd'.repeat(64), text: null },
    });
    expect(coordinator.sees).toMatch(/Welzijn Nieuw neemt \d afspraken over/);
    await bot.work();
    expect(await bot.agreement(activity.evenings)).toMatchObject({ started: { onPaper: true } });
  });

  test('consents on paper where a tap is not enough, through the coordinator', async () => {
    const bot = await haarlem();
    await ask(bot);
    const { coordinator } = bot;
    await coordinator.act({ verb: 'showSuccessions', programmeId });
    await coordinator.press('Bekijk alles');
    expect(coordinator.sees).not.toContain('Neem over…');
    await coordinator.press('Geef het ja door…');
    await coordinator.submit({
      name: 'B. Directeur',
      function: 'directeur',
      signedOn: '2008-11-01',
      scan: { name: 'ja.pdf', sha256: 'd'.repeat(64), text: null },
    });
    expect(coordinator.sees).toMatch(/Woningcorporatie neemt \d afspraken over/);
  });

  test('says so itself, from “weg”, and takes the question back', async () => {
    const bot = await haarlem();
    const director = bot.as(person.welfareDirector);
    await director.type('weg');
    await director.press('Partijen die stoppen');
    await director.press('Uw partij stopt…');
    await director.submit({ successor: party.housing, endsOn: '2008-12-31' });
    expect((await bot.programme()).successions).toMatchObject([{ startedBy: person.welfareDirector }]);
    await director.act({ verb: 'showSuccessions', programmeId });
    await director.press('Trek de vraag in');
    expect((await bot.programme()).successions).toMatchObject([{ withdrawnAt: '2008-11-03T09:00:00.000Z' }]);
    const chief = bot.as(person.policeChief);
    await chief.submitAction(
      { verb: 'submitSuccession', programmeId, partyId: party.welfare },
      { successor: party.housing, endsOn: '2008-12-31' },
    );
    expect((await bot.programme()).successions).toHaveLength(1);
  });
});
