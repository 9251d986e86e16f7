import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../../src/domain/ids.ts';
import { COMMANDS, type CommandName } from '../../../src/views/command-grammar.ts';
import { activity, municipalityId, person, programmeId } from '../../builders/haarlem.ts';
import { aPerson } from '../world.ts';
import { converse } from './driver.ts';

const NOT_ALLOWED = /mag u niet|niet doen|alleen de wijkcoördinator|kan alleen/i;
const COORDINATORS_ONLY: readonly CommandName[] = ['new', 'people', 'evening', 'freeze', 'change'];

const typedBy = async (who: PersonId, text: string, phase: 'draft' | 'frozen' | 'active' = 'draft') => {
  const bot = await converse({ phase });
  if (phase === 'active') await bot.work();
  const somebody = bot.as(who);
  await somebody.type(text);
  return somebody;
};

describe('the grammar', () => {
  test.each(COMMANDS)('%s has an answer for a coordinator', async (name) => {
    const coordinator = await typedBy(person.coordinator, name);
    expect(['private', 'form']).toContain(coordinator.last.kind);
    expect(coordinator.sees).not.toMatch(/Er ging iets mis/);
  });

  test.each(COORDINATORS_ONLY)('%s is the coordinator’s alone', async (name) => {
    const chief = await typedBy(person.policeChief, name);
    const coordinator = await typedBy(person.coordinator, name);
    expect(chief.sees).toMatch(NOT_ALLOWED);
    expect(coordinator.sees).not.toMatch(NOT_ALLOWED);
  });

  test('typed wrong, the nearest is offered; nothing typed is help', async () => {
    expect((await typedBy(person.alderman, 'sta')).sees).toMatch(/Bedoelt u/);
    expect((await typedBy(person.alderman, '')).last.kind).toBe('private');
  });

  test('who goes away sees what they do, to hand it over', async () => {
    const owner = await typedBy(person.greenManager, 'weg', 'active');
    expect(owner.sees).toContain('trekker van: Het plein opnieuw inrichten');
    expect(owner.sees).toContain('Draag over…');
  });

  test('once it is in force, “wijzig” leads to an amendment', async () => {
    expect((await typedBy(person.coordinator, 'wijzig', 'active')).sees).toContain('Nieuwe afspraak');
  });
});

describe('meld', () => {
  test('an owner with one agreement gets its form at once', async () => {
    const owner = await typedBy(person.greenManager, 'meld', 'active');
    expect(owner.last.kind).toBe('form');
    expect(owner.sees).toContain('Het plein opnieuw inrichten');
  });

  test('a coordinator reports for the party on paper', async () => {
    expect((await typedBy(person.coordinator, 'meld', 'active')).sees).toContain('Elk kwartaal een wijkschouw houden');
  });

  test('who owns nothing has nothing to report', async () => {
    const alderman = await typedBy(person.alderman, 'meld', 'active');
    expect(alderman.last.kind).toBe('private');
    expect(alderman.sees).not.toContain('plein opnieuw');
  });
});

describe('voorstel', () => {
  test('in a draft the form opens; a text that is out or signed takes no proposals', async () => {
    expect((await typedBy(person.policeChief, 'voorstel')).last.kind).toBe('form');
    expect((await typedBy(person.policeChief, 'voorstel', 'frozen')).last.kind).toBe('private');
    expect((await typedBy(person.policeChief, 'voorstel', 'active')).last.kind).toBe('private');
  });
});

describe('wijzig', () => {
  test('before the freeze: the activity chosen is completed', async () => {
    const coordinator = await typedBy(person.coordinator, 'wijzig');
    expect(coordinator.sees).toContain('Tien binnentuinen opknappen');
    const one = await typedBy(person.coordinator, 'wijzig binnentuinen');
    expect(one.last.kind).toBe('form');
  });

  test('a text that is out for signature is reopened first', async () => {
    expect((await typedBy(person.coordinator, 'wijzig', 'frozen')).sees).toMatch(/vast/);
  });
});

describe('mensen', () => {
  test('a coordinator sees who is linked, who works on paper and who has no code', async () => {
    const bot = await converse({ without: [person.caretaker] });
    await bot.ports.people.add(aPerson(person.caretaker, { accounts: [] }));
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('mensen');
    expect(coordinator.sees).toContain(`Naam van ${person.residentsChair}`);
    expect(coordinator.sees).not.toContain(`Naam van ${person.stranger}`);
    await coordinator.act({ verb: 'newCode', personId: person.caretaker });
    expect(coordinator.sees).toMatch(/[A-Z]{4}-[A-Z]{4}/);
    const [code] = await bot.ports.people.unusedCodes(municipalityId);
    expect(code).toMatchObject({ purpose: { for: 'person', personId: person.caretaker, confirmed: false } });
  });

  test('a code that is out is shown as out, never again as the code itself', async () => {
    const bot = await converse();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'newCode', personId: person.residentsChair });
    const [code = ''] = /[A-Z]{4}-[A-Z]{4}/.exec(coordinator.sees) ?? [];
    await coordinator.type('mensen');
    expect(code).not.toBe('');
    expect(coordinator.sees).not.toContain(code);
  });
});

test('help shows the roles and how much waits', async () => {
  const bot = await converse({ phase: 'frozen' });
  const alderman = bot.as(person.alderman);
  await alderman.type('help');
  expect(alderman.sees).toContain('Vijfhoek');
  await alderman.act({ verb: 'showAgreement', agreementId: activity.square });
  await alderman.act({ verb: 'showStatus', programmeId });
  expect(alderman.sees).toMatch(/0 van (de )?5/);
});
