import { describe, expect, test } from 'vitest';
import type { Mail, MailOutcome, OutgoingMail } from '../../src/application/ports/mail.ts';
import { person, programmeId } from '../builders/haarlem.ts';
import { converse } from './conversation/driver.ts';
import { wordsOf } from './conversation/shown.ts';
import { eventsOf } from './sent.ts';

/** A mail server that does what it is told, and remembers what it was given. */
const aMail = (...outcomes: readonly MailOutcome['kind'][]) => {
  const given: OutgoingMail[] = [];
  const mail: Mail = {
    send: async (one) => {
      given.push(one);
      const kind = outcomes[given.length - 1] ?? 'sent';
      return kind === 'lost' ? { kind } : { kind, code: kind === 'sent' ? 250 : 451 };
    },
  };
  return { mail, given };
};

/** Joke and An said something at the evening and left an address; everything they said has an answer. */
async function answered(mail: Mail | null) {
  const world = await converse();
  const bot = { ...world, coordinator: world.as(person.coordinator) };
  Object.assign(bot.ports, { mail });
  bot.clock.set('2007-09-12T19:00:00.000Z');
  for (const [email, contributions] of [
    ['joke@voorbeeld.nl', 'Meer bankjes'],
    ['an@voorbeeld.nl', 'Minder auto’s\nMeer licht'],
  ]) {
    await bot.coordinator.act({ verb: 'openContributions', programmeId });
    await bot.coordinator.submit({ contributions: contributions ?? '', email: email ?? '' });
  }
  const open = (await bot.programme()).contributions.slice(1).map(({ contributionId }) => contributionId);
  await bot.coordinator.act({ verb: 'openDispositions', programmeId });
  await bot.coordinator.submit({ contributions: open, kind: 'changed', reason: 'Er komen twee banken.' });
  bot.clock.set('2007-09-13T09:00:00.000Z');
  return bot;
}

type Bot = Awaited<ReturnType<typeof answered>>;

const send = async ({ coordinator, work }: Bot) => {
  await coordinator.type('avond');
  await coordinator.press('Antwoord per e-mail…');
  await coordinator.press('Verstuur 2 e-mails');
  await work();
};

const ends = (bot: Bot) => eventsOf(bot, 'LetterEnded').map(({ outcome }) => outcome);

describe('“wat deden wij met uw reactie?”', () => {
  test('is shown before it goes: to how many, and how the first reads', async () => {
    const { coordinator } = await answered(aMail().mail);
    await coordinator.act({ verb: 'showFeedback', programmeId });
    expect(coordinator.sees).toContain('Zo leest de eerste, aan joke@voorbeeld.nl');
    expect(coordinator.sees).toContain('Meer bankjes');
    expect(coordinator.sees).toContain('Er komen twee banken.');
  });

  test('goes once to each address, with everything that resident said', async () => {
    const { mail, given } = aMail();
    const bot = await answered(mail);
    await send(bot);
    expect(given.map(({ to }) => to).sort()).toEqual(['an@voorbeeld.nl', 'joke@voorbeeld.nl']);
    const toAn = given.find(({ to }) => to === 'an@voorbeeld.nl');
    expect(toAn?.text).toContain('> Minder auto’s');
    expect(toAn?.text).toContain('> Meer licht');
    expect(toAn?.text).not.toContain('Meer bankjes');
    expect(toAn?.html).toContain('<blockquote');
    expect(toAn?.text).toContain('Over 30 dagen wissen wij uw adres.');
    await send(bot).catch(() => undefined);
    await bot.work();
    expect(given).toHaveLength(2);
    expect(ends(bot)).toEqual(['sent', 'sent']);
  });

  test('waits for the last answer', async () => {
    const { mail, given } = aMail();
    const bot = await answered(mail);
    await bot.coordinator.act({ verb: 'openContributions', programmeId });
    await bot.coordinator.submit({ contributions: 'En een fontein', email: 'an@voorbeeld.nl' });
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    await bot.coordinator.press('Verstuur 1 e-mail');
    await bot.work();
    expect(given.map(({ to }) => to)).toEqual(['joke@voorbeeld.nl']);
  });

  test('is shown again, not sent, when something changed since it was shown', async () => {
    const { mail, given } = aMail();
    const bot = await answered(mail);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    const shown = bot.coordinator.last;
    await bot.coordinator.act({ verb: 'openContributions', programmeId });
    await bot.coordinator.submit({ contributions: 'En een fontein', email: 'an@voorbeeld.nl' });
    await bot.coordinator.press('Verstuur 2 e-mails', shown);
    await bot.work();
    expect(given).toEqual([]);
    expect(bot.coordinator.sees).toContain('Wachten op een antwoord van u');
  });

  test('that was certainly not sent is tried again by the programme’s own timer', async () => {
    const { mail, given } = aMail('notSent', 'sent');
    const bot = await answered(mail);
    await send(bot);
    expect(given).toHaveLength(2);
    bot.clock.set('2007-09-13T09:05:00.000Z');
    await bot.work();
    expect(given).toHaveLength(3);
    expect(ends(bot)).toEqual(['sent', 'sent']);
  });

  test('of which the reply was lost is recorded so and not sent again by itself; the coordinator may', async () => {
    const { mail, given } = aMail('lost', 'sent');
    const bot = await answered(mail);
    await send(bot);
    bot.clock.set('2007-09-20T09:00:00.000Z');
    await bot.work();
    expect(given).toHaveLength(2);
    expect(ends(bot).sort()).toEqual(['lost', 'sent']);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    expect(bot.coordinator.sees).toContain('Misschien niet aangekomen.');
    await bot.coordinator.press('Stuur opnieuw');
    await bot.work();
    expect(given).toHaveLength(3);
    expect(given[2]?.id).toBe(given[0]?.id);
  });

  test('that did not arrive is told to the coordinator once a day, and the copy closes when it went after all', async () => {
    const { mail } = aMail('lost', 'refused', 'sent', 'sent');
    const bot = await answered(mail);
    await send(bot);
    const about = () =>
      bot.slack
        .inboxOf(person.coordinator)
        .map(wordsOf)
        .filter((words) => words.includes('e-mail'));
    expect(about()).toHaveLength(1);
    expect(about()[0]).toContain('1 e-mail kwam niet aan. Van 1 e-mail weet niemand het zeker.');
    for (const _ of ['first', 'second']) {
      await bot.coordinator.act({ verb: 'showFeedback', programmeId });
      await bot.coordinator.press('Stuur opnieuw');
      await bot.work();
    }
    expect(about()[0]).toContain('Dit is al gedaan');
  });

  test('whose sender stopped while it was sent is lost after a quarter of an hour, and nobody sent it twice', async () => {
    const given: OutgoingMail[] = [];
    const crashing: Mail = {
      send: (one) => {
        given.push(one);
        return Promise.reject(new Error('the process stopped'));
      },
    };
    const bot = await answered(crashing);
    await send(bot);
    await bot.work();
    const sentBefore = given.length;
    bot.clock.set('2007-09-13T09:16:00.000Z');
    await bot.work();
    expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
    expect(given.length).toBeGreaterThanOrEqual(sentBefore);
    bot.clock.set('2007-09-13T09:40:00.000Z');
    await bot.work();
    expect(ends(bot)).toEqual(['lost', 'lost']);
  });

  test('is not made for who took back their address after it was decided', async () => {
    const { mail, given } = aMail();
    const bot = await answered(mail);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    await bot.coordinator.press('Verstuur 2 e-mails');
    await bot.coordinator.act({ verb: 'openWithdraw', programmeId });
    await bot.coordinator.submit({ who: 'joke@voorbeeld.nl', what: 'details' });
    await bot.work();
    expect(given.map(({ to }) => to)).toEqual(['an@voorbeeld.nl']);
  });
});

describe('without a mail server', () => {
  test('the coordinator gets a list to copy, and says when it is done', async () => {
    const bot = await answered(null);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    await bot.coordinator.press('Toon de lijst');
    for (const words of ['joke@voorbeeld.nl', 'an@voorbeeld.nl', 'Meer licht', 'Beste bewoner']) {
      expect(bot.coordinator.sees).toContain(words);
    }
    await bot.coordinator.press('Ik heb ze verstuurd');
    expect(eventsOf(bot, 'FeedbackDecided')).toMatchObject([{ way: 'byHand' }]);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    expect(bot.coordinator.sees).toMatch(/Verstuurd.*2/s);
    expect(bot.coordinator.sees).not.toContain('joke@');
  });
});

describe('afterwards', () => {
  test('the addresses go thirty days after the letter, by the programme’s own timer, and the record says so', async () => {
    const bot = await answered(aMail().mail);
    await send(bot);
    bot.clock.set('2007-10-12T22:30:00.000Z');
    await bot.work();
    expect(eventsOf(bot, 'PersonalErased')).toEqual([]);
    bot.clock.set('2007-10-13T04:00:00.000Z');
    await bot.work();
    expect(eventsOf(bot, 'PersonalErased').map(({ reason }) => reason)).toEqual(['periodOver', 'periodOver']);
    const refs = eventsOf(bot, 'ContactGiven').map(({ email }) => email.ref);
    expect((await bot.ports.personal.get('haarlem' as never, refs)).size).toBe(0);
  });

  test('who gets no letter is let go thirty days after the evening', async () => {
    const bot = await answered(aMail().mail);
    await bot.coordinator.act({ verb: 'showFeedback', programmeId });
    await bot.coordinator.press('Stuur geen e-mail');
    bot.clock.set('2007-10-12T04:00:00.000Z');
    await bot.work();
    expect(eventsOf(bot, 'PersonalErased')).toHaveLength(2);
  });
});
