import { describe, expect, test } from 'vitest';
import { as, type LocalDate, type PledgeId } from '../../../src/domain/ids.ts';
import {
  type CouncilPledge,
  isDue,
  type Settlement,
  sameNumber,
} from '../../../src/domain/municipality/council/pledge.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import { activity, date, programmeId } from '../../builders/haarlem.ts';
import { haarlem } from '../../builders/municipality.ts';
import { given } from '../given.ts';

const today = date('2009-06-01');
const pledgeId = as<PledgeId>('raad-1');

const promised = (changes: Partial<CouncilPledge> = {}): CouncilPledge => ({
  pledgeId,
  number: 'WVB 20081030',
  pledgedOn: date('2008-10-30'),
  text: 'De raad krijgt een brief over de wijkcontracten',
  dueOn: date('2009-10-30'),
  programmeId,
  agreementIds: [activity.square],
  ...changes,
});

const set = (pledge: CouncilPledge) => ({ type: 'SetCouncilPledge', pledge, today }) as const;
const registered = given(municipality, haarlem()).after({ type: 'CouncilPledgeSet', pledge: promised() });
const settle = (settlement: Partial<Settlement>) =>
  ({
    type: 'SettleCouncilPledge',
    pledgeId,
    settlement: { kept: true, on: date('2009-05-20'), letter: '2009/184551', explanation: null, ...settlement },
    today,
  }) as const;

describe('a pledge to the council', () => {
  test('stands in the register of the municipality with its number and what carries it out', () => {
    const recorded = given(municipality, haarlem()).when(set(promised()));
    recorded.then({ type: 'CouncilPledgeSet', pledge: promised() });
    expect(recorded.state.pledges).toEqual([{ ...promised(), settled: null }]);
  });

  test('has a number of its own, however it is typed', () => {
    const again = promised({ pledgeId: as<PledgeId>('raad-2'), number: 'wvb-20081030' });
    registered.when(set(again)).refuses({ code: 'alreadyExists', what: 'pledge' });
    registered.when(set({ ...again, number: 'WVB 20081031' })).then({
      type: 'CouncilPledgeSet',
      pledge: { ...again, number: 'WVB 20081031' },
    });
    expect(sameNumber('WVB 2008.1030', 'wvb20081030')).toBe(true);
  });

  test('has a number and a text, was made already, and is due after that', () => {
    const first = given(municipality, haarlem());
    first.when(set(promised({ number: ' ' }))).refuses('pledgeIncomplete');
    first.when(set(promised({ text: '' }))).refuses('pledgeIncomplete');
    first.when(set(promised({ pledgedOn: date('2009-06-02') }))).refuses('dateInFuture');
    first.when(set(promised({ dueOn: date('2008-10-29') }))).refuses('beforePledge');
  });

  test('names agreements of a programme only', () => {
    given(municipality, haarlem())
      .when(set(promised({ programmeId: null })))
      .refuses('notFound');
  });

  test('is corrected, and stays settled as it was; the same again is no news', () => {
    const text = 'Elk jaar een brief';
    registered.when(set(promised())).then();
    const { state } = registered
      .after({ type: 'CouncilPledgeSettled', pledgeId, programmeId, settlement: settle({}).settlement })
      .when(set(promised({ text })));
    expect(state.pledges).toEqual([{ ...promised({ text }), settled: settle({}).settlement }]);
  });
});

describe('settling a pledge', () => {
  test('that was kept names the letter with which the council heard it', () => {
    registered
      .when(settle({}))
      .then({ type: 'CouncilPledgeSettled', pledgeId, programmeId, settlement: settle({}).settlement });
    registered.when(settle({ letter: null })).refuses('letterNeeded');
  });

  test('that was not kept says why', () => {
    registered.when(settle({ kept: false, letter: null })).refuses('explanationNeeded');
    const settlement = { ...settle({}).settlement, kept: false, letter: null, explanation: 'De proef gaat niet door' };
    registered.when(settle(settlement)).then({ type: 'CouncilPledgeSettled', pledgeId, programmeId, settlement });
  });

  test('is done between the day it was made and today', () => {
    registered.when(settle({ on: date('2009-06-02') })).refuses('dateInFuture');
    registered.when(settle({ on: date('2008-10-29') })).refuses('beforePledge');
  });

  test('can be taken back', () => {
    const settled = registered.after({
      type: 'CouncilPledgeSettled',
      pledgeId,
      programmeId,
      settlement: settle({}).settlement,
    });
    const { state } = settled.when({ type: 'ReopenCouncilPledge', pledgeId });
    expect(state.pledges[0]?.settled).toBeNull();
    registered.when({ type: 'ReopenCouncilPledge', pledgeId }).then();
  });

  test('asks for a pledge that is there', () => {
    const unknown = given(municipality, haarlem());
    unknown.when(settle({})).refuses({ code: 'notFound', what: 'pledge' });
    unknown.when({ type: 'ReopenCouncilPledge', pledgeId }).refuses({ code: 'notFound', what: 'pledge' });
  });
});

test('a pledge is due from four weeks before its day until it is settled', () => {
  const on = (day: string, settled: Settlement | null = null, dueOn: LocalDate | null = date('2009-10-30')) =>
    isDue({ ...promised({ dueOn }), settled }, date(day));
  expect(on('2009-10-01')).toBe(false);
  expect(on('2009-10-02')).toBe(true);
  expect(on('2010-01-01')).toBe(true);
  expect(on('2010-01-01', settle({}).settlement)).toBe(false);
  expect(on('2010-01-01', null, null)).toBe(false);
});
