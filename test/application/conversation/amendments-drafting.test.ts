import { describe, expect, it } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import { activity, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { wordsTo } from '../sent.ts';
import { dueLater, gardens, sentOut, underWay } from './amending.ts';

describe('drafting', () => {
  it('begins at “wijzig” with the words of an agreement, and shows the difference, who decides and who is told', async () => {
    const { coordinator } = await underWay();
    await coordinator.type('wijzig binnentuinen');
    expect(coordinator.sees).toContain('Wat wilt u wijzigen?');
    await coordinator.press('Wie en wanneer');
    await coordinator.submit(dueLater);
    expect(coordinator.sees).toContain('Klaar op: 1 oktober 2008');
    expect(coordinator.sees).toContain('Klaar op: 1 december 2008');
    expect(coordinator.sees).toMatch(/Deze partijen beslissen\nWoningcorporatie\nWijkraad/);
    expect(coordinator.sees).toMatch(/Deze partijen horen het\nGemeente Haarlem, Politie en Welzijn/);
    expect(coordinator.sees).toContain('Eerst vragen wij Naam van p-caretaker');
  });

  it('begins at “wijzig” alone with all of them, a new agreement, and each agreement in force', async () => {
    const { coordinator } = await underWay();
    await coordinator.type('wijzig');
    for (const choice of ['Wijzigingen', 'Nieuwe afspraak', 'Tien binnentuinen'])
      expect(coordinator.sees).toContain(choice);
  });

  it('begins at the card of the agreement too, for a coordinator', async () => {
    const { coordinator, as: bot } = await underWay();
    await coordinator.act({ verb: 'showAgreement', agreementId: activity.gardens });
    await coordinator.press('Wijzig');
    expect(coordinator.sees).toContain('Wat wilt u wijzigen?');
    const owner = bot(person.caretaker);
    await owner.act({ verb: 'showAgreement', agreementId: activity.gardens });
    expect(owner.sees).not.toContain('Wijzig…');
  });

  it('goes on with the same draft, which nobody else sees', async () => {
    const { coordinator, programme, as: bot } = await underWay();
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
    await coordinator.submit(dueLater);
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 2 });
    await coordinator.submit({ hours: '80' });
    expect(coordinator.sees).toContain('80 uur');
    expect(coordinator.sees).toContain('1 december 2008');
    const [draft, ...others] = (await programme()).amendments;
    expect(others).toEqual([]);
    const partner = bot(person.youthWorker);
    await partner.act({ verb: 'showAmendment', programmeId, amendmentId: draft?.amendmentId ?? as('') });
    expect(partner.sees).toContain('vind ik niet');
    await partner.act({ verb: 'showAmendments', programmeId });
    expect(partner.sees).toContain('nog geen wijzigingen');
  });

  it('shows no difference where the form only lists the same parties in another order', async () => {
    const { coordinator } = await underWay();
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
    await coordinator.submit({ ...dueLater, involved: [party.police, party.residents] });
    expect(coordinator.sees).toContain('Wijkraad en Politie');
  });

  it('can be thrown away', async () => {
    const { coordinator, programme } = await underWay();
    await coordinator.act({ verb: 'proposeEnd', ...gardens });
    await coordinator.press('Gooi weg');
    expect((await programme()).amendments).toEqual([]);
  });

  it('names what a new agreement lacks, each with its form', async () => {
    const { coordinator } = await underWay();
    await coordinator.act({ verb: 'openAddAgreement', programmeId });
    await coordinator.submit({ what: 'Een speeltuin aanleggen', forWhom: '', project: project.squares });
    expect(coordinator.sees).toContain('Nieuwe afspraak: Een speeltuin aanleggen');
    expect(coordinator.sees).toContain('Wat is nodig');
    expect(coordinator.sees).not.toContain('Verstuur…');
  });
});

describe('a text that is put right', () => {
  it('needs the coordinator alone, and stands in the list with both values', async () => {
    const { coordinator, agreement, work } = await underWay();
    await coordinator.act({ verb: 'openFixText', ...gardens });
    await coordinator.submit({ what: 'Tien binnentuinen opknappen.' });
    expect(coordinator.sees).toContain('De schrijffout is verbeterd');
    await work();
    expect((await agreement(activity.gardens)).started?.terms.what).toBe('Tien binnentuinen opknappen.');
    await coordinator.act({ verb: 'showAmendments', programmeId });
    expect(coordinator.sees).toContain('Verbeterde schrijffouten');
  });

  it('is refused at the field where it is more than a slip', async () => {
    const { coordinator } = await underWay();
    await coordinator.act({ verb: 'openFixText', ...gardens });
    await coordinator.submit({ what: 'Honderd huizen bouwen aan de rand van de stad' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'what' }] });
  });
});

describe('sending', () => {
  it('asks the owner first, then the parties that it touches; the others are told', async () => {
    const bot = await underWay();
    await bot.coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
    await bot.coordinator.submit(dueLater);
    await bot.coordinator.press('Verstuur…');
    expect(bot.coordinator.sees).toContain('Deze partijen beslissen: Woningcorporatie en Wijkraad.');
    await bot.coordinator.submit({ reason: 'De aannemer kan pas in het najaar.' });
    expect(bot.coordinator.sees).toContain('Eerst vragen wij de trekker');
    await bot.work();
    expect(await bot.deliveriesOf('amendmentRequest')).toEqual([]);
    expect(wordsTo(bot, person.caretaker)).toContain('Met wijziging 1 wordt dit uw afspraak, klaar op 1 december 2008');
    const { amendmentId } = await bot.amendment();
    await bot.as(person.caretaker).act({ verb: 'acceptAmendmentOwner', programmeId, amendmentId });
    await bot.work();
    expect(await bot.deliveriesOf('amendmentRequest')).toEqual([person.housingDirector]);
    expect(await bot.deliveriesOf('paperAmendmentRequest')).toEqual([person.coordinator]);
    expect(await bot.deliveriesOf('amendmentTold')).toEqual([
      person.alderman,
      person.policeChief,
      person.welfareDirector,
    ]);
    expect((await bot.amendment()).consents[0]?.delivered?.personId).toBe(person.housingDirector);
  });

  it('stores the text by its hash: parties and functions, no persons', async () => {
    const bot = await underWay();
    const amendmentId = await sentOut(bot);
    const { sent } = await bot.amendment();
    const stored = await bot.stores.texts.get(as('haarlem'), sent?.textSha256 ?? as(''));
    expect(stored?.text).toContain('De aannemer kan pas in het najaar.');
    expect(stored?.text).toContain('- Was: Klaar op: 1 oktober 2008\n- Wordt: Klaar op: 1 december 2008');
    expect(stored?.text).not.toMatch(/caretaker|Naam van/);
    const director = bot.as(person.housingDirector);
    await director.act({ verb: 'readAmendment', programmeId, amendmentId, page: 1 });
    expect(director.sees).toContain('Wijziging 1 van Vijfhoek');
  });

  it('shows it once more where something changed meanwhile, with the reason still there', async () => {
    const { coordinator } = await underWay();
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 1 });
    await coordinator.submit(dueLater);
    await coordinator.press('Verstuur…');
    const send = coordinator.last;
    if (send.kind !== 'form') throw new Error('No form');
    await coordinator.act({ verb: 'openRefreshWindow', programmeId });
    await coordinator.submit({ weeks: '4' });
    await coordinator.act({ verb: 'showAmendments', programmeId });
    await coordinator.press('Verstuur concepten');
    await coordinator.act({ verb: 'proposeEnd', programmeId, agreementId: activity.square });
    await coordinator.submitAction(
      { verb: 'submitSendAmendments', programmeId, amendmentId: null, seq: 1 },
      { amendments: [], reason: 'Het najaar' },
    );
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'amendments' }] });
  });

  it('several go together: one message to each party, answered with one tap', async () => {
    const bot = await underWay();
    const { coordinator, work } = bot;
    await coordinator.act({ verb: 'openAmendTerms', ...gardens, step: 3 });
    await coordinator.submit({ target: '8' });
    await coordinator.act({ verb: 'openAmendTerms', programmeId, agreementId: activity.meeting, step: 3 });
    await coordinator.submit({ target: '9' });
    await coordinator.act({ verb: 'showAmendments', programmeId });
    await coordinator.press('Verstuur concepten');
    const ids = (await bot.programme()).amendments.map(({ amendmentId }) => amendmentId);
    await coordinator.submit({ amendments: ids, reason: 'Halverwege bleek dat minder kan.' });
    await work();
    expect((await bot.programme()).amendments.map(({ sent }) => sent?.number)).toEqual([1, 2]);
    expect(await bot.deliveriesOf('amendmentRequest')).toEqual([person.alderman, person.housingDirector]);
  });
});
