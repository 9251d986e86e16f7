import { describe, expect, it } from 'vitest';
import { activity, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { wordsTo } from '../sent.ts';
import { A_SCAN, type UnderWay, underWay } from './amending.ts';

/** Everybody who is asked says yes, in chat or on paper. */
async function agreed(bot: UnderWay, number: number, at: string) {
  const { amendmentId, consents } = await bot.amendment(number);
  for (const { partyId } of consents) {
    await bot.coordinator.act({ verb: 'openPaperConsent', programmeId, amendmentId, partyId });
    await bot.coordinator.submit({ name: 'Iemand', function: 'directeur', signedOn: '2008-02-04', scan: A_SCAN });
  }
  bot.clock.set(at);
  await bot.work();
}

const send = async ({ coordinator, work }: UnderWay, reason: string) => {
  await coordinator.press('Verstuur…');
  await coordinator.submit({ reason });
  await work();
};

describe('milestones', () => {
  it('are added, moved and taken away by amendment, from “wijzig”', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    await coordinator.type('wijzig binnentuinen');
    await coordinator.press('Mijlpalen…');
    await coordinator.press('Mijlpaal toevoegen');
    await coordinator.submit({ name: 'Het ontwerp is klaar', on: '1 mei 2008' });
    expect(coordinator.sees).toContain('Het ontwerp is klaar (1 mei 2008)');
    await send(bot, 'De bewoners willen meekijken.');
    await agreed(bot, 1, '2008-02-04T09:30:00.000Z');
    expect((await bot.agreement(activity.gardens)).started?.terms.milestones).toMatchObject([
      { name: 'Het ontwerp is klaar', on: '2008-05-01' },
    ]);
    await coordinator.act({ verb: 'showAmendMilestones', programmeId, agreementId: activity.gardens });
    await coordinator.press('Verander…');
    await coordinator.submit({ on: '2008-11-01' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'on' }] });
    await coordinator.act({ verb: 'showAmendMilestones', programmeId, agreementId: activity.gardens });
    await coordinator.press('Haal weg');
    expect(coordinator.sees).toContain('Mijlpalen: Het ontwerp is klaar (1 mei 2008)\n(staat er niet meer)');
  });

  it('that a new date leaves behind are named, with the way to move them', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    await coordinator.act({ verb: 'showAmendMilestones', programmeId, agreementId: activity.gardens });
    await coordinator.press('Mijlpaal toevoegen');
    await coordinator.submit({ name: 'Het ontwerp is klaar', on: '2008-09-01' });
    await coordinator.act({ verb: 'openAmendTerms', programmeId, agreementId: activity.gardens, step: 1 });
    await coordinator.submit({ dueOn: '2008-08-01' });
    expect(coordinator.sees).toContain('Het ontwerp is klaar');
    expect(coordinator.sees).not.toContain('Verstuur…');
    await coordinator.press('Mijlpalen');
    expect(coordinator.sees).toContain('Op 1 september 2008');
  });
});

describe('money', () => {
  it('of a second source is added, and who pays it by its name decides too', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    await coordinator.type('wijzig binnentuinen');
    await coordinator.press('Geld per bron…');
    await coordinator.submit({ source: 'other', other: 'Politie', euros: '2.500,00' });
    expect(coordinator.sees).toContain('€ 2.500,00 (Politie)');
    expect(coordinator.sees).toMatch(/Deze partijen beslissen\nWoningcorporatie\nPolitie\nWijkraad/);
  });

  it('of a source that pays no more is taken out; the other sources stay', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    const place = { verb: 'openAmendMoney', programmeId, agreementId: activity.gardens } as const;
    await coordinator.act(place);
    await coordinator.submit({ source: 'other', other: 'Fonds', euros: '100' });
    await coordinator.act(place);
    await coordinator.submit({ source: '0', euros: '0' });
    const [draft] = (await bot.programme()).amendments;
    expect(draft?.proposal).toMatchObject({
      fields: { means: { money: [{ source: 'Fonds', cents: 10_000 }], hours: 120 } },
    });
  });

  it('over the budget can’t be sent: the card says how much is too much', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    await coordinator.act({ verb: 'openBudget', programmeId, areaId: null, source: null });
    await coordinator.submit({ source: 'Fonds', euros: '100' });
    await coordinator.act({ verb: 'openAmendMoney', programmeId, agreementId: activity.gardens });
    await coordinator.submit({ source: 'other', other: 'Fonds', euros: '150' });
    expect(coordinator.sees).toContain('Dat is € 50,00 te veel');
    expect(coordinator.sees).not.toContain('Verstuur…');
  });
});

describe('a new agreement', () => {
  it('is drafted by form, its owner says yes, the parties consent, and it starts under way', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    await coordinator.act({ verb: 'showAmendments', programmeId });
    await coordinator.press('Nieuwe afspraak…');
    await coordinator.submit({ what: 'Een speeltuin aanleggen', project: project.squares });
    const agreementId = (await bot.programme()).amendments[0]?.proposal.agreementId ?? activity.square;
    for (const [step, values] of [
      [1, { lead: party.municipality, owner: person.greenManager, ownerFunction: 'beheerder', dueOn: '2009-03-01' }],
      [2, { euros: '5000', source: 'wijkbudget', hours: '40' }],
      [3, { indicator: 'speeltuinen', baseline: '0', target: '1', unit: 'speeltuin', waitsFor: [activity.square] }],
    ] as const) {
      await coordinator.act({ verb: 'openAmendTerms', programmeId, agreementId, step });
      await coordinator.submit(values);
    }
    await send(bot, 'De kinderen vroegen erom.');
    await bot.as(person.greenManager).act({
      verb: 'acceptAmendmentOwner',
      programmeId,
      amendmentId: (await bot.amendment()).amendmentId,
    });
    await agreed(bot, 1, '2008-02-04T09:30:00.000Z');
    const { started } = await bot.agreement(agreementId);
    expect(started).toMatchObject({ startedOn: '2008-02-04', terms: { what: 'Een speeltuin aanleggen' } });
    await coordinator.type('stand');
    expect(coordinator.sees).toContain('Een speeltuin aanleggen');
    await coordinator.act({ verb: 'showAgreement', agreementId });
    expect(coordinator.sees).toContain('Erbij sinds 4 februari 2008, met wijziging 1');
  });
});

describe('agreements that wait for each other', () => {
  const wait = async (
    { coordinator }: UnderWay,
    agreementId: typeof activity.square,
    first: typeof activity.square,
  ) => {
    await coordinator.act({ verb: 'openAmendTerms', programmeId, agreementId, step: 3 });
    await coordinator.submit({ waitsFor: [first] });
  };

  /** The gardens wait for the square. */
  async function waiting() {
    const bot = await underWay();
    await wait(bot, activity.gardens, activity.square);
    expect(bot.coordinator.sees).toContain('Wacht op: Het plein opnieuw inrichten (Gemeente Haarlem)');
    expect(bot.coordinator.sees).toMatch(/Deze partijen beslissen\nGemeente Haarlem\nWoningcorporatie\nWijkraad/);
    await send(bot, 'De grond van het plein gaat naar de tuinen.');
    await agreed(bot, 1, '2008-02-04T09:30:00.000Z');
    return bot;
  }

  const days = async (bot: UnderWay, from: string, to: string) => {
    for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) {
      bot.clock.set(new Date(ms).toISOString());
      await bot.work();
    }
  };

  it('never in a circle: the chain is said in words', async () => {
    const bot = await waiting();
    await wait(bot, activity.square, activity.gardens);
    expect(bot.coordinator.sees).toContain(
      'De keten is: Het plein opnieuw inrichten → Tien binnentuinen opknappen → Het plein opnieuw inrichten.',
    );
  });

  it('the own nudge says who waits; when the waiting one is due, the nudge goes to who blocks', async () => {
    const bot = await waiting();
    await days(bot, '2008-05-10T09:00:00.000Z', '2008-05-16T09:00:00.000Z');
    expect(wordsTo(bot, person.greenManager)).toContain(
      'Woningcorporatie wacht hierop voor: Tien binnentuinen opknappen',
    );
    const before = wordsTo(bot, person.caretaker).length;
    await days(bot, '2008-09-26T09:00:00.000Z', '2008-10-01T09:00:00.000Z');
    expect(wordsTo(bot, person.greenManager)).toContain('Die moet klaar zijn op 1 oktober 2008. Hoe staat het?');
    expect(wordsTo(bot, person.caretaker).slice(before)).not.toContain('Klaar op 1 oktober 2008\nover');
  });

  it('done tells the one who waited, who is nudged again from then on', async () => {
    const bot = await waiting();
    bot.clock.set('2008-05-20T09:00:00.000Z');
    await bot.as(person.greenManager).act({
      verb: 'report',
      agreementId: activity.square,
      slot: null,
      progress: 'done',
    });
    await bot.work();
    expect(wordsTo(bot, person.caretaker)).toContain(
      'Het plein opnieuw inrichten is klaar. Daarop wachtte uw afspraak.',
    );
    const blocker = wordsTo(bot, person.greenManager);
    await days(bot, '2008-09-26T09:00:00.000Z', '2008-10-01T09:00:00.000Z');
    expect(wordsTo(bot, person.greenManager).slice(blocker.length)).not.toContain('Die moet klaar zijn');
  });

  it('an end of what is waited for is told too', async () => {
    const bot = await waiting();
    await bot.coordinator.act({ verb: 'proposeEnd', programmeId, agreementId: activity.square });
    await send(bot, 'Het plein gaat niet door.');
    await agreed(bot, 2, '2008-02-04T10:30:00.000Z');
    expect(wordsTo(bot, person.caretaker)).toContain('Het plein opnieuw inrichten is beëindigd.');
  });
});
