import { describe, expect, it } from 'vitest';
import { loadMunicipality } from '../../../src/application/command.ts';
import { as } from '../../../src/domain/ids.ts';
import { municipalityId, party, person, programmeId, sha } from '../../builders/haarlem.ts';
import { aPerson } from '../world.ts';
import { converse } from './driver.ts';
import { BELOW, grant, outForSignature, police, request, twoSign } from './out-for-signature.ts';

describe('who may sign', () => {
  it('is found from "mensen", and shown per party with how far it goes', async () => {
    const { coordinator } = await outForSignature();
    await coordinator.type('mensen');
    await coordinator.press('Wie mag tekenen?');
    expect(coordinator.sees).toContain('Eigen geld in dit programma: € 45.000,00');
    expect(coordinator.sees).toContain('Voor elk bedrag');
    expect(coordinator.sees).toContain('Een tik op de knop is genoeg, voor elk bedrag.');
  });

  it('is granted, bounded in time, and ended by a coordinator', async () => {
    const bot = await outForSignature();
    const { coordinator, mandates } = bot;
    await grant(bot, person.policeOfficer, '1.250,50', 'never');
    expect(coordinator.sees).toContain('mag nu tekenen namens Politie');
    await coordinator.press('Hoe lang…');
    await coordinator.submit({ validFrom: '1 januari 2007', validTo: '31-12-2010' });
    const own = async () => (await mandates()).find(({ personId }) => personId === person.policeOfficer);
    expect(await own()).toEqual({
      partyId: party.police,
      personId: person.policeOfficer,
      function: 'teamchef',
      basis: 'mandaatbesluit 2007',
      validFrom: '2007-01-01',
      validTo: '2010-12-31',
      ceilingCents: 125_050,
      joint: false,
    });
    await coordinator.act({ verb: 'endMandate', ...police, personId: person.policeOfficer });
    expect(await own()).toBeUndefined();
  });

  it('is not for a partner to decide, not even for their own party', async () => {
    const { chief, mandates } = await outForSignature();
    const before = await mandates();
    await chief.submitAction(
      { verb: 'submitMandate', ...police, personId: null },
      { person: person.policeOfficer, function: 'x', basis: '', ceiling: '', above: 'together' },
    );
    await chief.act({ verb: 'endMandate', ...police, personId: person.policeChief });
    await chief.act({ verb: 'showMandates', programmeId });
    expect(chief.sees).not.toContain('Eigen geld');
    expect(await mandates()).toEqual(before);
  });

  it('names nobody of another party, and no amount that is none', async () => {
    const { coordinator } = await outForSignature();
    const values = { person: person.youthWorker, function: 'x', basis: '', ceiling: 'veel', above: 'together' };
    await coordinator.submitAction({ verb: 'submitMandate', ...police, personId: null }, values);
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'person' }, { field: 'ceiling' }] });
  });

  it('whose time is over hears until when it was, and nothing is signed', async () => {
    const { coordinator, chief, signingOf } = await outForSignature();
    await coordinator.submitAction(
      { verb: 'submitMandatePeriod', ...police, personId: person.policeChief },
      { validFrom: '', validTo: '2007-09-17' },
    );
    await chief.act({ verb: 'sign', ...request });
    expect(chief.sees).toContain('U mocht tekenen namens Politie tot en met 17 september 2007.');
    await chief.act({ verb: 'openDecline', ...request });
    expect(chief.last.kind).toBe('private');
    expect(await signingOf()).toMatchObject({ answer: { kind: 'open' }, signatures: [] });
  });
});

describe('a mandate that is over', () => {
  const draft = async () => {
    const bot = await converse({ phase: 'draft' });
    bot.clock.set('2007-09-17T09:00:00.000Z');
    return { bot, coordinator: bot.as(person.coordinator) };
  };
  const period = { verb: 'submitMandatePeriod', ...police, personId: person.policeChief } as const;

  it('holds up the freeze, which says whose it was and until when, and where it is extended', async () => {
    const { coordinator } = await draft();
    await coordinator.submitAction(period, { validFrom: '', validTo: '31 augustus 2007' });
    await coordinator.type('vastzetten');
    expect(coordinator.sees).toContain('Naam van p-police-chief mocht tekenen tot en met 31 augustus 2007.');
    await coordinator.press('Hoe lang…');
    await coordinator.submit({ validTo: '2010-12-31' });
    await coordinator.type('vastzetten');
    expect(coordinator.sees).toContain('Alles is er.');
  });

  it('or does not hold yet: from when', async () => {
    const { coordinator } = await draft();
    await coordinator.submitAction(period, { validFrom: '1 november 2007', validTo: '' });
    await coordinator.type('vastzetten');
    expect(coordinator.sees).toContain('Naam van p-police-chief mag pas tekenen vanaf 1 november 2007.');
  });
});

describe('a party that pays more than one may sign for', () => {
  it('is asked through two people, who see that both must sign', async () => {
    const { requestsTo, chief, signingOf, officer, work, slack, teams } = await twoSign();
    expect(await requestsTo(person.policeChief)).toHaveLength(1);
    expect(await requestsTo(person.policeOfficer)).toHaveLength(1);
    const [card] = [...slack.inboxOf(person.policeOfficer), ...teams.inboxOf(person.policeOfficer)].slice(-1);
    expect(JSON.stringify(card)).toContain('Uw partij heeft pas getekend als u beiden hebt getekend.');
    await chief.act({ verb: 'sign', ...request });
    expect(chief.sees).toContain('Een collega moet ook nog tekenen.');
    expect((await signingOf())?.answer.kind).toBe('open');
    await officer.act({ verb: 'sign', ...request });
    await work();
    expect((await signingOf())?.answer.kind).toBe('signed');
  });

  it('once one signed, only the other is asked and can be reminded', async () => {
    const { chief, coordinator, requestsTo, work, clock } = await twoSign();
    await chief.act({ verb: 'sign', ...request });
    await work();
    expect(await requestsTo(person.policeChief)).toHaveLength(0);
    clock.set('2007-09-19T09:00:00.000Z');
    await coordinator.act({ verb: 'remindToSign', ...request });
    await work();
    expect(await requestsTo(person.policeChief)).toHaveLength(0);
    expect(await requestsTo(person.policeOfficer)).toHaveLength(2);
    await chief.type('mijn');
    expect(chief.sees).not.toContain('Namens Politie');
    await coordinator.act({ verb: 'showBoard', programmeId });
    expect(coordinator.sees).toContain('nog één handtekening nodig');
  });

  it('without a second goes to the coordinators, on paper, who hear why', async () => {
    const bot = await outForSignature();
    await grant(bot, person.policeChief, BELOW);
    await bot.work();
    const { requestsTo, coordinator, chief } = bot;
    expect(await requestsTo(person.policeChief)).toHaveLength(0);
    expect(await requestsTo(person.coordinator, 'paperSignRequest')).toHaveLength(2);
    const texts = JSON.stringify(bot.slack.inboxOf(person.coordinator));
    expect(texts).toContain('Niemand van Politie mag in de chat tekenen voor zoveel geld.');
    await chief.act({ verb: 'sign', ...request });
    expect(chief.sees).toContain('Een collega moet ook nog tekenen.');
    await coordinator.type('mijn');
    expect(coordinator.sees).toContain('Politie');
  });

  it('who may not sign above it at all is told up to what they may', async () => {
    const bot = await outForSignature();
    await grant(bot, person.policeChief, BELOW, 'never');
    await bot.chief.act({ verb: 'sign', ...request });
    expect(bot.chief.sees).toContain('U mag tekenen tot € 40.000,00.');
    expect((await bot.signingOf())?.signatures).toEqual([]);
  });
});

describe('a colleague instead', () => {
  it('is asked first, and what others may stays', async () => {
    const bot = await outForSignature();
    await grant(bot, person.policeOfficer, '');
    await bot.work();
    expect(await bot.requestsTo(person.policeOfficer)).toHaveLength(0);
    await bot.coordinator.act({ verb: 'openOtherSignatory', ...police });
    await bot.coordinator.submit({ person: person.policeOfficer, function: '' });
    await bot.work();
    expect(await bot.requestsTo(person.policeOfficer)).toHaveLength(1);
    expect(await bot.requestsTo(person.policeChief)).toHaveLength(0);
    expect((await bot.mandates()).filter(({ partyId }) => partyId === party.police)).toHaveLength(2);
  });

  it('can be named by the signatory among those who may sign, and by nobody of another party', async () => {
    const bot = await outForSignature();
    await bot.chief.act({ verb: 'openOtherSignatory', ...police });
    expect(bot.chief.sees).toContain('Er is geen collega die mag tekenen');
    await grant(bot, person.policeOfficer, '');
    await bot.chief.act({ verb: 'openOtherSignatory', ...police });
    await bot.chief.submit({ person: person.policeOfficer });
    await bot.work();
    expect(await bot.requestsTo(person.policeOfficer)).toHaveLength(1);
    const director = bot.as(person.housingDirector);
    await director.submitAction(
      { verb: 'submitOtherSignatory', ...police },
      { person: person.policeChief, function: '' },
    );
    expect((await bot.programme()).signatories).toEqual([{ partyId: party.police, personId: person.policeOfficer }]);
  });
});

describe('the rules of the municipality', () => {
  const rules = { fourEyes: 'no', formalAbove: '', formalHow: 'paper' };

  it('are changed by its own coordinators, not by one of a programme alone', async () => {
    const bot = await outForSignature();
    const another = as<typeof person.coordinator>('p-another');
    await bot.ports.people.add(aPerson(another, { partyId: party.municipality }));
    await bot.coordinator.act({ verb: 'openSigningRules', programmeId });
    await bot.coordinator.submit(rules);
    expect((await loadMunicipality(bot.ports, municipalityId)).signingRules.fourEyes).toBe(true);
    const partner = bot.as(person.alderman);
    await partner.submitAction({ verb: 'submitSigningRules', programmeId }, { ...rules, fourEyes: 'yes' });
    expect((await loadMunicipality(bot.ports, municipalityId)).signingRules.fourEyes).toBe(true);
  });

  it('above an amount send the request to the coordinators, who record the file', async () => {
    const bot = await outForSignature();
    await bot.coordinator.act({ verb: 'openSigningRules', programmeId });
    await bot.coordinator.submit({ fourEyes: 'yes', formalAbove: BELOW, formalHow: 'qualified' });
    await bot.work();
    expect(await bot.requestsTo(person.policeChief)).toHaveLength(0);
    await bot.chief.act({ verb: 'sign', ...request });
    expect(bot.chief.sees).toContain('Dan vraagt de gemeente een gekwalificeerde handtekening');
    await bot.coordinator.act({ verb: 'openPaperSignature', ...request });
    const scan = { name: 'akte.pdf', sha256: sha('e'), text: null };
    const onPaper = { how: 'paper', name: 'Piet Bakker', function: 'teamchef', signedOn: '2007-09-17', scan };
    await bot.coordinator.submit(onPaper);
    expect(bot.coordinator.sees).toContain('Een handtekening op papier is niet genoeg.');
    expect((await bot.signingOf())?.answer.kind).toBe('open');
    await bot.coordinator.act({ verb: 'openPaperSignature', ...request });
    await bot.coordinator.submit({ name: 'Piet Bakker', function: 'teamchef', signedOn: '2007-09-17', scan });
    expect((await bot.signingOf())?.answer).toMatchObject({
      kind: 'signed',
      via: { kind: 'qualified', scanSha256: sha('e'), recordedBy: person.coordinator },
    });
  });
});
