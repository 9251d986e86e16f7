import { describe, expect, it } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { as } from '../../../src/domain/ids.ts';
import { municipalityId, party, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';
import { outForSignature, request } from './out-for-signature.ts';

const PLACE = 'wijkcentrum De Vijfhoek';
const meeting = { on: '24 september 2007', time: '19:30', place: PLACE };

/** The list of the day, among what a person got. */
function listOf<Got extends { readonly key: string }>(inbox: readonly Got[]): Got {
  const list = inbox.findLast(({ key }) => key.startsWith('list|'));
  if (list === undefined) throw new Error('No list');
  return list;
}

describe('a signing meeting', () => {
  it('planned before the freeze: an invitation now, the request at its hour', async () => {
    const bot = await converse({ phase: 'draft' });
    bot.clock.set('2007-09-17T09:00:00.000Z');
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('vastzetten');
    await coordinator.press('Plan een bijeenkomst…');
    await coordinator.submit(meeting);
    expect(coordinator.sees).toContain(`De bijeenkomst is op 24 september 2007 om 19:30, ${PLACE}.`);
    await coordinator.type('vastzetten');
    expect(coordinator.sees).toContain(`Bijeenkomst: 24 september 2007 om 19:30, ${PLACE}`);
    await coordinator.press('Zet vast');
    expect(coordinator.sees).toContain('5 partijen krijgen op 24 september 2007 om 19:30 het verzoek om te tekenen.');
    await coordinator.press('Wie heeft getekend?');
    expect(coordinator.sees).toContain('Het verzoek gaat weg op 24 september 2007 om 19:30.');
    expect(coordinator.sees).not.toContain('Stuur een herinnering');
    await bot.work();
    const summaries = () => bot.slack.inboxOf(person.alderman).map(({ card }) => card.summary);
    expect(summaries().some((summary) => summary.includes('wij tekenen samen op 24 september 2007 om 19:30'))).toBe(
      true,
    );
    expect(summaries().some((summary) => summary.includes('uw handtekening'))).toBe(false);
    const alderman = bot.as(person.alderman);
    await alderman.act({ verb: 'sign', programmeId, partyId: party.municipality, revision: 1 });
    expect(alderman.sees).toContain(`Het tekenen begint op 24 september 2007 om 19:30, in ${PLACE}.`);
    await alderman.type('mijn');
    expect(alderman.sees).not.toContain('Namens Gemeente');
    bot.clock.set('2007-09-24T17:30:00.000Z');
    await bot.work();
    bot.clock.set('2007-09-25T07:00:00.000Z');
    await bot.work();
    expect(summaries().some((summary) => summary.includes('uw handtekening'))).toBe(true);
    await alderman.act({ verb: 'sign', programmeId, partyId: party.municipality, revision: 1 });
    expect(alderman.sees).toContain('U hebt getekend');
  });

  it('planned after the freeze takes back the requests that nobody answered, and says so', async () => {
    const { coordinator, work, requestsTo, slack, signingOf } = await outForSignature();
    await coordinator.act({ verb: 'openMeeting', programmeId });
    expect(coordinator.sees).toContain('De verzoeken zijn al verstuurd.');
    await coordinator.submit(meeting);
    await work();
    expect(await requestsTo(person.alderman)).toHaveLength(0);
    const [card] = slack.inboxOf(person.alderman);
    expect(JSON.stringify(card)).toContain('De datum is veranderd');
    await coordinator.act({ verb: 'cancelMeeting', programmeId });
    await work();
    expect(await requestsTo(person.alderman)).toHaveLength(1);
    expect((await signingOf(party.municipality))?.answer.kind).toBe('open');
  });

  it('called off before anybody was asked asks everybody once', async () => {
    const bot = await converse({ phase: 'draft' });
    bot.clock.set('2007-09-17T09:00:00.000Z');
    const coordinator = bot.as(person.coordinator);
    await coordinator.submitAction({ verb: 'submitMeeting', programmeId }, meeting);
    await coordinator.type('vastzetten');
    await coordinator.press('Zet vast');
    await coordinator.act({ verb: 'cancelMeeting', programmeId });
    await bot.work();
    bot.clock.set('2007-09-17T10:00:00.000Z');
    await bot.work();
    const requests = bot.slack.inboxOf(person.alderman).filter(({ card }) => card.summary.includes('uw handtekening'));
    expect(requests).toHaveLength(1);
  });

  it('needs an hour that clocks show, and a day to come', async () => {
    const { coordinator } = await outForSignature();
    const submit = { verb: 'submitMeeting', programmeId } as const;
    await coordinator.submitAction(submit, { ...meeting, time: 'half acht' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'time' }] });
    await coordinator.submitAction(submit, { ...meeting, on: '2007-09-17' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'on' }] });
  });
});

describe('the date to sign by', () => {
  it('stands on the request and the board, is set by form with recess and holidays beside it', async () => {
    const { coordinator, slack } = await outForSignature();
    expect(JSON.stringify(slack.inboxOf(person.alderman))).toContain('Tekenen tot en met 17 oktober 2007');
    await coordinator.submitAction(
      { verb: 'submitRecesses', programmeId },
      { recesses: 'Herfstreces: 15 oktober 2007 tot en met 19 oktober 2007' },
    );
    await coordinator.act({ verb: 'showBoard', programmeId });
    expect(coordinator.sees).toContain('Tekenen tot en met 17 oktober 2007');
    expect(coordinator.sees).toContain('Herfstreces: 15 oktober 2007 tot en met 19 oktober 2007');
    await coordinator.press('Andere tekendatum…');
    expect(coordinator.sees).toContain('Dat zijn nog 21 werkdagen.');
    expect(coordinator.sees).toContain('Herfstreces: 15 oktober 2007 tot en met 19 oktober 2007');
    await coordinator.submit({ on: '1 november 2007' });
    expect(coordinator.sees).toContain('De partijen kunnen tekenen tot en met 1 november 2007.');
  });

  it('is reminded of in the list, from where the whole request opens', async () => {
    const { chief, work, clock, teams, signingOf } = await outForSignature();
    clock.set('2007-10-12T04:30:00.000Z');
    await work();
    clock.set('2007-10-12T07:05:00.000Z');
    await work();
    const list = teams.inboxOf(person.policeChief).at(-1);
    if (list === undefined) throw new Error('No list');
    expect(JSON.stringify(list)).toContain('Nog 3 werkdagen.');
    await chief.press('Bekijk en teken', list);
    expect(chief.sees).toContain('Met Teken zegt u: ik teken als teamchef');
    await chief.press('Teken');
    expect((await signingOf())?.answer.kind).toBe('signed');
  });

  it('once over gives the coordinator the choice: a new date', async () => {
    const { coordinator, work, clock, slack } = await outForSignature();
    clock.set('2007-10-18T04:30:00.000Z');
    await work();
    clock.set('2007-10-18T07:05:00.000Z');
    await work();
    const list = listOf(slack.inboxOf(person.coordinator));
    expect(JSON.stringify(list)).toContain('Dit kon tot en met 17 oktober 2007.');
    await coordinator.press('Nieuwe datum…', list);
    expect(coordinator.sees).toContain('Er is geen werkdag meer over.');
    await coordinator.submit({ on: '2007-11-15' });
    await work();
    expect(JSON.stringify(listOf(slack.inboxOf(person.coordinator)))).toContain('De datum is veranderd');
  });
});

describe('going on without a party', () => {
  it('is one step: reopened, taken out, told, and on to what is missing', async () => {
    const { coordinator, work, teams, programme, chief } = await outForSignature();
    await coordinator.act({ verb: 'showBoard', programmeId });
    await coordinator.press('Verder zonder…');
    await coordinator.submit({ party: party.police, reason: 'De politie tekent niet voor de zomer' });
    expect(coordinator.sees).toContain('De tekst is weer open, zonder Politie.');
    await coordinator.press('Controleer de tekst');
    expect(coordinator.sees).toContain('Welke partij is de trekker?');
    await work();
    expect((await programme()).setUp?.parties.map(({ partyId }) => partyId)).not.toContain(party.police);
    const told = JSON.stringify(teams.inboxOf(person.policeChief));
    expect(told).toContain('De politie tekent niet voor de zomer');
    expect(told).not.toContain('U krijgt een nieuw verzoek');
    await chief.act({ verb: 'sign', ...request });
    expect(chief.last.kind).toBe('private');
  });

  it('is not offered for a party that signed, nor to a partner', async () => {
    const { coordinator, chief, programme, as: bot } = await outForSignature();
    await chief.act({ verb: 'sign', ...request });
    const submit = { verb: 'submitGoOnWithout', programmeId, revision: 1 } as const;
    await coordinator.submitAction(submit, { party: party.police, reason: 'x' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'party' }] });
    await bot(person.housingDirector).submitAction(submit, { party: party.welfare, reason: 'x' });
    expect((await programme()).phase).toBe('frozen');
  });
});

describe('stopping', () => {
  it('tells everybody why, and nothing waits for anybody any more', async () => {
    const { coordinator, work, slack, teams, chief, programme } = await outForSignature();
    await chief.act({ verb: 'sign', ...request });
    await coordinator.act({ verb: 'openStop', programmeId });
    expect(coordinator.sees).toContain('Al getekend: Politie.');
    await coordinator.submit({ reason: 'Er is geen geld meer' });
    await work();
    expect(await programme()).toMatchObject({ phase: 'closed', activated: null });
    for (const inbox of [slack.inboxOf(person.alderman), teams.inboxOf(person.policeChief)])
      expect(JSON.stringify(inbox)).toContain('Er is geen geld meer');
    const alderman = slack.inboxOf(person.alderman)[0];
    expect(JSON.stringify(alderman)).toContain('Het programma is gestopt');
    await chief.type('mijn');
    expect(chief.sees).not.toContain('Namens Politie');
    await chief.type('stand');
    expect(chief.sees).toContain('Gestopt op 18 september 2007. Niet alle partijen hadden getekend.');
  });
});

describe('a recess', () => {
  it('is written one a line, and a line that is not understood is named', async () => {
    const { coordinator, ports, as: bot } = await outForSignature();
    const submit = { verb: 'submitRecesses', programmeId } as const;
    await coordinator.submitAction(submit, { recesses: 'Zomer: 14-7-2008 t/m 31-8-2008\nergens in mei' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'recesses' }] });
    expect(coordinator.sees).toContain('ergens in mei');
    await coordinator.submitAction(submit, { recesses: '- Zomer: 14-7-2008 t/m 31-8-2008' });
    await bot(person.alderman).submitAction(submit, { recesses: '' });
    expect((await loadMunicipality(ports, municipalityId)).recesses).toEqual([
      { name: 'Zomer', from: as('2008-07-14'), to: as('2008-08-31') },
    ]);
  });
});
