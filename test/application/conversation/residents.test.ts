import { describe, expect, test } from 'vitest';
import { downloadOf } from '../../../src/application/downloads.ts';
import { person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const bot = async () => {
  const world = await converse();
  world.clock.set('2007-09-12T19:00:00.000Z');
  return { ...world, coordinator: world.as(person.coordinator) };
};

const valuesIn = async ({ ports, programme }: Awaited<ReturnType<typeof bot>>) => {
  const { contacts } = await programme();
  const refs = contacts.flatMap(({ name, email }) => [name, email].flatMap((sealed) => sealed?.ref ?? []));
  return [...(await ports.personal.get('haarlem' as never, refs)).values()].map(({ value }) => value).sort();
};

describe('typing fast at the evening', () => {
  test('the form opens again at once for the next ones, with what was chosen and how many there are', async () => {
    const { coordinator, programme } = await bot();
    await coordinator.type('avond');
    await coordinator.press('Voeg reacties toe…');
    await coordinator.submit({ contributions: '- Meer bankjes\n* Minder auto’s', theme: 'clean' });
    expect(coordinator.last).toMatchObject({ kind: 'form' });
    expect(coordinator.sees).toContain('2 reacties zijn bewaard. Samen zijn het er nu 3.');
    await coordinator.submit({ contributions: 'Nog een lantaarn' });
    const { contributions } = await programme();
    expect(contributions.map(({ theme }) => theme)).toEqual([null, 'clean', 'clean', 'clean']);
    await coordinator.type('avond');
    expect(coordinator.sees).toContain('Thema: Schoon');
  });

  test('all lines are one commit', async () => {
    const { coordinator, stores } = await bot();
    await coordinator.act({ verb: 'openContributions', programmeId });
    const before = stores.journal.commits.length;
    await coordinator.submit({ contributions: Array.from({ length: 40 }, (_, n) => `reactie ${n}`).join('\n') });
    expect(stores.journal.commits.length - before).toBe(1);
  });

  test('an error keeps what was typed, and so does a text that was frozen meanwhile', async () => {
    const { coordinator } = await bot();
    await coordinator.act({ verb: 'openContributions', programmeId });
    await coordinator.submit({ contributions: 'Meer bankjes', email: 'joke@' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'email' }] });
    await coordinator.submitAction({ verb: 'submitContributions', programmeId }, { contributions: ' \n ' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'contributions' }] });
    const frozen = (await converse({ phase: 'frozen' })).as(person.coordinator);
    await frozen.submitAction({ verb: 'submitContributions', programmeId }, { contributions: 'Meer bankjes' });
    expect(frozen.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'contributions' }] });
    await frozen.act({ verb: 'openContributions', programmeId });
    expect(frozen.sees).toContain('ligt vast');
  });

  test('an address is kept beside the journal, once for the same resident', async () => {
    const world = await bot();
    const { coordinator, programme, stores } = world;
    for (const email of ['joke@voorbeeld.nl', ' Joke@Voorbeeld.nl ', 'an@voorbeeld.nl']) {
      await coordinator.act({ verb: 'openContributions', programmeId });
      await coordinator.submit({ contributions: 'Meer licht', email });
    }
    expect(await valuesIn(world)).toEqual(['an@voorbeeld.nl', 'joke@voorbeeld.nl']);
    const { contributions, contacts } = await programme();
    expect(contributions.map(({ contactId }) => contacts.findIndex((one) => one.contactId === contactId))).toEqual([
      -1, 0, 0, 1,
    ]);
    expect(JSON.stringify(stores.journal.commits)).not.toContain('voorbeeld.nl');
    await coordinator.type('avond');
    expect(coordinator.sees).toContain('Deze bewoner krijgt antwoord per e-mail.');
    expect(coordinator.sees).not.toContain('joke@voorbeeld.nl');
  });

  test('what was typed in without a theme is sorted afterwards', async () => {
    const { coordinator, programme } = await bot();
    const contributionIds = (await programme()).contributions.map(({ contributionId }) => contributionId);
    await coordinator.type('avond');
    await coordinator.press('Sorteer reacties…');
    await coordinator.submit({ contributions: contributionIds, theme: 'safe' });
    expect((await programme()).contributions[0]?.theme).toBe('safe');
  });
});

describe('working groups', () => {
  const withGroup = async () => {
    const world = await bot();
    await world.coordinator.type('avond');
    await world.coordinator.press('Werkgroepen');
    await world.coordinator.press('Nieuwe werkgroep…');
    await world.coordinator.submit({ name: 'Speelplein', theme: 'social', project: 'pleinen' });
    return world;
  };

  test('are made, changed, and gone when empty', async () => {
    const { coordinator, programme } = await withGroup();
    expect((await programme()).groups).toMatchObject([{ name: 'Speelplein', theme: 'social', projectId: 'pleinen' }]);
    await coordinator.press('Bekijk');
    await coordinator.press('Verander…');
    await coordinator.submit({ name: 'Veilig spelen' });
    expect((await programme()).groups).toMatchObject([{ name: 'Veilig spelen' }]);
    await coordinator.press('Bekijk');
    await coordinator.press('Haal de groep weg');
    expect((await programme()).groups).toEqual([]);
  });

  test('residents join one after the other, with something or with nothing', async () => {
    const world = await withGroup();
    const { coordinator, programme } = world;
    await coordinator.press('Bekijk');
    await coordinator.press('Meld iemand aan…');
    await coordinator.submit({ name: 'Joke', email: 'joke@voorbeeld.nl', purposes: ['invitations'] });
    expect(coordinator.sees).toContain('1 mens is aangemeld.');
    await coordinator.submit({});
    expect(coordinator.sees).toContain('2 mensen zijn aangemeld.');
    const { groups } = await programme();
    expect(groups[0]?.members.map(({ contactId }) => contactId === null)).toEqual([false, true]);
    expect(await valuesIn(world)).toEqual(['Joke', 'joke@voorbeeld.nl']);
  });

  test.each([
    ['an address without a purpose', { email: 'joke@voorbeeld.nl' }, 'purposes'],
    ['an answer without an address', { name: 'Joke', purposes: ['feedback'] }, 'email'],
    ['a purpose without anything', { purposes: ['invitations'] }, 'name'],
    ['no address', { email: 'joke', purposes: ['feedback'] }, 'email'],
  ])('%s is asked for again, and nothing is lost', async (_, values, field) => {
    const { coordinator } = await withGroup();
    await coordinator.press('Bekijk');
    await coordinator.press('Meld iemand aan…');
    await coordinator.submit(values);
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field }] });
  });

  test('their coordinator alone sees who is in it, and takes somebody out', async () => {
    const world = await withGroup();
    const { coordinator, programme } = world;
    await coordinator.press('Bekijk');
    await coordinator.press('Meld iemand aan…');
    await coordinator.submit({});
    const groupId = (await programme()).groups[0]?.groupId ?? ('' as never);
    await coordinator.act({ verb: 'showGroup', programmeId, groupId });
    expect(coordinator.sees).toContain('Iemand zonder gegevens');
    await coordinator.press('Haal uit de groep');
    expect((await programme()).groups[0]?.members).toEqual([]);
    const other = world.as(person.alderman);
    await other.act({ verb: 'showGroup', programmeId, groupId });
    expect(other.sees).toContain('mag u niet');
  });
});

describe('“haal mijn gegevens weg”', () => {
  const left = async () => {
    const world = await bot();
    await world.coordinator.act({ verb: 'openContributions', programmeId });
    await world.coordinator.submit({ contributions: 'zalm: meer licht', email: 'joke@voorbeeld.nl' });
    return world;
  };

  test('takes what was left under that address away at once, and keeps what was said', async () => {
    const world = await left();
    const { coordinator, programme } = world;
    await coordinator.type('avond');
    await coordinator.press('Haal gegevens weg…');
    await coordinator.submit({ who: ' JOKE@voorbeeld.nl', what: 'details' });
    expect(coordinator.sees).toContain('De gegevens zijn weg');
    expect(await valuesIn(world)).toEqual([]);
    expect((await programme()).contacts).toMatchObject([{ email: null }]);
    await coordinator.type('avond');
    expect(coordinator.sees).toContain('zalm: meer licht');
    expect(coordinator.sees).not.toContain('krijgt antwoord per e-mail');
  });

  test('takes what was said away too, when the resident wants that', async () => {
    const { coordinator } = await left();
    await coordinator.act({ verb: 'openWithdraw', programmeId });
    await coordinator.submit({ who: 'joke@voorbeeld.nl', what: 'words' });
    await coordinator.type('avond');
    expect(coordinator.sees).not.toContain('zalm');
    expect(coordinator.sees).toContain('gewist');
  });

  test('says it when nobody left that', async () => {
    const { coordinator } = await left();
    await coordinator.act({ verb: 'openWithdraw', programmeId });
    await coordinator.submit({ who: 'jokke@voorbeeld.nl', what: 'details' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'who' }] });
  });
});

test('the minutes of the evening tell how many came, what was said by theme and what was done with it, and no name', async () => {
  const { coordinator } = await bot();
  await coordinator.act({ verb: 'openContributions', programmeId });
  await coordinator.submit({ contributions: 'Meer licht\nMinder afval', theme: 'clean', email: 'joke@voorbeeld.nl' });
  await coordinator.type('avond');
  await coordinator.press('Verslag van de avond');
  expect(coordinator.sees).toContain('De avond was op 12 september 2007. Er kwamen 64 mensen.');
  expect(coordinator.sees).toContain('Schoon: 2 reacties');
  expect(coordinator.sees).toContain('Zonder thema: 1 reactie');
  expect(coordinator.sees).toContain('Overgenomen');
  expect(coordinator.sees).not.toContain('joke@');
});

test.each([
  ['Verslag als PDF', 'pdf', '%PDF'],
  ['Verslag voor Word', 'docx', 'PK'],
])('the minutes of the evening are handed over on paper, to a coordinator alone: %s', async (label, ending, start) => {
  const { coordinator, ports, as: somebody } = await bot();
  await coordinator.type('avond');
  await coordinator.press('Verslag van de avond');
  await coordinator.press(label);
  expect(coordinator.sees).toContain(`.${ending}`);
  const url = /https:\/\/\S+\/downloads\/\S+/.exec(coordinator.sees)?.[0] ?? '';
  const file = await downloadOf(ports, url.slice(url.lastIndexOf('/') + 1));
  expect(Buffer.from(file?.bytes.slice(0, start.length) ?? []).toString()).toBe(start);
  const partner = somebody(person.youthWorker);
  await partner.act({ verb: 'downloadEveningMinutes', programmeId, as: 'pdf' });
  expect(partner.sees).not.toContain('/downloads/');
});
