import { describe, expect, it } from 'vitest';
import { commandProgramme } from '../../../src/application/command.ts';
import { type AgreementId, as } from '../../../src/domain/ids.ts';
import { fields, municipalityId, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const asked = { programmeId, activityId: as<AgreementId>('nieuw'), ask: 1 };

/** A draft in which one more activity was taken in and its owner, of the housing association or on paper, was asked. */
async function withQuestion(ownerId = person.caretaker, leadPartyId = party.housing) {
  const bot = await converse();
  const coordinator = bot.as(person.coordinator);
  const proposed = { activityId: asked.activityId, projectId: project.squares, ownerId };
  await commandProgramme(
    bot.ports,
    municipalityId,
    programmeId,
    { type: 'ProposeActivity', ...proposed, fields: fields({ what: 'Bankjes plaatsen', leadPartyId }) },
    {
      actor: { kind: 'person', personId: person.coordinator },
      person: await bot.ports.people.get(municipalityId, person.coordinator),
      commandId: as('propose'),
    },
  );
  await coordinator.submitAction(
    { verb: 'submitTakeIn', programmeId },
    { proposals: [asked.activityId], reason: 'Past bij de criteria' },
  );
  const answer = async () =>
    (await bot.programme()).activities.find(({ activityId }) => activityId === asked.activityId)?.answer.kind;
  return { ...bot, coordinator, answer };
}

describe('"Klopt het: u doet X, klaar op D?"', () => {
  it('the named owner says yes', async () => {
    const bot = await withQuestion();
    await bot.as(person.caretaker).act({ verb: 'acceptOwnership', ...asked });
    expect(await bot.answer()).toBe('accepted');
  });

  it('a second yes is answered with who was first, and changes nothing', async () => {
    const bot = await withQuestion();
    const owner = bot.as(person.caretaker);
    await owner.act({ verb: 'acceptOwnership', ...asked });
    const before = bot.stores.journal.commits.length;
    await owner.act({ verb: 'acceptOwnership', ...asked });
    expect(owner.last.kind).toBe('private');
    expect(owner.sees).toContain(`al beantwoord door Naam van ${person.caretaker}`);
    expect(bot.stores.journal.commits.length).toBe(before);
  });

  it('somebody else can not say yes for the owner, and a no needs a reason', async () => {
    const bot = await withQuestion();
    await bot.as(person.youthWorker).act({ verb: 'acceptOwnership', ...asked });
    await bot.coordinator.act({ verb: 'openDeclineOwnership', ...asked });
    expect(bot.coordinator.last.kind).toBe('private');
    const owner = bot.as(person.caretaker);
    await owner.act({ verb: 'openDeclineOwnership', ...asked });
    await owner.submit({ reason: ' ' });
    expect(owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'reason' }] });
    expect(await bot.answer()).toBe('asked');
  });

  it('a no goes into the record with its reason, outside the journal', async () => {
    const bot = await withQuestion();
    const owner = bot.as(person.caretaker);
    await owner.act({ verb: 'openDeclineOwnership', ...asked });
    await owner.submit({ reason: 'Ik ga met pensioen' });
    expect(await bot.answer()).toBe('declined');
    expect(JSON.stringify(bot.stores.journal.commits)).not.toContain('pensioen');
  });

  it('for an owner of a party on paper, a coordinator passes the answer on', async () => {
    const bot = await withQuestion(person.residentsChair, party.residents);
    await bot.coordinator.act({ verb: 'acceptOwnership', ...asked });
    expect(await bot.answer()).toBe('accepted');
  });

  it('an answer to an earlier question is not taken for one to the question of now', async () => {
    const bot = await withQuestion();
    await bot.coordinator.submitAction(
      { verb: 'submitComplete', programmeId, activityId: asked.activityId, step: 1 },
      { lead: party.housing, owner: person.caretaker, ownerFunction: 'huismeester', involved: [], dueOn: '2009-01-15' },
    );
    await bot.as(person.caretaker).act({ verb: 'acceptOwnership', ...asked });
    expect(await bot.answer()).toBe('asked');
  });

  it('for a stranger there is no programme', async () => {
    const bot = await withQuestion();
    const stranger = bot.as(person.stranger);
    await stranger.act({ verb: 'acceptOwnership', ...asked });
    expect(stranger.last.kind).toBe('private');
    expect(stranger.sees).not.toContain('Bankjes');
    expect(await bot.answer()).toBe('asked');
  });

  it('that failed is sent again at a coordinator’s tap, and asks the same', async () => {
    const bot = await withQuestion();
    bot.slack.whenTo(person.caretaker, { kind: 'failed', reason: 'blocked' });
    await bot.work();
    const [failed] = await bot.stores.messages.ofRecipient(`person/${person.caretaker}`, ['failed'], 1);
    await bot.coordinator.act({ verb: 'sendAgain', messageId: failed?.messageId ?? '' });
    await bot.work();
    const [shown] = bot.slack.inboxOf(person.caretaker);
    if (shown === undefined) throw new Error('nothing arrived');
    await bot.as(person.caretaker).press('Ja', shown);
    expect(await bot.answer()).toBe('accepted');
  });
});
