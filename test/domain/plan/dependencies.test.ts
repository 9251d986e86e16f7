import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { as } from '../../../src/domain/ids.ts';
import { ALONE, type Around, type Neighbour } from '../../../src/domain/plan/dependencies.ts';
import { planAgreement } from '../../../src/domain/plan/plan-agreement.ts';
import { day, moment, workCalendar } from '../calendar/calendars.ts';
import { anAgreement, aReport } from './states.ts';

const begin = moment('2007-09-01T00:00:00Z');
const end = moment('2010-01-01T00:00:00Z');

const deliveriesOf = (agreement: Agreement, around: Around) =>
  planAgreement(agreement, workCalendar(), begin, end, [], null, around).deliveries;

const other: Neighbour = { agreementId: as('agreement-2'), ownerId: as('owner-2'), onPaper: false };
const blocked: Around = { blockers: [other], waiters: [] };
const waited: Around = { blockers: [], waiters: [other] };

describe('while an agreement waits for another', () => {
  const nudges = deliveriesOf(anAgreement(), ALONE).filter(({ kind }) => kind === 'nudge');

  it('who blocks is nudged where its own owner would be, at the same moments', () => {
    const deliveries = deliveriesOf(anAgreement(), blocked);
    expect(deliveries.filter(({ kind }) => kind === 'nudge')).toEqual([]);
    const blocking = deliveries.filter(({ kind }) => kind === 'blocking');
    expect(blocking.map(({ dueAt }) => dueAt)).toEqual(nudges.map(({ dueAt }) => dueAt));
    for (const { to, subject } of blocking) {
      expect(to).toEqual({ role: 'owner', personId: 'owner-2', onPaper: false });
      expect(subject).toMatchObject({ of: 'agreement', agreementId: 'agreement-1' });
    }
  });

  it('its check-ins go on to its own owner', () => {
    const checkIns = (around: Around) =>
      deliveriesOf(anAgreement(), around).filter(({ kind }) => kind === 'checkIn').length;
    expect(checkIns(blocked)).toBe(checkIns(ALONE));
    expect(checkIns(blocked)).toBeGreaterThan(0);
  });

  it('each that blocks is nudged for itself', () => {
    const third = { ...other, agreementId: as<never>('agreement-3'), ownerId: as<never>('owner-2') };
    const deliveries = deliveriesOf(anAgreement(), { blockers: [other, third], waiters: [] });
    const slots = deliveries.filter(({ kind }) => kind === 'blocking').map(({ slot }) => slot);
    expect(slots).toHaveLength(2 * nudges.length);
    expect(new Set(slots).size).toBe(slots.length);
  });
});

describe('who waited for an agreement', () => {
  const at = moment('2008-02-04T10:00:00Z');
  const told = (agreement: Agreement, around = waited) =>
    deliveriesOf(agreement, around).filter(({ kind }) => kind === 'waitOver');

  it('hears at once that it is done, about the own agreement', () => {
    expect(told(anAgreement())).toEqual([]);
    expect(told(anAgreement({ reports: [aReport(at)] }))).toEqual([]);
    expect(told(anAgreement({ reports: [aReport(at, { progress: 'done' })] }))).toEqual([
      expect.objectContaining({
        subject: { of: 'agreement', programmeId: 'programme-1', agreementId: 'agreement-2' },
        to: { role: 'owner', personId: 'owner-2', onPaper: false },
        dueAt: at,
      }),
    ]);
  });

  it('hears that it ended', () => {
    const ended = { at, on: day('2008-02-04'), amendment: 1 };
    expect(told(anAgreement({ ended }))).toHaveLength(1);
    expect(told(anAgreement({ ended }), ALONE)).toEqual([]);
  });
});
