import { describe, expect, it } from 'vitest';
import { person, programmeId } from '../../builders/haarlem.ts';
import { converse } from './driver.ts';

const evening = async () => {
  const bot = await converse();
  return { ...bot, coordinator: bot.as(person.coordinator) };
};

describe('the evening', () => {
  it('a date to come plans it', async () => {
    const { coordinator, programme } = await evening();
    await coordinator.submitAction({ verb: 'submitEvening', programmeId }, { on: '2007-11-20', attendance: '' });
    expect((await programme()).evening.plannedOn).toBe('2007-11-20');
  });

  it('a date that was records it with how many came, and is corrected by recording it again', async () => {
    const { coordinator, programme } = await evening();
    await coordinator.act({ verb: 'openEvening', programmeId });
    await coordinator.submit({ on: '2007-09-11', attendance: '70' });
    expect((await programme()).evening.held).toEqual({ on: '2007-09-11', attendance: 70 });
  });

  it('of an evening that was held, the count is asked', async () => {
    const { coordinator } = await evening();
    await coordinator.submitAction({ verb: 'submitEvening', programmeId }, { on: '2007-09-11', attendance: '' });
    expect(coordinator.last).toMatchObject({ kind: 'invalid', errors: [{ field: 'attendance' }] });
  });

  it('each line is a contribution of its own, and its words stay outside the journal', async () => {
    const { coordinator, programme, stores } = await evening();
    await coordinator.act({ verb: 'openContributions', programmeId });
    await coordinator.submit({ contributions: '- Meer bankjes\n\n* Minder auto’s\n' });
    expect((await programme()).contributions).toHaveLength(3);
    expect(JSON.stringify(stores.journal.commits)).not.toContain('bankjes');
    await coordinator.act({ verb: 'showEvening', programmeId });
    expect(coordinator.sees).toContain('Meer bankjes');
  });

  it('several contributions get one answer at once', async () => {
    const { coordinator, programme } = await evening();
    await coordinator.act({ verb: 'openContributions', programmeId });
    await coordinator.submit({ contributions: 'Meer bankjes\nMinder auto’s' });
    await coordinator.act({ verb: 'openDispositions', programmeId });
    const offered = (await programme()).contributions.slice(1).map(({ contributionId }) => contributionId);
    await coordinator.submit({ contributions: offered, kind: 'notTakenOver', reason: 'Geen geld' });
    expect((await programme()).contributions.map(({ disposition }) => disposition?.kind)).toEqual([
      'takenOver',
      'notTakenOver',
      'notTakenOver',
    ]);
  });

  it('what was written down wrong is put right', async () => {
    const { coordinator, programme } = await evening();
    const contributionId = (await programme()).contributions[0]?.contributionId;
    if (contributionId === undefined) throw new Error('no contribution');
    await coordinator.act({ verb: 'openCorrectContribution', programmeId, contributionId });
    await coordinator.submit({ text: 'Twee bankjes' });
    await coordinator.act({ verb: 'showEvening', programmeId });
    expect(coordinator.sees).toContain('Twee bankjes');
  });

  it('residents’ words are for coordinators alone', async () => {
    const { as, programme } = await evening();
    const partner = as(person.youthWorker);
    await partner.act({ verb: 'showEvening', programmeId });
    expect(partner.last.kind).toBe('private');
    await partner.submitAction({ verb: 'submitContributions', programmeId }, { contributions: 'x' });
    expect((await programme()).contributions).toHaveLength(1);
  });
});
