import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/application/time/wake-recipient.ts';
import { municipalityId, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const atHome = async () => {
  const world = await converse({ phase: 'active' });
  const owner = world.as(person.greenManager);
  await owner.openHome();
  return { world, owner, calendar: () => calendarOf(world.ports, municipalityId, `person/${person.greenManager}`) };
};

describe('what somebody sets for themselves', () => {
  test('stands on their home, and is changed from there', async () => {
    const { owner, calendar } = await atHome();
    expect(owner.sees).toContain('U werkt op maandag, dinsdag, woensdag, donderdag en vrijdag.');
    await owner.press('Wijzig instellingen');
    await owner.submit({ workingDays: ['1', '3'], listAt: '10.30', between: '9:00 - 17:00' });
    expect(owner.last.kind).toBe('home');
    expect(owner.sees).toContain('U werkt op maandag en woensdag.');
    expect(owner.sees).toContain('U krijgt berichten van 09:00 tot 17:00.');
    expect(await calendar()).toMatchObject({ workingDays: [1, 3], listAt: 630, quietUntil: 540, quietFrom: 1020 });
  });

  test('another language is spoken at once', async () => {
    const { owner } = await atHome();
    await owner.press('Wijzig instellingen');
    await owner.submit({ language: 'en' });
    expect(owner.sees).toContain('Your list comes at 09:00.');
  });

  test('a list outside the hours, hours that are reversed, and no day at all are refused at their fields', async () => {
    const { owner } = await atHome();
    const refused = async (values: Readonly<Record<string, string | readonly string[]>>) => {
      await owner.openHome();
      await owner.press('Wijzig instellingen');
      await owner.submit(values);
      return owner.last.kind === 'invalid' ? owner.last.errors.map(({ field }) => field) : owner.last.kind;
    };
    expect(await refused({ listAt: '07:00' })).toEqual(['listAt']);
    expect(await refused({ between: '18:00 tot 8:00' })).toEqual(['between']);
    expect(await refused({ between: 'overdag' })).toEqual(['between']);
    expect(await refused({ workingDays: [] })).toEqual(['workingDays']);
  });
});
