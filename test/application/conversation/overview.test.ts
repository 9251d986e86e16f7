import { describe, expect, test } from 'vitest';
import { commandProgramme } from '../../../src/application/command.ts';
import { as, type CommandId, type PartyId } from '../../../src/domain/ids.ts';
import { activity, fields, municipalityId, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { signStep } from '../../builders/programme.ts';
import { converse } from './driver.ts';

type Bot = Awaited<ReturnType<typeof converse>>;
const NAME = 'Vijfhoek';
const SQUARE = 'Het plein opnieuw inrichten';

const frozen = async () => {
  const bot = await converse({ phase: 'frozen' });
  bot.clock.set('2007-09-18T09:00:00.000Z');
  return bot;
};

const active = async () => {
  const bot = await converse({ phase: 'active' });
  await bot.work();
  return bot;
};

const sign = async ({ ports }: Bot, partyId: PartyId) => {
  const { actor, command } = signStep(partyId, 1, as('2007-09-18T09:00:00.000Z'));
  const personId = actor.kind === 'person' ? actor.personId : person.coordinator;
  const signer = await ports.people.get(municipalityId, personId);
  const giving = { actor, person: signer, commandId: as<CommandId>(`sign-${partyId}`) };
  await commandProgramme(ports, municipalityId, programmeId, command, giving);
};

describe('mijn', () => {
  test('a signatory sees what waits for their signature, and no longer once it is given', async () => {
    const bot = await frozen();
    const alderman = bot.as(person.alderman);
    await alderman.type('mijn');
    expect(alderman.sees).toContain('Teken');
    await sign(bot, party.municipality);
    await alderman.type('mijn');
    expect(alderman.sees).not.toContain('Teken');
  });

  test('a coordinator sees who must sign on paper', async () => {
    const bot = await frozen();
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('mijn');
    expect(coordinator.sees).toContain('Wijkraad');
  });

  test('a named owner sees the question until it is answered', async () => {
    const bot = await converse();
    const coordinator = await bot.ports.people.get(municipalityId, person.coordinator);
    const giving = (id: string) => ({
      actor: { kind: 'person', personId: person.coordinator } as const,
      person: coordinator,
      commandId: as<CommandId>(id),
    });
    const change = {
      type: 'ChangeActivity',
      activityId: activity.square,
      fields: fields({ what: 'Het plein vergroenen' }),
      ownerId: person.greenManager,
    } as const;
    await commandProgramme(bot.ports, municipalityId, programmeId, change, giving('change'));
    const owner = bot.as(person.greenManager);
    await owner.say('hallo');
    expect(owner.sees).toContain('Het plein vergroenen');
    const { ask } = (await bot.programme()).activities[0] ?? { ask: 0 };
    await owner.act({ verb: 'acceptOwnership', programmeId, activityId: activity.square, ask });
    await owner.type('mijn');
    expect(owner.sees).not.toMatch(/Klopt het/);
  });

  test('an owner sees a check-in that arrived until somebody answers it', async () => {
    const bot = await active();
    for (let day = 2; day <= 30 && bot.slack.inboxOf(person.greenManager).length === 0; day += 1) {
      bot.clock.set(`2007-11-${String(day).padStart(2, '0')}T08:30:00.000Z`);
      await bot.work();
    }
    const owner = bot.as(person.greenManager);
    await owner.type('mijn');
    expect(owner.sees).toContain('Op schema');
    await owner.press('Op schema');
    expect((await bot.agreement(activity.square)).reports).toHaveLength(1);
    await owner.type('mijn');
    expect(owner.sees).toMatch(/niets/i);
  });

  test('the home tab shows the same, with how each programme stands', async () => {
    const bot = await active();
    const coordinator = bot.as(person.coordinator);
    await coordinator.openHome();
    expect(coordinator.last.kind).toBe('home');
    expect(coordinator.sees).toContain(NAME);
  });
});

describe('stand', () => {
  test('nobody outside a programme learns that it exists', async () => {
    const bot = await active();
    const outsider = bot.as(person.stranger);
    const asked = [
      () => outsider.type('stand'),
      () => outsider.type('stand vijfhoek'),
      () => outsider.type('help'),
      () => outsider.openHome(),
      () => outsider.act({ verb: 'showStatus', programmeId }),
      () => outsider.act({ verb: 'showAgreement', agreementId: activity.square }),
      () => outsider.act({ verb: 'showPeople', programmeId }),
      () => outsider.act({ verb: 'readText', programmeId, revision: 1, page: 1 }),
      () => outsider.act({ verb: 'newCode', personId: person.alderman }),
    ];
    for (const ask of asked) {
      await ask();
      expect(outsider.sees).not.toMatch(/Vijfhoek|plein|Naam van p-alderman/i);
    }
  });

  test('a programme is shown at once when it is the only one', async () => {
    const bot = await active();
    const chief = bot.as(person.policeChief);
    await chief.type('stand');
    expect(chief.sees).toContain(SQUARE);
  });

  test('a project shows its own agreements', async () => {
    const bot = await active();
    const chief = bot.as(person.policeChief);
    await chief.type('stand jongerenproject');
    expect(chief.sees).toContain('jongerenavond');
    expect(chief.sees).not.toContain(SQUARE);
  });

  test('an agreement is found by its words, whatever the capitals and accents', async () => {
    const bot = await active();
    const chief = bot.as(person.policeChief);
    await chief.type('stand BINNENTÚINEN');
    expect(chief.sees).toContain('Tien binnentuinen opknappen');
    expect(chief.sees).toContain('huismeester');
  });

  test('on an earlier date it shows how it stood then', async () => {
    const bot = await active();
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand op 20-9-2007');
    expect(coordinator.sees).toMatch(/0 van (de )?5/);
    await coordinator.type('stand op 1-1-2007');
    expect(coordinator.sees).not.toContain(NAME);
  });

  test('of a later date nothing is known', async () => {
    const bot = await active();
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand op 1-6-2008');
    expect(coordinator.sees).toMatch(/moet nog komen/);
    expect(coordinator.sees).not.toContain(SQUARE);
  });

  test('the coordinator sees the next step, others do not', async () => {
    const bot = await frozen();
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('status');
    const chief = bot.as(person.policeChief);
    await chief.type('status');
    const next = /Volgende stap|Wat nu|Nu te doen/i;
    expect([next.test(coordinator.sees), next.test(chief.sees)]).toEqual([true, false]);
  });
});

describe('an agreement', () => {
  test('its history names persons to the owner and the coordinator alone', async () => {
    const bot = await active();
    bot.clock.set('2007-10-02T09:00:00.000Z');
    await bot
      .as(person.greenManager)
      .act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' });
    const who = `Naam van ${person.greenManager}`;
    const shown = async (personId: typeof person.alderman) => {
      const reader = bot.as(personId);
      await reader.act({ verb: 'showAgreement', agreementId: activity.square });
      return reader.sees.includes(who);
    };
    expect(await shown(person.greenManager)).toBe(true);
    expect(await shown(person.coordinator)).toBe(true);
    expect(await shown(person.policeChief)).toBe(false);
  });
});

describe('why did I get this', () => {
  test('a request to sign: as signatory, in which programme, for which party', async () => {
    const bot = await frozen();
    await bot.work();
    const [request] = bot.slack.inboxOf(person.alderman);
    const alderman = bot.as(person.alderman);
    await alderman.press('Waarom', request);
    expect(alderman.sees).toContain(NAME);
    expect(alderman.sees).toContain('Gemeente Haarlem');
  });

  test('nobody asks it of another’s message', async () => {
    const bot = await frozen();
    await bot.work();
    const [request] = bot.slack.inboxOf(person.alderman);
    const outsider = bot.as(person.stranger);
    await outsider.act({ verb: 'why', messageId: request?.key ?? '' });
    expect(outsider.sees).not.toContain(NAME);
  });
});

describe('the channel of a project team', () => {
  test('there, stand means its programme', async () => {
    const bot = await active();
    const conversation = { platform: 'slack', workspace: 'T1', kind: 'channel', ref: 'C-youth' } as const;
    await bot.ports.channels.set({ municipalityId, programmeId, projectId: project.youth, conversation });
    const alderman = bot.as(person.alderman, conversation);
    await alderman.type('stand');
    expect(alderman.sees).toContain(NAME);
  });
});
