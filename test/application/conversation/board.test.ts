import { describe, expect, it } from 'vitest';
import { as, type ChangeRequestId } from '../../../src/domain/ids.ts';
import { currentText } from '../../../src/domain/programme/state.ts';
import { party, person, programmeId, sha } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const police = { programmeId, partyId: party.police } as const;
const signed = { programmeId, partyId: party.housing, revision: 1 } as const;

/** Revision 1 is out, and every request to sign was sent. */
async function outForSignature() {
  const bot = await converse({ phase: 'frozen' });
  await bot.work();
  bot.clock.set('2007-09-18T09:00:00.000Z');
  const requestsTo = async (who: string) =>
    (await bot.stores.deliveries.ofOwner(as(`programme/${programmeId}`))).filter(
      ({ kind, recipient }) => kind === 'signRequest' && recipient === `person/${who}`,
    );
  const answerOf = async (partyId: string) =>
    currentText(await bot.programme())?.signings.find((signing) => signing.partyId === partyId)?.answer;
  return { ...bot, coordinator: bot.as(person.coordinator), requestsTo, answerOf };
}

describe('the board', () => {
  it('shows a coordinator every party, and nobody else', async () => {
    const { coordinator, as: bot } = await outForSignature();
    await coordinator.act({ verb: 'showBoard', programmeId });
    expect(coordinator.sees).toContain('Woningcorporatie');
    const partner = bot(person.youthWorker);
    await partner.act({ verb: 'showBoard', programmeId });
    expect(partner.sees).not.toContain('Woningcorporatie');
  });

  it('reminds a party once a day, and the reminder stays owed until it signs', async () => {
    const { coordinator, requestsTo, work, clock } = await outForSignature();
    await coordinator.act({ verb: 'remindToSign', ...police, revision: 1 });
    await work();
    expect(await requestsTo(person.policeChief)).toHaveLength(2);
    await coordinator.act({ verb: 'remindToSign', ...police, revision: 1 });
    expect(coordinator.sees).toContain('vandaag al een herinnering');
    expect(await requestsTo(person.policeChief)).toHaveLength(2);
    clock.set('2007-09-19T09:00:00.000Z');
    await coordinator.act({ verb: 'remindToSign', ...police, revision: 1 });
    await work();
    expect(await requestsTo(person.policeChief)).toHaveLength(3);
  });

  it('the reminder goes out as a message of its own', async () => {
    const { coordinator, work, teams } = await outForSignature();
    const before = teams.messages.length;
    await coordinator.act({ verb: 'remindToSign', ...police, revision: 1 });
    await work();
    expect(teams.messages.length).toBe(before + 1);
  });

  it('does not remind of an older text, nor a party that signed, nor at a partner’s wish', async () => {
    const { coordinator, as: bot, requestsTo } = await outForSignature();
    await coordinator.act({ verb: 'remindToSign', ...police, revision: 2 });
    await bot(person.housingDirector).act({ verb: 'sign', ...signed });
    await coordinator.act({ verb: 'remindToSign', ...signed });
    expect(coordinator.sees).toContain('al getekend');
    await bot(person.youthWorker).act({ verb: 'remindToSign', ...police, revision: 1 });
    expect(await requestsTo(person.policeChief)).toHaveLength(1);
  });

  it('somebody else who may sign is asked at once, and the one before no longer', async () => {
    const { coordinator, requestsTo, work } = await outForSignature();
    await coordinator.act({ verb: 'openOtherSignatory', ...police });
    await coordinator.submit({ person: person.policeOfficer, function: 'plaatsvervanger' });
    await work();
    expect(await requestsTo(person.policeOfficer)).toHaveLength(1);
    expect(await requestsTo(person.policeChief)).toHaveLength(0);
  });

  it('somebody of another party can not be named', async () => {
    const { coordinator } = await outForSignature();
    await coordinator.submitAction(
      { verb: 'submitOtherSignatory', ...police },
      { person: person.youthWorker, function: 'x' },
    );
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'person' }] });
  });
});

describe('on paper', () => {
  const place = { programmeId, partyId: party.residents, revision: 1 } as const;
  const paper = { how: 'paper', name: 'Jan Jansen', function: 'voorzitter', signedOn: '2007-09-17' };
  const scan = { name: 'blad.pdf', sha256: sha('e'), text: null };

  it('a coordinator records the signature with its scan; the name is sealed', async () => {
    const { coordinator, answerOf, stores } = await outForSignature();
    await coordinator.act({ verb: 'openPaperSignature', ...place });
    await coordinator.submit({ ...paper, scan });
    expect(await answerOf(party.residents)).toMatchObject({
      kind: 'signed',
      function: 'voorzitter',
      via: { kind: 'paper', recordedBy: person.coordinator, scanName: 'blad.pdf', scanSha256: sha('e') },
    });
    expect(JSON.stringify(stores.journal.commits)).not.toContain('Jansen');
  });

  it('a scan that was sent to the bot before can be chosen', async () => {
    const { coordinator, answerOf, stores, ports } = await outForSignature();
    const account = { platform: 'slack', workspace: 'T1', user: person.coordinator } as const;
    await stores.uploads.putFile({ account, name: 'foto.JPG', sha256: sha('f'), at: await ports.clock.real() });
    await coordinator.act({ verb: 'openPaperSignature', ...place });
    expect(coordinator.sees).toContain('foto.JPG');
    await coordinator.submit({ ...paper, scan: sha('f') });
    expect(await answerOf(party.residents)).toMatchObject({ via: { scanSha256: sha('f') } });
  });

  it('needs a scan, of a kind that can be looked at, and a date that was', async () => {
    const { coordinator, answerOf } = await outForSignature();
    const submit = { verb: 'submitPaperSignature', ...place } as const;
    await coordinator.submitAction(submit, { ...paper, scan: null });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'scan' }] });
    await coordinator.submitAction(submit, { ...paper, scan: { ...scan, name: 'blad.exe' } });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'scan' }] });
    await coordinator.submitAction(submit, { ...paper, signedOn: '2007-10-17', scan });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'signedOn' }] });
    expect(await answerOf(party.residents)).toEqual({ kind: 'open' });
  });

  it('is not for a partner to record', async () => {
    const { as: bot, answerOf } = await outForSignature();
    const partner = bot(person.housingDirector);
    await partner.submitAction({ verb: 'submitPaperSignature', ...place }, { ...paper, scan });
    expect(await answerOf(party.residents)).toEqual({ kind: 'open' });
  });
});

describe('a change that was asked for', () => {
  const asked = async () => {
    const bot = await outForSignature();
    await bot
      .as(person.policeChief)
      .submitAction({ verb: 'submitAskForChange', ...police, revision: 1 }, { text: 'Eén avond in plaats van twee' });
    const changeRequestId = (await bot.programme()).changeRequests[0]?.changeRequestId ?? as<ChangeRequestId>('');
    return { ...bot, changeRequestId };
  };

  it('is answered with the reason when it was not adapted', async () => {
    const { coordinator, changeRequestId, programme } = await asked();
    await coordinator.act({ verb: 'openAnswerChange', programmeId, changeRequestId });
    expect(coordinator.sees).toContain('Eén avond');
    await coordinator.submit({ answer: 'notAdapted', reason: '' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'reason' }] });
    await coordinator.submitAction(
      { verb: 'submitAnswerChange', programmeId, changeRequestId },
      { answer: 'notAdapted', reason: 'Twee is afgesproken' },
    );
    expect((await programme()).changeRequests[0]?.answer?.kind).toBe('notAdapted');
    await coordinator.act({ verb: 'openAnswerChange', programmeId, changeRequestId });
    expect(coordinator.last.kind).toBe('private');
  });
});

describe('sending again', () => {
  /** The request to the police was refused by their platform. */
  const failed = async () => {
    const bot = await converse({ phase: 'frozen' });
    bot.teams.next({ kind: 'failed', reason: 'blocked' });
    await bot.work();
    const [message] = await bot.stores.messages.ofRecipient(`person/${person.policeChief}`, ['failed'], 1);
    if (message === undefined) throw new Error('nothing failed');
    return { ...bot, coordinator: bot.as(person.coordinator), messageId: message.messageId };
  };

  it('a coordinator’s tap sends what failed once more; a second tap does not', async () => {
    const { coordinator, messageId, work, teams } = await failed();
    const before = teams.messages.length;
    await coordinator.act({ verb: 'sendAgain', messageId });
    await coordinator.act({ verb: 'sendAgain', messageId });
    await work();
    expect(teams.messages.length).toBe(before + 1);
  });

  it('is for a coordinator of its programme, and for what did not arrive', async () => {
    const { as: bot, messageId, work, teams, coordinator, stores } = await failed();
    const before = teams.messages.length;
    await bot(person.youthWorker).act({ verb: 'sendAgain', messageId });
    const [sent] = await stores.messages.ofRecipient(`person/${person.alderman}`, ['sent'], 1);
    await coordinator.act({ verb: 'sendAgain', messageId: sent?.messageId ?? '' });
    await work();
    expect(teams.messages.length).toBe(before);
  });
});
