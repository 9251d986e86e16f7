import { describe, expect, it } from 'vitest';
import { activity, person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

async function underWay(at = '2008-03-03T09:00:00.000Z') {
  const bot = await converse({ phase: 'active' });
  await bot.work();
  bot.clock.set(at);
  await bot.work();
  return { ...bot, owner: bot.as(person.greenManager), coordinator: bot.as(person.coordinator) };
}

type Bot = Awaited<ReturnType<typeof underWay>>;

const sentTo = (bot: Bot, who: typeof person.greenManager) =>
  [...bot.slack.inboxOf(who), ...bot.teams.inboxOf(who)].map(({ card }) => JSON.stringify(card));

/** Every working hour of every day, as time goes by. */
async function until(bot: Bot, from: string, to: string) {
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) {
    bot.clock.set(new Date(ms).toISOString());
    await bot.work();
  }
}

async function pause(bot: Bot, day = '2 juni 2008') {
  await bot.coordinator.type('stand');
  await bot.coordinator.press('Pauze');
  await bot.coordinator.submit({ until: day, reason: 'De straat ligt open' });
  await bot.work();
}

describe('a pause', () => {
  it('is told to everybody once, with the reason and what it means', async () => {
    const bot = await underWay();
    await pause(bot);
    for (const who of [person.greenManager, person.policeOfficer, person.alderman, person.coordinator]) {
      const told = sentTo(bot, who).filter((card) => card.includes('De straat ligt open'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('staat stil tot 2 juni 2008');
    }
    expect(JSON.stringify(bot.stores.journal.commits)).not.toContain('De straat ligt open');
  });

  it('asks nobody anything while it lasts, and what people report counts', async () => {
    const bot = await underWay();
    await pause(bot);
    // That a team without a channel could not be told of the pause itself is told on the next day.
    await until(bot, '2008-03-04T09:00:00.000Z', '2008-03-04T09:00:00.000Z');
    const before = sentTo(bot, person.greenManager).length + sentTo(bot, person.coordinator).length;
    await until(bot, '2008-03-05T09:00:00.000Z', '2008-06-01T09:00:00.000Z');
    expect(sentTo(bot, person.greenManager).length + sentTo(bot, person.coordinator).length).toBe(before);
    await bot.owner.act({ verb: 'report', agreementId: activity.square, slot: null, progress: 'onTrack' });
    expect((await bot.agreement(activity.square)).reports).toHaveLength(1);
  });

  it('does not send what was on its way when it began', async () => {
    const bot = await underWay('2008-05-13T05:00:00.000Z');
    const before = sentTo(bot, person.greenManager).length;
    await pause(bot, '16 mei 2008');
    await until(bot, '2008-05-13T09:00:00.000Z', '2008-05-15T09:00:00.000Z');
    expect(sentTo(bot, person.greenManager)).toHaveLength(before + 1);
  });

  it('ends on its day without a backlog: the coordinator first sees what went by', async () => {
    const bot = await underWay();
    await pause(bot, '16 juni 2008');
    await until(bot, '2008-06-13T09:00:00.000Z', '2008-06-16T09:00:00.000Z');
    expect((await bot.programme()).paused).toBeNull();
    const heard = sentTo(bot, person.coordinator).filter((card) => card.includes('gaat weer verder'));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('2 afspraken zijn te laat');
    const owner = sentTo(bot, person.greenManager).filter((card) => card.includes('gaat weer verder'));
    expect(owner).toHaveLength(1);
    expect(owner[0]).not.toContain('te laat');
    expect(sentTo(bot, person.greenManager).at(-1)).toBe(owner[0]);
  });

  it('lets the ladder go on after it: the owner is reminded after the three working days of the text', async () => {
    const bot = await underWay();
    await pause(bot, '16 juni 2008');
    await until(bot, '2008-06-13T09:00:00.000Z', '2008-06-17T09:00:00.000Z');
    const count = sentTo(bot, person.greenManager).length;
    await until(bot, '2008-06-18T09:00:00.000Z', '2008-06-18T09:00:00.000Z');
    expect(sentTo(bot, person.greenManager)).toHaveLength(count + 1);
    expect(sentTo(bot, person.greenManager).at(-1)).toContain('Is het klaar?');
  });

  it('is seen on the status, on the home and as the next step; it is moved and ended by hand', async () => {
    const bot = await underWay();
    await pause(bot);
    await bot.owner.type('stand');
    expect(bot.owner.sees).toContain('Staat stil tot');
    await bot.owner.openHome();
    expect(bot.owner.sees).toContain('Staat stil tot 2 juni 2008');
    const { coordinator } = bot;
    await coordinator.type('stand');
    expect(coordinator.sees).toContain('Het programma staat stil tot 2 juni 2008');
    await coordinator.press('Pauze veranderen');
    await coordinator.submit({ until: '1 mei 2008', reason: 'Het gaat sneller' });
    expect((await bot.programme()).paused?.until).toBe('2008-05-01');
    await coordinator.type('stand');
    await coordinator.press('Ga verder');
    expect((await bot.programme()).paused).toBeNull();
    await bot.work();
    expect(sentTo(bot, person.greenManager).at(-1)).toContain('gaat weer verder');
    await bot.owner.act({ verb: 'endPause', programmeId });
    expect(bot.owner.sees).toContain('mag u niet');
  });

  it('has an end that is still to come, inside the term: the form says so at its field', async () => {
    const bot = await underWay();
    for (const day of ['2008-03-03', '2009-10-01']) {
      await bot.coordinator.act({ verb: 'openPause', programmeId });
      await bot.coordinator.submit({ until: day, reason: 'x' });
      expect(bot.coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'until' }] });
    }
  });
});
