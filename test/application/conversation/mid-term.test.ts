import { describe, expect, it } from 'vitest';
import { downloadOf } from '../../../src/application/downloads.ts';
import { activity, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

async function atMidTerm() {
  const bot = await converse({ phase: 'active' });
  await bot.work();
  bot.clock.set('2008-09-29T09:00:00.000Z');
  await bot.work();
  // Before anybody's list hour, as the clock of a process would; then after it.
  for (const hour of ['04:30', '09:00']) {
    bot.clock.set(`2008-09-30T${hour}:00.000Z`);
    await bot.work();
  }
  return { ...bot, owner: bot.as(person.youthWorker), coordinator: bot.as(person.coordinator) };
}

const listOf = (bot: Awaited<ReturnType<typeof converse>>, who: typeof person.youthWorker) => {
  const list = bot.slack.inboxOf(who).at(-1);
  if (list === undefined) throw new Error('no list');
  return list;
};

describe('the mid-term review', () => {
  it('opens by itself half-way; each owner is asked on their list, and answers with one form', async () => {
    const bot = await atMidTerm();
    expect((await bot.programme()).midTerm.opened?.on).toBe('2008-09-30');
    await bot.owner.press('Geef antwoord', listOf(bot, person.youthWorker));
    await bot.owner.submit({ useful: 'partly', onCourse: 'no', wishes: ['change'] });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'explanation' }] });
    await bot.owner.submitAction(
      { verb: 'submitMidTermAnswer', agreementId: activity.evenings },
      { useful: 'partly', onCourse: 'no', wishes: ['change'], explanation: 'Liever op zaterdag' },
    );
    expect(bot.owner.sees).toContain('Uw antwoord');
    expect((await bot.agreement(activity.evenings)).midTerm?.answer).toMatchObject({
      useful: 'partly',
      wishes: ['change'],
    });
    expect(JSON.stringify(bot.stores.journal.commits)).not.toContain('zaterdag');
    await bot.work();
    expect(JSON.stringify(listOf(bot, person.youthWorker).card)).toContain('Beantwoord');
  });

  it('shows the last answers again, until it is closed', async () => {
    const bot = await atMidTerm();
    const place = { agreementId: activity.evenings } as const;
    const filledIn = { useful: 'yes', onCourse: 'yes', wishes: ['add'], explanation: 'Ook op zondag' };
    await bot.owner.submitAction({ verb: 'submitMidTermAnswer', ...place }, filledIn);
    await bot.owner.act({ verb: 'openMidTermAnswer', ...place });
    expect(bot.owner.sees).toContain('Ook op zondag');
    await bot.coordinator.act({ verb: 'closeMidTerm', programmeId });
    await bot.work();
    await bot.owner.submitAction({ verb: 'submitMidTermAnswer', ...place }, filledIn);
    expect(bot.owner.sees).toContain('afgesloten');
  });

  it('is followed by the coordinator by party, passed on for paper, closed, and ends in minutes without persons', async () => {
    const bot = await atMidTerm();
    await bot.owner.submitAction(
      { verb: 'submitMidTermAnswer', agreementId: activity.evenings },
      { useful: 'no', onCourse: 'no', wishes: ['drop'], explanation: 'Er komt niemand meer' },
    );
    const { coordinator } = bot;
    await coordinator.type('stand');
    expect(coordinator.sees).toContain('Tussenevaluatie');
    await coordinator.press('Tussenevaluatie');
    expect(coordinator.sees).toContain('1 van 5 beantwoord');
    await coordinator.press('Geef antwoord door');
    await coordinator.submit({ useful: 'yes', onCourse: 'yes' });
    expect((await bot.agreement(activity.meeting)).midTerm?.answer?.recordedOnBehalfOf).toBe('wijkraad');
    await coordinator.act({ verb: 'showMidTerm', programmeId });
    await coordinator.press('Sluit af');
    await bot.work();
    await coordinator.press('Bekijk het verslag');
    expect(coordinator.sees).toContain('Er komt niemand meer');
    expect(coordinator.sees).toContain('Moet anders: de afspraak stoppen');
    expect(coordinator.sees).toContain('Geen antwoord van:');
    expect(coordinator.sees).not.toMatch(/Naam van/);
  });

  it('takes along what was spent so far, once; the minutes say it beside what was reserved', async () => {
    const bot = await atMidTerm();
    const place = { agreementId: activity.evenings } as const;
    await bot.owner.act({ verb: 'openMidTermAnswer', ...place });
    expect(bot.owner.sees).toContain('wijkbudget: € 0,00 uitgegeven van € 45.000,00');
    await bot.owner.submit({ useful: 'yes', onCourse: 'yes', spent: '1.250,50' });
    await bot.owner.act({ verb: 'openMidTermAnswer', ...place });
    await bot.owner.submit({ onCourse: 'no' });
    const { spending, midTerm } = await bot.agreement(activity.evenings);
    expect(spending.map((each) => each.spending.spent)).toEqual([[{ source: 'wijkbudget', cents: 125_050 }]]);
    expect(midTerm?.answer?.onCourse).toBe(false);
    await bot.coordinator.act({ verb: 'closeMidTerm', programmeId });
    await bot.coordinator.press('Bekijk het verslag');
    expect(bot.coordinator.sees).toContain('wijkbudget: € 1.250,50 uitgegeven van € 45.000,00');
  });

  it.each([
    ['Verslag als PDF', 'pdf', '%PDF'],
    ['Verslag voor Word', 'docx', 'PK'],
  ])('ends in minutes on paper: %s', async (label, ending, start) => {
    const bot = await atMidTerm();
    await bot.coordinator.act({ verb: 'closeMidTerm', programmeId });
    await bot.work();
    await bot.coordinator.act({ verb: 'showMinutes', programmeId, page: 1 });
    await bot.coordinator.press(label);
    expect(bot.coordinator.sees).toContain(`verslag-tussenevaluatie.${ending}`);
    const url = /https:\/\/\S+\/downloads\/\S+/.exec(bot.coordinator.sees)?.[0] ?? '';
    const file = await downloadOf(bot.ports, url.slice(url.lastIndexOf('/') + 1));
    expect(Buffer.from(file?.bytes.slice(0, start.length) ?? []).toString()).toBe(start);
  });

  it('has a reminder of one, and no more', async () => {
    const bot = await atMidTerm();
    const before = bot.slack.inboxOf(person.youthWorker).length;
    for (const date of ['2008-10-06', '2008-10-07', '2008-10-08']) {
      bot.clock.set(`${date}T09:00:00.000Z`);
      await bot.work();
    }
    const later = bot.slack.inboxOf(person.youthWorker).slice(before);
    const asked = later.filter(({ card }) => JSON.stringify(card).includes('halverwege'));
    expect(asked).toHaveLength(1);
  });

  it('is put on another day by the coordinator, and begun by hand', async () => {
    const bot = await converse({ phase: 'active' });
    await bot.work();
    bot.clock.set('2008-03-03T09:00:00.000Z');
    const coordinator = bot.as(person.coordinator);
    await coordinator.type('stand');
    await coordinator.press('Tussenevaluatie');
    expect(coordinator.sees).toContain('Begint op 30 september 2008');
    await coordinator.press('Kies een dag');
    await coordinator.submit({ on: '1 november 2008' });
    expect(coordinator.sees).toContain('1 november 2008');
    await coordinator.press('Tussenevaluatie');
    await coordinator.press('Begin nu');
    expect((await bot.programme()).midTerm.opened?.on).toBe('2008-03-03');
    const owner = bot.as(person.greenManager);
    await owner.act({ verb: 'showMidTerm', programmeId });
    expect(owner.sees).toContain('mag u niet');
  });
});
