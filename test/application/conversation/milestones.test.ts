import { describe, expect, it } from 'vitest';
import { milestone, milestoneId } from '../../builders/course.ts';
import { activities, activity, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const [first, ...others] = activities;
if (first === undefined) throw new Error('no activities');
const withMilestone = [{ ...first, fields: { ...first.fields, milestones: [milestone()] } }, ...others];

async function underWay(at: string) {
  const bot = await converse({ phase: 'active', activities: withMilestone });
  await bot.work();
  bot.clock.set(at);
  await bot.work();
  return { ...bot, owner: bot.as(person.greenManager), square: () => bot.agreement(activity.square) };
}

describe('milestones before the freeze', () => {
  it('are added, changed and removed on the activity’s card', async () => {
    const bot = await converse({ phase: 'draft' });
    const partner = bot.as(person.greenManager);
    const milestones = async () => (await bot.programme()).activities[0]?.fields.milestones;
    await partner.type('stand opnieuw inrichten');
    await partner.press('Mijlpaal toevoegen');
    await partner.submit({ name: 'Het ontwerp is klaar', on: '2008-02-01' });
    expect(await milestones()).toMatchObject([{ name: 'Het ontwerp is klaar', on: '2008-02-01' }]);
    await partner.press('Bekijk de afspraak');
    expect(partner.sees).toContain('Op 1 februari 2008');
    await partner.press('Verander');
    await partner.submit({ on: '3 maart 2008' });
    expect(await milestones()).toMatchObject([{ name: 'Het ontwerp is klaar', on: '2008-03-03' }]);
    await partner.press('Bekijk de afspraak');
    await partner.press('Haal weg');
    expect(await milestones()).toEqual([]);
  });

  it('lie inside the term and not after the day on which all is done: the form says between which days', async () => {
    const bot = await converse({ phase: 'draft' });
    const partner = bot.as(person.greenManager);
    for (const on of ['2007-09-30', '2008-06-02']) {
      await partner.type('stand opnieuw inrichten');
      await partner.press('Mijlpaal toevoegen');
      await partner.submit({ name: 'Te laat', on });
      expect(partner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'on' }] });
      expect(partner.sees).toContain('1 oktober 2007 tot en met 1 juni 2008');
    }
  });

  it('ask the owner nothing again: what they said yes to stays', async () => {
    const bot = await converse({ phase: 'draft' });
    const partner = bot.as(person.greenManager);
    await partner.type('stand opnieuw inrichten');
    await partner.press('Mijlpaal toevoegen');
    await partner.submit({ name: 'Het ontwerp is klaar', on: '2008-02-01' });
    expect((await bot.programme()).activities[0]?.answer.kind).toBe('accepted');
  });
});

describe('milestones under way', () => {
  it('come near on the owner’s list, and are reported there with one tap', async () => {
    const bot = await underWay('2008-01-29T09:00:00.000Z');
    const list = bot.slack.inboxOf(person.greenManager).at(-1);
    if (list === undefined) throw new Error('no list');
    expect(JSON.stringify(list.card)).toContain('Het ontwerp is klaar');
    await bot.owner.press('Gehaald', list);
    expect(bot.owner.sees).toContain('is gehaald');
    expect((await bot.square()).milestones).toMatchObject([{ milestoneId, reachedOn: '2008-01-29' }]);
    await bot.work();
    expect(JSON.stringify(bot.slack.inboxOf(person.greenManager).at(-1)?.card)).toContain('Gehaald op 29 januari 2008');
  });

  it('that went by stand on the agreement’s card as missed, in “mijn” and in the summary', async () => {
    const bot = await underWay('2008-02-04T09:00:00.000Z');
    await bot.owner.type('stand opnieuw inrichten');
    expect(bot.owner.sees).toContain('Niet gehaald op 1 februari 2008');
    await bot.owner.type('mijn');
    expect(bot.owner.sees).toContain('Het ontwerp is klaar');
    const summary = bot.slack.inboxOf(person.coordinator).at(-1);
    expect(JSON.stringify(summary?.card)).toContain('Mijlpaal niet gehaald: Het ontwerp is klaar');
  });

  it('are reported on another day, put right, and taken back by form; the history keeps all of it', async () => {
    const bot = await underWay('2008-02-04T09:00:00.000Z');
    await bot.owner.type('stand opnieuw inrichten');
    await bot.owner.press('Andere dag');
    await bot.owner.submit({ reachedOn: '2008-02-05' });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'reachedOn' }] });
    await bot.owner.act({ verb: 'openReachMilestone', agreementId: activity.square, milestoneId });
    await bot.owner.submit({ reachedOn: '1 februari 2008' });
    expect((await bot.square()).milestones).toMatchObject([{ reachedOn: '2008-02-01' }]);
    await bot.owner.press('Bekijk de afspraak');
    await bot.owner.press('Verbeter…');
    await bot.owner.submit({ reached: 'no', reachedOn: '' });
    expect((await bot.square()).milestones).toMatchObject([{ reachedOn: null }]);
    await bot.owner.press('Bekijk de afspraak');
    expect(bot.owner.sees).toContain('Mijlpaal gehaald op 1 februari 2008: Het ontwerp is klaar');
    expect(bot.owner.sees).toContain('Toch niet gehaald: Het ontwerp is klaar');
  });

  it('are the owner’s; a second tap is told who was first', async () => {
    const bot = await underWay('2008-01-29T09:00:00.000Z');
    const place = { agreementId: activity.square, milestoneId };
    const other = bot.as(person.caretaker);
    await other.act({ verb: 'reachMilestone', ...place });
    expect(other.sees).toContain('niet uw afspraak');
    await bot.owner.act({ verb: 'reachMilestone', ...place });
    await bot.owner.act({ verb: 'reachMilestone', ...place });
    expect(bot.owner.sees).toContain(`door Naam van ${person.greenManager}`);
  });
});
