import { describe, expect, test } from 'vitest';
import { activities, activity, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const six = '2009-03-30T08:45:00.000Z';
const over = '2009-10-01T08:45:00.000Z';

/** Haarlem under way, at that moment, with everything done that was due. */
async function haarlemOn(moment: string) {
  const bot = await converse({ phase: 'active' });
  bot.clock.set('2007-10-01T08:00:00.000Z');
  await bot.work();
  bot.clock.set(moment);
  await bot.work();
  return bot;
}

type Bot = Awaited<ReturnType<typeof haarlemOn>>;

/** Each owner tells; of the party on paper the coordinator does. */
async function tellAll(bot: Bot, except: readonly string[] = []): Promise<void> {
  for (const { activityId, ownerId } of activities) {
    if (except.includes(activityId)) continue;
    const teller = bot.as(activityId === activity.meeting ? person.coordinator : ownerId);
    await teller.act({ verb: 'openOutcome', agreementId: activityId });
    await teller.submit({ kind: 'achieved', reached: '1' });
    expect(teller.sees).toMatch(/Dank u/);
  }
}

describe('an owner near the end of the term', () => {
  test('finds the question in the day’s list, and answers it from there', async () => {
    const bot = await haarlemOn(six);
    const list = bot.slack.inboxOf(person.greenManager).findLast(({ card }) => /Uw lijst/.test(card.summary));
    if (list === undefined) throw new Error('No list');
    const owner = bot.as(person.greenManager);
    await owner.press('Meld wat is bereikt…', list);
    expect(owner.sees).toMatch(/Het plein opnieuw inrichten/);
    expect(owner.sees).toMatch(/van 0 naar 1 pleinen/);
    await owner.submit({ kind: 'partly', reached: '0,5', reason: 'De helft ligt nog open' });
    expect(owner.sees).toMatch(/Dank u.*Deels gelukt/);
    expect((await bot.agreement(activity.square)).outcome).toMatchObject({
      is: 'told',
      outcome: { kind: 'partly', reached: 0.5, by: person.greenManager, recordedOnBehalfOf: null },
    });
  });

  test('finds it under “mijn” too, until it is told', async () => {
    const bot = await haarlemOn(six);
    const owner = bot.as(person.greenManager);
    await owner.type('mijn');
    expect(owner.sees).toMatch(/Wat is bereikt\?/);
    await owner.press('Meld wat is bereikt…');
    await owner.submit({ kind: 'achieved', reached: '1' });
    await owner.type('mijn');
    expect(owner.sees).not.toMatch(/Wat is bereikt\?/);
  });

  test('hears at the field what is missing, and nothing is lost', async () => {
    const bot = await haarlemOn(six);
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'partly', reached: '0' });
    expect(owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'reason' }] });
    expect((await bot.agreement(activity.square)).outcome).toBeNull();
  });

  test('puts right what was told, from the agreement itself; both values stay', async () => {
    const bot = await haarlemOn(six);
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'openOutcome', agreementId: activity.square });
    await owner.submit({ kind: 'partly', reached: '0', reason: 'Niet af' });
    await owner.act({ verb: 'showAgreement', agreementId: activity.square });
    expect(owner.sees).toMatch(/Deels gelukt/);
    await owner.press('Verbeter wat is bereikt…');
    expect(owner.sees).toMatch(/blijft bewaard|Wat er eerst stond/);
    await owner.submit({ kind: 'achieved', reached: '1', reason: '' });
    await owner.act({ verb: 'showAgreement', agreementId: activity.square });
    expect(owner.sees).toMatch(/Dit is bereikt: deels gelukt/);
    expect(owner.sees).toMatch(/Verbeterd wat is bereikt: gelukt/);
  });

  test('is the only one who tells it', async () => {
    const bot = await haarlemOn(six);
    for (const who of [person.policeOfficer, person.coordinator]) {
      const other = bot.as(who);
      await other.act({ verb: 'openOutcome', agreementId: activity.square });
      expect(other.sees).toMatch(/niet uw afspraak/);
    }
  });
});

describe('the coordinator near the end of the term', () => {
  test('sees from “stand” who told and who did not, by party', async () => {
    const bot = await haarlemOn(six);
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand');
    await coordinator.press('Wat is bereikt');
    expect(coordinator.sees).toMatch(/Nog niet gemeld door Politie: 1/);
    expect(coordinator.sees).toMatch(/Gevraagd sinds 30 maart 2009/);
    expect(coordinator.sees).toMatch(/Wij vragen dit vanaf/);
  });

  test('hears on the list that the term ends', async () => {
    const bot = await haarlemOn(six);
    const lists = bot.slack.inboxOf(person.coordinator).map(({ card }) => JSON.stringify(card));
    expect(lists.some((card) => card.includes('De looptijd eindigt op 30 september 2009'))).toBe(true);
  });

  test('passes on for the party on paper, and it says so', async () => {
    const bot = await haarlemOn(six);
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'openOutcome', agreementId: activity.meeting });
    expect(coordinator.sees).toMatch(/Doorgegeven voor Wijkraad/);
    await coordinator.submit({ kind: 'achieved', reached: '1' });
    await coordinator.act({ verb: 'showAgreement', agreementId: activity.meeting });
    expect(coordinator.sees).toMatch(/Doorgegeven voor Wijkraad/);
  });
});

describe('closing a programme', () => {
  test('first shows what is missing, and “not reported” mends it visibly', async () => {
    const bot = await haarlemOn(over);
    await tellAll(bot, [activity.rounds]);
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand');
    await coordinator.press('Kijk of het programma dicht kan');
    expect(coordinator.sees).toMatch(/Er mist nog 1 ding/);
    expect(coordinator.sees).toMatch(/Twee avonden in de week te voet door de wijk/);
    await coordinator.press('Zet op “niet gemeld”…');
    await coordinator.submit({ reason: 'De wijkagent werkt hier niet meer' });
    await coordinator.press('Kijk of het programma dicht kan');
    expect(coordinator.sees).toMatch(/1 afspraak staat op “niet gemeld”/);
    await coordinator.press('Sluit het programma af');
    expect(coordinator.sees).toMatch(/is afgesloten, met 5 afspraken/);
    expect(await bot.programme()).toMatchObject({ phase: 'closed' });
  });

  test('is refused while something is missing, also when the button is pressed from elsewhere', async () => {
    const bot = await haarlemOn(over);
    const coordinator = bot.as(person.coordinator);
    const { identity } = await bot.programme();
    if (identity === null) throw new Error('No programme');
    await coordinator.act({ verb: 'closeProgramme', programmeId: identity.programmeId });
    expect(coordinator.sees).toMatch(/Er missen nog 5 dingen/);
    expect(await bot.programme()).toMatchObject({ phase: 'active' });
  });

  test('is told to everybody, with the whole in brief; after that nothing is asked and all can be read', async () => {
    const bot = await haarlemOn(over);
    await tellAll(bot);
    const coordinator = bot.as(person.coordinator);
    const { identity } = await bot.programme();
    if (identity === null) throw new Error('No programme');
    await coordinator.act({ verb: 'closeProgramme', programmeId: identity.programmeId });
    await bot.work();
    for (const who of [person.coordinator, person.greenManager, person.alderman])
      expect(bot.slack.inboxOf(who).some(({ card }) => /is afgesloten op 1 oktober 2009/.test(card.summary))).toBe(
        true,
      );
    expect(await bot.agreement(activity.square)).toMatchObject({ closedOn: '2009-10-01' });
    const before = bot.slack.inboxOf(person.greenManager).length;
    bot.clock.set('2010-02-01T08:45:00.000Z');
    await bot.work();
    expect(bot.slack.inboxOf(person.greenManager)).toHaveLength(before);

    const owner = bot.as(person.greenManager);
    await owner.type('stand');
    expect(owner.sees).toMatch(/Afgesloten/);
    await owner.press('Wat is bereikt');
    expect(owner.sees).toMatch(/Gelukt/);
    await owner.act({ verb: 'openReport', agreementId: activity.square, slot: null, progress: null });
    await owner.act({ verb: 'submitOutcome', agreementId: activity.square });
    expect(owner.sees).toMatch(/afgesloten/);
  });

  test('is the coordinator’s', async () => {
    const bot = await haarlemOn(over);
    const owner = bot.as(person.greenManager);
    await owner.type('stand');
    expect(owner.sees).not.toMatch(/Kijk of het programma dicht kan/);
    const { identity } = await bot.programme();
    if (identity === null) throw new Error('No programme');
    await owner.act({ verb: 'closeProgramme', programmeId: identity.programmeId });
    expect(owner.sees).toMatch(/mag u niet/);
  });
});
