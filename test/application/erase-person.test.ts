import { describe, expect, test } from 'vitest';
import { loadMunicipality } from '../../src/application/command.ts';
import { eraseValues, followErasures } from '../../src/application/erasure/erase-values.ts';
import { verifyAll } from '../../src/application/journal/verify.ts';
import { erasePerson } from '../../src/application/operator/erase-person.ts';
import { issueCode } from '../../src/application/people/codes.ts';
import { as, type CommandId, type PartyId, type PersonId, programmeStream } from '../../src/domain/ids.ts';
import { timer } from '../builders/fold.ts';
import { municipalityId, party, person, programmeId } from '../builders/haarlem.ts';
import { converse } from './conversation/driver.ts';
import { eventsOf, wordsTo } from './sent.ts';

const REASON = 'zalm-mijn-bestuur-wil-niet';
const CHANGE = 'zalm-graag-zonder-mijn-straat';
const NAME = `Naam van ${person.housingDirector}`;
const place = (partyId: PartyId) => ({ programmeId, partyId, revision: 1 }) as const;

/** The director of the housing association asked for a change, got none, and declined. The text was opened again. */
async function declined() {
  const bot = await converse({ phase: 'frozen' });
  bot.clock.set('2007-09-17T09:00:00.000Z');
  await bot.work();
  const director = bot.as(person.housingDirector);
  await director.submitAction({ verb: 'submitAskForChange', ...place(party.housing) }, { text: CHANGE });
  await bot.work();
  const changeRequestId = (await bot.programme()).changeRequests[0]?.changeRequestId ?? as<never>('');
  const answer = { verb: 'submitAnswerChange', programmeId, changeRequestId } as const;
  await bot.as(person.coordinator).submitAction(answer, { answer: 'adapted', reason: '' });
  await director.submitAction({ verb: 'submitDecline', ...place(party.housing) }, { reason: REASON });
  bot.clock.set('2007-09-17T09:30:00.000Z');
  await bot.work();
  const coordinator = bot.as(person.coordinator);
  await coordinator.submitAction({ verb: 'submitReopen', programmeId }, { reason: `Om ${NAME}` });
  await bot.work();
  return bot;
}

type Bot = Awaited<ReturnType<typeof declined>>;

const erase = (bot: Bot, personId: PersonId, { confirmed = true, keep = [] as readonly string[] } = {}) =>
  erasePerson(bot.ports, { municipalityId, personId, keep, operator: 'Bea Heer' }, { confirmed });

const textOf = (erasing: Awaited<ReturnType<typeof erase>>): string => ('text' in erasing ? erasing.text : '');

describe('erasing a person', () => {
  test('first lists what goes, what they still are, and what can’t go, and changes nothing', async () => {
    const bot = await declined();
    const before = bot.stores.journal.commits.length;
    const listed = await erase(bot, person.housingDirector, { confirmed: false });
    expect(textOf(listed)).toContain(REASON);
    expect(textOf(listed)).toContain(`Om ${NAME}`);
    expect(textOf(listed)).toContain('De naam staat erin');
    expect(textOf(listed)).toContain('ondertekenaar: ');
    expect(textOf(listed)).toContain('Reservekopieën');
    expect(bot.stores.journal.commits).toHaveLength(before);
    expect((await bot.ports.people.get(municipalityId, person.housingDirector))?.name).toBe(NAME);
  });

  test('takes words, name and accounts away, also out of messages that nothing changes any more', async () => {
    const bot = await declined();
    expect(wordsTo(bot, person.coordinator)).toContain(CHANGE);
    expect(wordsTo(bot, person.coordinator)).toContain(NAME);
    await issueCode(bot.ports, municipalityId, { for: 'person', personId: person.housingDirector, confirmed: true });
    const text = textOf(await erase(bot, person.housingDirector));
    await bot.work();
    expect(text).toContain('3 teksten zijn weg');
    expect(wordsTo(bot, person.coordinator)).not.toContain(CHANGE);
    expect(wordsTo(bot, person.coordinator)).not.toContain(NAME);
    expect(wordsTo(bot, person.coordinator)).toContain('gewist');
    const erased = await bot.ports.people.get(municipalityId, person.housingDirector);
    expect(erased).toMatchObject({ name: 'gewist', function: '', accounts: [] });
    expect(await bot.ports.people.unusedCodes(municipalityId)).toEqual([]);
  });

  test('is journalled with the operator’s name, which is a personal value too', async () => {
    const bot = await declined();
    await erase(bot, person.housingDirector);
    expect(eventsOf(bot, 'PersonErased')).toEqual([{ type: 'PersonErased', personId: person.housingDirector }]);
    expect(eventsOf(bot, 'PersonalErased')).toMatchObject([{ reason: 'request' }]);
    const last = JSON.parse(bot.stores.journal.commits.at(-1)?.canonical ?? '');
    expect(last.actor.kind).toBe('operator');
    const [name] = (await bot.ports.personal.get(municipalityId, [last.actor.name.ref])).values();
    expect(name?.value).toBe('Bea Heer');
  });

  test('keeps what the operator names', async () => {
    const bot = await declined();
    const ref = (await bot.programme()).texts[0]?.reopened?.reason.ref ?? '';
    await erase(bot, person.housingDirector, { keep: [ref] });
    expect((await bot.ports.personal.get(municipalityId, [ref])).size).toBe(1);
  });

  test('that broke off halfway is finished: what is gone is called erased, also where its event had not come yet', async () => {
    const bot = await declined();
    const before = await verifyAll(bot.ports, new Map());
    const broken = { ...bot.ports, people: { ...bot.ports.people, update: () => Promise.reject(new Error('crash')) } };
    const wanted = { municipalityId, personId: person.housingDirector, keep: [], operator: 'Bea Heer' };
    await expect(erasePerson(broken, wanted, { confirmed: true })).rejects.toThrow('crash');
    const [{ text } = { text: { ref: '' } }] = eventsOf(bot, 'ChangeAsked');
    await bot.ports.personal.erase(municipalityId, [text.ref]);
    await erase(bot, person.housingDirector);
    expect(eventsOf(bot, 'PersonalErased').flatMap(({ refs }) => refs)).toContain(text.ref);
    expect((await verifyAll(bot.ports, new Map())).findings).toEqual(before.findings);
  });

  test('done again changes nothing more', async () => {
    const bot = await declined();
    await erase(bot, person.housingDirector);
    const before = bot.stores.journal.commits.length;
    expect(textOf(await erase(bot, person.housingDirector))).toContain('Er waren geen teksten');
    expect(bot.stores.journal.commits).toHaveLength(before);
  });

  test('is not done to the last coordinator, nor to somebody unknown', async () => {
    const bot = await declined();
    expect(await erase(bot, person.coordinator)).toMatchObject({ problem: 'lastCoordinator' });
    expect(await erase(bot, as('nobody'))).toMatchObject({ problem: 'nobody' });
    expect((await loadMunicipality(bot.ports, municipalityId)).erasedPeople).toEqual([]);
  });
});

describe('erasing values', () => {
  const giving = { actor: timer, person: null, commandId: as<CommandId>('erase-1') };
  const stream = programmeStream(programmeId);

  test('after a crash between the event and the deletion, the stream’s next look deletes them', async () => {
    const bot = await declined();
    const [{ text } = { text: { ref: '' } }] = eventsOf(bot, 'ChangeAsked');
    const broken = {
      ...bot.ports,
      personal: { ...bot.ports.personal, erase: () => Promise.reject(new Error('crash')) },
    };
    const toErase = { refs: [text.ref], reason: 'request' } as const;
    await expect(eraseValues(broken, municipalityId, stream, toErase, giving)).rejects.toThrow('crash');
    expect((await bot.ports.personal.get(municipalityId, [text.ref])).size).toBe(1);
    await bot.work();
    expect((await bot.ports.personal.get(municipalityId, [text.ref])).size).toBe(0);
    expect(wordsTo(bot, person.coordinator)).not.toContain(CHANGE);
  });

  test('without an erasure among the news, nothing is deleted', async () => {
    const bot = await declined();
    const erased: string[] = [];
    const personal = {
      ...bot.ports.personal,
      erase: async (_: unknown, refs: readonly string[]) => void erased.push(...refs),
    };
    await followErasures({ ...bot.ports, personal }, municipalityId, stream, [
      { events: [{ type: 'EveningPlanned' }] },
    ]);
    expect(erased).toEqual([]);
  });
});
