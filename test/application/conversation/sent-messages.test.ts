import { describe, expect, it } from 'vitest';
import { person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

/** Requests to sign go out: two of them are refused by their platform. */
const sending = async () => {
  const bot = await converse({ phase: 'frozen' });
  bot.teams.next({ kind: 'failed', reason: 'blocked' });
  bot.slack.whenTo(person.welfareDirector, { kind: 'failed', reason: 'invalid_blocks' });
  await bot.work();
  return { ...bot, coordinator: bot.as(person.coordinator) };
};

type Somebody = ReturnType<Awaited<ReturnType<typeof sending>>['as']>;

/** From the status card to the end of the history. */
const readAll = async (somebody: Somebody): Promise<string> => {
  const pages = [somebody.sees];
  while (somebody.sees.includes('Ouder')) {
    await somebody.press('Ouder');
    pages.push(somebody.sees);
  }
  return pages.join('\n');
};

describe('the history of messages', () => {
  it('is found from the status, and says of each to whom it went and what became of it', async () => {
    const { coordinator } = await sending();
    await coordinator.type('stand');
    await coordinator.press('Berichten');
    const all = await readAll(coordinator);
    expect(all).toMatch(/Aan Naam van p-alderman\s+het verzoek om te tekenen.*\s+Aangekomen op/);
    expect(all).toMatch(/Aan Naam van p-police-chief\s+het verzoek om te tekenen.*\s+Geweigerd door het platform/);
  });

  it('shows what went wrong on its own, and sends that again: once', async () => {
    const { coordinator, work, teams } = await sending();
    await coordinator.act({ verb: 'showSent', programmeId, of: 'trouble', page: 1 });
    expect(coordinator.sees).not.toContain('Aangekomen op');
    const before = teams.messages.length;
    await coordinator.press('Stuur opnieuw');
    await work();
    await coordinator.act({ verb: 'showSent', programmeId, of: 'trouble', page: 1 });
    const left = coordinator.sees.split('Stuur opnieuw').length - 1;
    expect(teams.messages.length + left).toBeGreaterThan(before);
    expect(left).toBe(1);
  });

  it('says who could not be reached before everything else', async () => {
    const bot = await converse({ phase: 'frozen', without: [person.policeChief] });
    await bot.work();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'showSent', programmeId, of: 'all', page: 1 });
    expect(coordinator.sees).toContain('Niet bereikt');
    expect(coordinator.sees.indexOf('Niet bereikt')).toBeLessThan(coordinator.sees.indexOf('Aangekomen op'));
  });

  it('says of what may be there twice that it may be', async () => {
    const bot = await converse({ phase: 'frozen' });
    bot.teams.next({ kind: 'lost' });
    await bot.work();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'showSent', programmeId, of: 'all', page: 1 });
    expect(await readAll(coordinator)).toContain('Het kan er dubbel staan');
  });

  it('is the coordinator’s alone', async () => {
    const { as: bot } = await sending();
    const owner = bot(person.youthWorker);
    await owner.act({ verb: 'showSent', programmeId, of: 'all', page: 1 });
    expect(owner.sees).not.toMatch(/Aangekomen|Geweigerd/);
    await owner.type('stand');
    expect(owner.sees).not.toContain('Berichten');
  });
});
