import { describe, expect, it } from 'vitest';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { sentTo, wordsTo } from '../sent.ts';
import { consented, dueLater, gardens, sentOut, underWay } from './amending.ts';
import { wordsOf } from './shown.ts';

const housing = { programmeId, partyId: party.housing } as const;

describe('consenting', () => {
  it('is a tap after which every copy says so, and when the last counts it is in force', async () => {
    const bot = await underWay();
    const amendmentId = await sentOut(bot);
    const [request] = sentTo(bot, person.housingDirector).filter((message) =>
      wordsOf(message).includes('Gaat u akkoord?'),
    );
    if (request === undefined) throw new Error('Not asked');
    const director = bot.as(person.housingDirector);
    await director.press('Akkoord', request);
    expect(director.sees).toMatch(/U bent akkoord\. U kunt het terugnemen tot 10:05/);
    await bot.work();
    expect(wordsOf(request)).toContain('terug tot 10:05');
    await consented(bot, amendmentId);
    expect((await bot.amendment()).end).toMatchObject({ is: 'inForce', on: '2008-02-04' });
    expect((await bot.agreement(activity.gardens)).started?.terms.dueOn).toBe('2008-12-01');
    expect(wordsOf(request)).toContain('Geldt sinds');
    for (const who of [person.policeChief, person.caretaker, person.housingDirector, person.coordinator])
      expect(wordsTo(bot, who)).toContain('Wijziging 1 geldt');
  });

  it('keeps the record of a signature: mandate, account, sentence, text', async () => {
    const bot = await underWay();
    const amendmentId = await sentOut(bot);
    await bot.as(person.housingDirector).act({ verb: 'consent', amendmentId, ...housing });
    const { answer } = (await bot.amendment()).consents[0] ?? { answer: { kind: 'open' } };
    if (answer.kind !== 'given') throw new Error('Not given');
    expect(answer.record).toMatchObject({ ownMoneyCents: 4_500_000, templateVersion: 'amendment-1' });
    expect(answer.record?.consent).toContain('akkoord met wijziging 1');
  });

  it('can be taken back until it counts, and is nobody else’s to give', async () => {
    const bot = await underWay();
    const amendmentId = await sentOut(bot);
    const chief = bot.as(person.policeChief);
    await chief.act({ verb: 'consent', amendmentId, ...housing });
    expect(chief.sees).toContain('niet namens deze partij');
    const director = bot.as(person.housingDirector);
    await director.act({ verb: 'consent', amendmentId, ...housing });
    await director.act({ verb: 'undoConsent', amendmentId, ...housing });
    expect(director.sees).toContain('teruggenomen');
    expect((await bot.amendment()).consents[0]?.answer.kind).toBe('open');
  });

  it('is in “mijn”, for the signatory, the owner, and the coordinator of a party on paper', async () => {
    const bot = await underWay();
    await sentOut(bot);
    for (const [who, says] of [
      [person.housingDirector, 'Wijziging 1: gaat Woningcorporatie akkoord?'],
      [person.coordinator, 'Wijziging 1: gaat Wijkraad akkoord?'],
    ] as const) {
      const somebody = bot.as(who);
      await somebody.type('mijn');
      expect(somebody.sees).toContain(says);
    }
  });

  it('goes to who may sign now, where that changed', async () => {
    const bot = await underWay();
    await sentOut(bot);
    bot.clock.set('2008-02-04T10:00:00.000Z');
    await bot.coordinator.act({ verb: 'openOtherSignatory', ...housing });
    await bot.coordinator.submit({ person: person.caretaker, function: 'huismeester' });
    await bot.work();
    expect(await bot.deliveriesOf('amendmentRequest')).toEqual([person.caretaker]);
  });
});

describe('when it does not go on', () => {
  it('a party that does not consent says why; who consented hears it, and the coordinator decides', async () => {
    const bot = await underWay();
    const amendmentId = await sentOut(bot);
    await bot.as(person.housingDirector).act({ verb: 'consent', amendmentId, ...housing });
    bot.clock.set('2008-02-04T09:10:00.000Z');
    await bot.work();
    await bot.coordinator.act({ verb: 'openRefuseConsent', programmeId, amendmentId, partyId: party.residents });
    await bot.coordinator.submit({ reason: 'De bewoners wachten al lang genoeg.' });
    bot.clock.set('2008-02-04T09:30:00.000Z');
    await bot.work();
    for (const who of [person.housingDirector, person.coordinator])
      expect(wordsTo(bot, who)).toContain('De bewoners wachten al lang genoeg.');
    await bot.coordinator.type('mijn');
    expect(bot.coordinator.sees).toContain('Wijkraad is niet akkoord met wijziging 1');
    await bot.coordinator.press('Trek in');
    await bot.coordinator.submit({ reason: 'Dan houden wij de oude datum.' });
    await bot.work();
    expect(wordsTo(bot, person.housingDirector)).toContain('Dan houden wij de oude datum.');
    const director = bot.as(person.housingDirector);
    await director.act({ verb: 'consent', amendmentId, ...housing });
    expect(director.sees).toContain('Wijziging 1 is ingetrokken');
  });

  it('an owner who says no stops it, and the coordinator can make it again', async () => {
    const bot = await underWay();
    await bot.coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
    await bot.coordinator.submit(dueLater);
    await bot.coordinator.press('Verstuur…');
    await bot.coordinator.submit({ reason: 'Later.' });
    await bot.work();
    const { amendmentId } = await bot.amendment();
    const caretaker = bot.as(person.caretaker);
    await caretaker.act({ verb: 'openDeclineAmendmentOwner', programmeId, amendmentId });
    await caretaker.submit({ reason: 'In december ben ik er niet.' });
    await bot.work();
    const [told] = sentTo(bot, person.coordinator).filter((each) =>
      wordsOf(each).includes('In december ben ik er niet.'),
    );
    if (told === undefined) throw new Error('Not told');
    await bot.coordinator.press('Maak opnieuw', told);
    expect(bot.coordinator.sees).toContain('Concept. Nog niemand kreeg het.');
    expect(await bot.deliveriesOf('amendmentRequest')).toEqual([]);
  });

  it('the second of two is stale: its copies say so, and it is made again from what stands now', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    const first = await sentOut(bot);
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 3 });
    await coordinator.submit({ target: '8' });
    await coordinator.press('Verstuur…');
    await coordinator.submit({ reason: 'Minder tuinen.' });
    await bot.work();
    const second = (await bot.amendment(2)).amendmentId;
    await consented(bot, first);
    const director = bot.as(person.housingDirector);
    await director.act({ verb: 'consent', amendmentId: second, ...housing });
    expect(director.sees).toContain('Wijziging 2 gaat niet door: de afspraak is intussen veranderd');
    await coordinator.act({ verb: 'redoAmendment', programmeId, amendmentId: second });
    expect(coordinator.sees).not.toContain('1 oktober 2008');
    expect(coordinator.sees).toContain('van 0 naar 8 pleinen');
    await coordinator.press('Verstuur…');
    await coordinator.submit({ reason: 'Minder tuinen.' });
    expect((await bot.amendment(3)).end).toBeNull();
  });
});

describe('an agreement that ends', () => {
  const ended = async () => {
    const bot = await underWay();
    const { coordinator, clock, work } = bot;
    await coordinator.act({ verb: 'proposeEnd', programmeId, agreementId: activity.meeting });
    await coordinator.press('Verstuur…');
    await coordinator.submit({ reason: 'De wijkraad stopt ermee.' });
    const { amendmentId, consents } = await bot.amendment();
    for (const { partyId } of consents) {
      await coordinator.act({ verb: 'openPaperConsent', programmeId, amendmentId, partyId });
      const scan = { name: 'akkoord.pdf', sha256: 'd'.repeat(64), text: null };
      await coordinator.submit({ name: 'Iemand', function: 'directeur', signedOn: '2008-02-04', scan });
    }
    clock.set('2008-02-04T09:30:00.000Z');
    await work();
    return bot;
  };

  it('is shown as ended, with the number of the amendment, and asks nothing more', async () => {
    const bot = await ended();
    expect((await bot.agreement(activity.meeting)).ended).toMatchObject({ on: '2008-02-04', amendment: 1 });
    await bot.coordinator.type('stand');
    expect(bot.coordinator.sees).toContain('Beëindigd op 4 februari 2008, met wijziging 1');
    await bot.coordinator.act({ verb: 'openReport', agreementId: activity.meeting, slot: null, progress: null });
    expect(bot.coordinator.sees).toMatch(/beëindigd/i);
  });

  it('“stand op” a day before it shows what was in force then', async () => {
    const bot = await ended();
    await bot.coordinator.type('stand op 3-2-2008');
    expect(bot.coordinator.sees).toContain('Elk kwartaal een wijkschouw houden');
    expect(bot.coordinator.sees).not.toContain('Beëindigd');
  });
});
