import { describe, expect, it } from 'vitest';
import { latestReport, standingOf } from '../../../src/domain/agreement/state.ts';
import { activity, date, person } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const square = { agreementId: activity.square } as const;
const slot = date('2007-11-12');

/** Active, and every agreement started. */
async function underWay() {
  const bot = await converse({ phase: 'active' });
  await bot.work();
  bot.clock.set('2007-11-12T09:00:00.000Z');
  return { ...bot, owner: bot.as(person.greenManager), square: () => bot.agreement(activity.square) };
}

describe('a report', () => {
  it('on track is one tap', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'report', ...square, slot, progress: 'onTrack' });
    expect(standingOf(await bot.square())).toBe('onTrack');
  });

  it('a second answer to the same question is told who was first, and changes nothing', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'report', ...square, slot, progress: 'onTrack' });
    await bot.owner.act({ verb: 'report', ...square, slot, progress: 'done' });
    expect(bot.owner.last.kind).toBe('private');
    expect(bot.owner.sees).toContain(`door Naam van ${person.greenManager}`);
    expect((await bot.square()).reports).toHaveLength(1);
  });

  it('at risk asks a cause and one line; what is not known yet may stay so', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'openReport', ...square, slot, progress: 'atRisk' });
    await bot.owner.submit({});
    expect(bot.owner.last.kind === 'invalid' && bot.owner.last.errors.map(({ field }) => field)).toEqual([
      'cause',
      'note',
    ]);
    await bot.owner.submitAction(
      { verb: 'submitReport', ...square, slot, progress: 'atRisk' },
      { cause: 'permit', note: 'Vergunning laat', consequence: '', correction: '' },
    );
    expect(latestReport(await bot.square())?.report).toMatchObject({
      progress: 'atRisk',
      cause: 'permit',
      consequence: 'unknown',
      correction: 'unknown',
    });
    expect(JSON.stringify(bot.stores.journal.commits)).not.toContain('Vergunning laat');
  });

  it('off track asks for all three', async () => {
    const bot = await underWay();
    await bot.owner.submitAction(
      { verb: 'submitReport', ...square, slot, progress: 'offTrack' },
      { cause: '', note: 'x', consequence: '', correction: '' },
    );
    expect(bot.owner.last.kind === 'invalid' && bot.owner.last.errors.map(({ field }) => field)).toEqual([
      'cause',
      'consequence',
      'correction',
    ]);
  });

  it('is put right with the last answers shown; both values stay', async () => {
    const bot = await underWay();
    await bot.owner.submitAction(
      { verb: 'submitReport', ...square, slot, progress: 'atRisk' },
      { cause: 'money', note: 'Te duur', consequence: 'Later klaar', correction: '' },
    );
    const reportId = latestReport(await bot.square())?.report.reportId;
    if (reportId === undefined) throw new Error('no report');
    await bot.owner.act({ verb: 'openCorrectReport', ...square, reportId });
    expect(bot.owner.sees).toContain('Later klaar');
    await bot.owner.submit({ progress: 'onTrack' });
    expect(standingOf(await bot.square())).toBe('onTrack');
    expect((await bot.square()).reports).toHaveLength(2);
    await bot.owner.act({ verb: 'openCorrectReport', ...square, reportId });
    expect(bot.owner.last.kind).toBe('private');
    expect(bot.owner.sees).toContain(`door Naam van ${person.greenManager}`);
  });

  it('is the owner’s: neither another partner nor the coordinator reports for them', async () => {
    const bot = await underWay();
    for (const who of [person.caretaker, person.coordinator, person.stranger]) {
      const other = bot.as(who);
      await other.act({ verb: 'report', ...square, slot, progress: 'done' });
      expect(other.last.kind).toBe('private');
      await other.act({ verb: 'openReport', ...square, slot, progress: null });
      expect(other.last.kind).toBe('private');
    }
    expect((await bot.square()).reports).toEqual([]);
  });

  it('of a party on paper is passed on by a coordinator, and says so', async () => {
    const bot = await underWay();
    const coordinator = bot.as(person.coordinator);
    await coordinator.act({ verb: 'report', agreementId: activity.meeting, slot, progress: 'onTrack' });
    expect(latestReport(await bot.agreement(activity.meeting))?.report).toMatchObject({
      by: person.coordinator,
      recordedOnBehalfOf: 'wijkraad',
    });
  });
});

describe('putting off', () => {
  it.each([
    ['oneDay', '2007-11-13'],
    ['threeDays', '2007-11-15'],
    ['nextMonday', '2007-11-19'],
  ] as const)('%s is %s', async (how, until) => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'snooze', ...square, how });
    expect((await bot.square()).snoozedUntil).toBe(until);
  });

  it('to a date as people type it, but not to one that was', async () => {
    const bot = await underWay();
    await bot.owner.act({ verb: 'openSnooze', ...square });
    await bot.owner.submit({ until: '2007-11-12' });
    expect(bot.owner.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'until' }] });
    await bot.owner.submitAction({ verb: 'submitSnooze', ...square }, { until: '3 december' });
    expect((await bot.square()).snoozedUntil).toBe('2007-12-03');
  });
});

it('what was overdue at the activation is kept as signed once, by a coordinator', async () => {
  const bot = await underWay();
  const coordinator = bot.as(person.coordinator);
  await coordinator.act({ verb: 'keepAsSigned', ...square });
  expect(coordinator.sees).toContain('al beantwoord');
  await bot.owner.act({ verb: 'keepAsSigned', ...square });
  expect(bot.owner.last.kind).toBe('private');
});
