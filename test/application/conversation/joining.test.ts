import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/application/interaction.ts';
import { issueCode } from '../../../src/application/people/codes.ts';
import type { CodePurpose } from '../../../src/application/ports/people.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { municipalityId, person, programmeId, project } from '../../builders/haarlem.ts';
import { aPerson } from '../world.ts';
import { channel, converse } from './driver.ts';
import { wordsOf } from './shown.ts';

const NEW: Account = { platform: 'slack', workspace: 'T1', user: 'U-new' };
const OTHER: Account = { platform: 'teams', workspace: 'T2', user: 'U-other' };
const UNKNOWN = /Ik ken u nog niet/;
const NO_SUCH_CODE = /Deze code ken ik niet/;
const USED = /al gebruikt/;

/** The youth worker has no account yet. It is a working morning. */
const world = async () => {
  const bot = await converse({ without: [person.youthWorker] });
  await bot.ports.people.add(aPerson(person.youthWorker, { accounts: [] }));
  bot.clock.set('2007-09-18T09:00:00.000Z');
  const codeFor = async (purpose: CodePurpose) => (await issueCode(bot.ports, municipalityId, purpose)).code;
  const personCode = (personId: PersonId = person.youthWorker, confirmed = false) =>
    codeFor({ for: 'person', personId, confirmed });
  const accounts = async (personId: PersonId = person.youthWorker) =>
    (await bot.ports.people.get(municipalityId, personId))?.accounts ?? [];
  return { ...bot, personCode, codeFor, accounts };
};

describe('koppel CODE', () => {
  test('a code links the account, which may do nothing until a coordinator says who it was', async () => {
    const bot = await world();
    const newcomer = bot.as(NEW);
    await newcomer.type(`koppel ${await bot.personCode()}`);
    expect(await bot.accounts()).toMatchObject([{ account: NEW, state: 'waiting' }]);
    await newcomer.type('stand');
    expect(newcomer.sees).not.toContain('Vijfhoek');
    expect(newcomer.sees).toMatch(/wijkcoördinator controleert/);
  });

  test('capitals, blanks and the hyphen of a code do not matter', async () => {
    const bot = await world();
    const code = await bot.personCode();
    await bot.as(NEW).say(`Koppel ${code.toLowerCase().replace('-', ' ')}`);
    expect(await bot.accounts()).toHaveLength(1);
  });

  test('a code works once', async () => {
    const bot = await world();
    const code = await bot.personCode();
    await bot.as(NEW).type(`koppel ${code}`);
    const late = bot.as(OTHER);
    await late.type(`koppel ${code}`);
    expect(late.sees).toMatch(USED);
    expect(await bot.accounts()).toHaveLength(1);
  });

  test('of two accounts that hand in one code at once, one is linked', async () => {
    const bot = await world();
    const code = await bot.personCode();
    const both = [bot.as(NEW), bot.as(OTHER)];
    await Promise.all(both.map((each) => each.type(`koppel ${code}`)));
    expect(await bot.accounts()).toHaveLength(1);
    expect(both.filter(({ sees }) => USED.test(sees))).toHaveLength(1);
  });

  test('handing it in again after a crash goes on where it stopped', async () => {
    const bot = await world();
    const code = await bot.personCode();
    const newcomer = bot.as(NEW);
    await newcomer.type(`koppel ${code}`);
    await newcomer.type(`koppel ${code}`);
    expect(newcomer.sees).toMatch(/wijkcoördinator controleert/);
    expect(await bot.accounts()).toHaveLength(1);
    await bot.work();
    expect(bot.slack.inboxOf(person.coordinator)).toHaveLength(1);
  });

  test('a code that is too old is refused', async () => {
    const bot = await world();
    const code = await bot.personCode();
    bot.clock.set('2007-10-18T09:00:00.000Z');
    const late = bot.as(NEW);
    await late.type(`koppel ${code}`);
    expect(late.sees).toMatch(/niet meer geldig/);
    expect(await bot.accounts()).toEqual([]);
  });

  test('after five wrong codes in an hour none is looked at; an hour later it is', async () => {
    const bot = await world();
    const guesser = bot.as(NEW);
    for (let guess = 0; guess < 5; guess += 1) await guesser.type(`koppel WRONG-${guess}`);
    const code = await bot.personCode();
    await guesser.type(`koppel ${code}`);
    expect(guesser.sees).toMatch(NO_SUCH_CODE);
    expect(await bot.accounts()).toEqual([]);
    bot.clock.set('2007-09-18T10:00:01.000Z');
    await guesser.type(`koppel ${code}`);
    expect(await bot.accounts()).toHaveLength(1);
  });

  test('an account that is somebody else already stays theirs', async () => {
    const bot = await world();
    const alderman = bot.as(person.alderman);
    await alderman.type(`koppel ${await bot.personCode()}`);
    expect(await bot.accounts()).toEqual([]);
    expect(alderman.last.kind).toBe('private');
  });

  test('a code of the operator needs no coordinator', async () => {
    const bot = await world();
    const newcomer = bot.as(NEW);
    await newcomer.type(`koppel ${await bot.personCode(person.youthWorker, true)}`);
    expect(await bot.accounts()).toMatchObject([{ state: 'confirmed' }]);
    await newcomer.type('stand');
    expect(newcomer.sees).toContain('Vijfhoek');
  });

  test('a person can have an account on a second platform', async () => {
    const bot = await world();
    await bot.as(OTHER).type(`koppel ${await bot.personCode(person.alderman)}`);
    expect((await bot.accounts(person.alderman)).map(({ account }) => account.platform)).toEqual(['slack', 'teams']);
  });

  test('nothing matches by name or e-mail address: the same user on another workspace is a stranger', async () => {
    const bot = await world();
    const stranger = bot.as({ platform: 'slack', workspace: 'T2', user: person.alderman });
    await stranger.type('mijn');
    expect(stranger.sees).toMatch(UNKNOWN);
  });
});

describe('who it was', () => {
  const waiting = async () => {
    const bot = await world();
    await bot.as(NEW).type(`koppel ${await bot.personCode()}`);
    await bot.work();
    const [question] = bot.slack.inboxOf(person.coordinator);
    const [link] = await bot.accounts();
    if (question === undefined || link === undefined) throw new Error('nobody was asked');
    return { ...bot, question, answer: { personId: person.youthWorker, linkId: link.linkId } };
  };

  test('the coordinator is asked, and the newcomer hears the answer', async () => {
    const bot = await waiting();
    await bot.as(person.coordinator).press('Ja', bot.question);
    await bot.work();
    expect(await bot.accounts()).toMatchObject([{ state: 'confirmed', confirmedBy: person.coordinator }]);
    expect(bot.slack.inboxOf(NEW.user).map(wordsOf).join()).toMatch(/Welkom/);
  });

  test('the copies of the question close, with who answered', async () => {
    const bot = await waiting();
    await bot.as(person.coordinator).press('Ja', bot.question);
    await bot.work();
    expect(bot.question.before).toHaveLength(1);
    expect(wordsOf(bot.question)).toContain(`Naam van ${person.coordinator}`);
  });

  test('after a no, the account is nobody’s again, and the question closes', async () => {
    const bot = await waiting();
    await bot.as(person.coordinator).act({ verb: 'rejectAccount', ...bot.answer });
    await bot.work();
    expect(bot.question.before).toHaveLength(1);
    expect(wordsOf(bot.question)).not.toContain(NEW.user);
    expect(await bot.accounts()).toEqual([]);
    expect(await bot.ports.people.byAccount(NEW)).toBeNull();
  });

  test('the first answer counts', async () => {
    const bot = await waiting();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'rejectAccount', ...bot.answer });
    await coordinator.act({ verb: 'confirmAccount', ...bot.answer });
    expect(coordinator.sees).toMatch(/al beantwoord|al antwoord/i);
    expect(await bot.accounts()).toEqual([]);
  });

  test('nobody but a coordinator answers', async () => {
    const bot = await waiting();
    const alderman = bot.as(person.alderman);
    await alderman.act({ verb: 'confirmAccount', ...bot.answer });
    expect(await bot.accounts()).toMatchObject([{ state: 'waiting' }]);
    expect(alderman.sees).not.toContain(`Naam van ${person.youthWorker}`);
  });
});

describe('the channel of a project team', () => {
  const teamCode = { for: 'projectTeam', programmeId, projectId: project.youth } as const;
  const teamOf = async (bot: Awaited<ReturnType<typeof world>>) =>
    bot.ports.channels.get(municipalityId, project.youth);

  test('somebody of the programme links it', async () => {
    const bot = await world();
    await bot.as(person.policeChief, channel('C-youth')).type(`koppel ${await bot.codeFor(teamCode)}`);
    expect(await teamOf(bot)).toMatchObject({ programmeId, conversation: { ref: 'C-youth' } });
  });

  test('a stranger with the code is unknown, and the code stays good', async () => {
    const bot = await world();
    const code = await bot.codeFor(teamCode);
    const stranger = bot.as(NEW, channel('C-other'));
    await stranger.type(`koppel ${code}`);
    expect(stranger.sees).toMatch(UNKNOWN);
    expect(await teamOf(bot)).toBeNull();
    await bot.as(person.policeChief, channel('C-youth')).type(`koppel ${code}`);
    expect(await teamOf(bot)).not.toBeNull();
  });

  test('to somebody outside the programme the code does not exist', async () => {
    const bot = await world();
    const outsider = bot.as(person.stranger, channel('C-other'));
    await outsider.type(`koppel ${await bot.codeFor(teamCode)}`);
    expect(outsider.sees).toMatch(NO_SUCH_CODE);
    expect(await teamOf(bot)).toBeNull();
  });

  test('it is no code for a direct message', async () => {
    const bot = await world();
    const chief = bot.as(person.policeChief);
    await chief.type(`koppel ${await bot.codeFor(teamCode)}`);
    expect(chief.sees).toMatch(NO_SUCH_CODE);
  });

  test('a used code does not move the team to another channel', async () => {
    const bot = await world();
    const code = await bot.codeFor(teamCode);
    await bot.as(person.policeChief, channel('C-youth')).type(`koppel ${code}`);
    const again = bot.as(person.policeChief, channel('C-other'));
    await again.type(`koppel ${code}`);
    expect(again.sees).toMatch(USED);
    expect(await teamOf(bot)).toMatchObject({ conversation: { ref: 'C-youth' } });
  });
});
