import { describe, expect, it } from 'vitest';
import { activity, party, person, programmeId } from '../../builders/haarlem.ts';
import { sentTo } from '../sent.ts';
import { type UnderWay, underWay } from './amending.ts';
import { wordsOf } from './shown.ts';

const messageWith = (bot: UnderWay, who: typeof person.coordinator, words: string) => {
  const found = sentTo(bot, who).findLast((message) => wordsOf(message).includes(words));
  if (found === undefined) throw new Error(`Nothing says ${words}`);
  return found;
};

describe('half-way', () => {
  it('the coordinator is invited to collect amendments, sends them together, and a party answers with one tap', async () => {
    const bot = await underWay();
    const { coordinator, clock, work } = bot;
    for (const at of ['2008-09-30T04:30:00.000Z', '2008-09-30T09:00:00.000Z']) {
      clock.set(at);
      await work();
    }
    await coordinator.press('Wijzigingen', messageWith(bot, person.coordinator, 'Halverwege: tijd voor wijzigingen'));
    expect(coordinator.sees).toContain('verzamelt u wijzigingen. Verstuur ze daarna samen.');
    for (const agreementId of [activity.gardens, activity.square]) {
      await coordinator.act({ verb: 'openAmendMoney', programmeId, agreementId });
      await coordinator.submit({ source: '0', euros: '40000' });
    }
    await coordinator.act({ verb: 'showAmendments', programmeId });
    await coordinator.press('Verstuur concepten');
    await coordinator.submit({ reason: 'Halverwege bleek dat minder kan.' });
    clock.set('2008-10-01T09:00:00.000Z');
    await work();
    const director = bot.as(person.housingDirector);
    await director.press('Akkoord met alle 2', messageWith(bot, person.housingDirector, 'Gaat u akkoord?'));
    expect(director.sees).toContain('U bent akkoord met 2 wijzigingen');
    const answers = (await bot.programme()).amendments.map(
      ({ consents }) => consents.find(({ partyId }) => partyId === party.housing)?.answer.kind,
    );
    expect(answers).toEqual(['given', 'given']);
  });
});
