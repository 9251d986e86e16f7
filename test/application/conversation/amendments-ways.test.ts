import { describe, expect, it } from 'vitest';
import { activities, activity, date, party, person, programmeId, project } from '../../builders/haarlem.ts';
import { sentTo, sign, wordsTo } from '../sent.ts';
import { gardens, underWay } from './amending.ts';
import { converse } from './driver.ts';
import { wordsOf } from './shown.ts';

const messageWith = (bot: Parameters<typeof sentTo>[0], who: typeof person.coordinator, words: string) => {
  const found = sentTo(bot, who).findLast((message) => wordsOf(message).includes(words));
  if (found === undefined) throw new Error(`Nothing says ${words}:\n${wordsTo(bot, who)}`);
  return found;
};

/** The last party signs when the date of the square has passed. */
async function startedLate() {
  const late = activities.map((each) =>
    each.activityId === activity.square ? { ...each, fields: { ...each.fields, dueOn: date('2007-10-15') } } : each,
  );
  const bot = await converse({ phase: 'frozen', activities: late });
  for (const partyId of [party.municipality, party.housing, party.police, party.welfare, party.residents])
    await sign(bot, partyId, '2007-11-01T09:00:00.000Z');
  for (const at of ['2007-11-01T10:00:00.000Z', '2007-11-02T09:00:00.000Z']) {
    bot.clock.set(at);
    await bot.work();
  }
  return { ...bot, coordinator: bot.as(person.coordinator) };
}

describe('an amendment begins where somebody sees that it is needed', () => {
  it('at the choice about a date that had passed at the start: amended is decided', async () => {
    const bot = await startedLate();
    const { coordinator } = bot;
    expect((await bot.agreement(activity.square)).awaitsDecision).toBe(true);
    await coordinator.press('Wijzig…', messageWith(bot, person.coordinator, 'al voorbij'));
    await coordinator.press('Wie en wanneer…');
    await coordinator.submit({ dueOn: '2008-06-01' });
    await coordinator.press('Verstuur…');
    await coordinator.submit({ reason: 'De handtekeningen kwamen later.' });
    await bot.work();
    const [amendment] = (await bot.programme()).amendments;
    if (amendment === undefined) throw new Error('Not sent');
    const { amendmentId } = amendment;
    await bot.as(person.greenManager).act({ verb: 'acceptAmendmentOwner', programmeId, amendmentId });
    await bot.work();
    await bot.as(person.alderman).act({ verb: 'consent', programmeId, amendmentId, partyId: party.municipality });
    await coordinator.act({ verb: 'openPaperConsent', programmeId, amendmentId, partyId: party.residents });
    const scan = { name: 'akkoord.pdf', sha256: 'd'.repeat(64), text: null };
    await coordinator.submit({ name: 'Piet Bakker', function: 'voorzitter', signedOn: '2007-11-02', scan });
    bot.clock.set('2007-11-02T09:30:00.000Z');
    await bot.work();
    const square = await bot.agreement(activity.square);
    expect(square.awaitsDecision).toBe(false);
    expect(square.started?.terms.dueOn).toBe('2008-06-01');
  });

  it('at an agreement of which the date passed: the coordinator’s message and the summary lead to it', async () => {
    const bot = await underWay();
    for (const day of ['2008-04-15', '2008-04-16', '2008-04-21']) {
      bot.clock.set(`${day}T09:00:00.000Z`);
      await bot.work();
    }
    await bot.coordinator.press('Wijzig…', messageWith(bot, person.coordinator, 'werkdagen te laat'));
    expect(bot.coordinator.sees).toContain('Wat wilt u wijzigen?');
  });

  it('at the minutes of the mid-term, by each wish; for the coordinator alone', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    bot.clock.set('2008-09-30T04:30:00.000Z');
    await bot.work();
    const filledIn = { useful: 'partly', onCourse: 'no', wishes: ['change', 'drop', 'add'], explanation: 'Later' };
    await bot.as(person.caretaker).submitAction({ verb: 'submitMidTermAnswer', ...gardens }, filledIn);
    await coordinator.act({ verb: 'closeMidTerm', programmeId });
    await bot.work();
    const minutes = async () => {
      await coordinator.act({ verb: 'showMinutes', programmeId, page: 1 });
      return coordinator;
    };
    await (await minutes()).press('Wijzig…');
    expect(coordinator.sees).toContain('Wat wilt u wijzigen?');
    await (await minutes()).press('Nieuwe afspraak…');
    expect(coordinator.last.kind).toBe('form');
    await (await minutes()).press('Beëindigen');
    expect(coordinator.sees).toContain('Einde van: Tien binnentuinen opknappen');
    const owner = bot.as(person.caretaker);
    await owner.act({ verb: 'showMinutes', programmeId, page: 1 });
    expect(owner.sees).not.toContain('Wijzig…');
    expect(owner.sees).toContain('De wijkcoördinator maakt daarvoor een wijziging.');
  });

  it('at money that is overspent: on the agreement and on the money of the programme', async () => {
    const bot = await underWay();
    const { coordinator } = bot;
    const caretaker = bot.as(person.caretaker);
    await caretaker.act({ verb: 'openSpending', agreementId: activity.gardens });
    await caretaker.submit({ source: '0', euros: '50.000,00' });
    await coordinator.act({ verb: 'showAgreement', agreementId: activity.gardens });
    await coordinator.press('Wijzig het geld…');
    expect(coordinator.sees).toContain('Hoeveel euro wordt het?');
    await coordinator.act({ verb: 'showMoney', programmeId, by: 'source' });
    await coordinator.press('Wijzig het geld…');
    await coordinator.submit({ source: '0', euros: '50.000,00' });
    expect(coordinator.sees).toContain('€ 50.000,00');
    await caretaker.act({ verb: 'showAgreement', agreementId: activity.gardens });
    expect(caretaker.sees).not.toContain('Wijzig het geld…');
  });
});

describe('what a resident said, changed after the signing', () => {
  /** Signed first; the evening comes after it. */
  async function withReaction() {
    const bot = await underWay({ setUp: { order: 'signFirst' } });
    const { coordinator } = bot;
    await coordinator.act({ verb: 'openContributions', programmeId });
    await coordinator.submit({ contributions: 'Meer bankjes in de tuinen' });
    const said = (await bot.programme()).contributions.at(-1)?.contributionId ?? '';
    await coordinator.act({ verb: 'openDispositions', programmeId });
    await coordinator.submit({ contributions: [said], kind: 'changed', reason: 'Er komen twee bankjes bij.' });
    await coordinator.type('avond');
    expect(coordinator.sees).toContain('wordt een wijziging');
    await coordinator.press('Maak een wijziging…');
    expect(coordinator.sees).toContain('Meer bankjes in de tuinen');
    const linked = async () =>
      (await bot.programme()).contributions.find((each) => each.contributionId === said)?.amendmentId;
    return { ...bot, linked };
  }

  it('begins an amendment of an agreement, and its answer names the amendment', async () => {
    const bot = await withReaction();
    const { coordinator } = bot;
    await coordinator.submit({ agreement: activity.gardens });
    const [draft] = (await bot.programme()).amendments;
    expect(await bot.linked()).toBe(draft?.amendmentId);
    await coordinator.press('Wijzig…');
    await coordinator.press('Wat en voor wie…');
    await coordinator.submit({ what: 'Tien binnentuinen opknappen, met bankjes' });
    expect(coordinator.sees).toContain('met bankjes');
    await coordinator.type('avond');
    expect(coordinator.sees).not.toContain('Maak een wijziging…');
    await coordinator.press('Bekijk');
    expect(coordinator.sees).toContain('met bankjes');
  });

  it('or a new agreement', async () => {
    const bot = await withReaction();
    await bot.coordinator.submit({ agreement: 'new' });
    await bot.coordinator.submit({ what: 'Twee bankjes plaatsen', project: project.squares });
    expect(bot.coordinator.sees).toContain('Nieuwe afspraak: Twee bankjes plaatsen');
    expect(await bot.linked()).toBe((await bot.programme()).amendments[0]?.amendmentId);
  });
});
