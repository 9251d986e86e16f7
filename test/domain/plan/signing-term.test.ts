import { describe, expect, it } from 'vitest';
import { justBefore } from '../../../src/domain/calendar/local-time.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { day, moment, workCalendar } from '../calendar/calendars.ts';
import { aFrozenProgramme, aFrozenText, aProgramme, sealed, signedAt } from './states.ts';

const calendar = workCalendar();
const from = justBefore(moment('2007-09-10T00:00:00Z'));
const to = moment('2007-12-31T00:00:00Z');
const ofKind = (programme: Programme, kind: string) =>
  planProgramme(programme, calendar, from, to).deliveries.filter((delivery) => delivery.kind === kind);
const days = (programme: Programme, kind: string) => [
  ...new Set(ofKind(programme, kind).map(({ dueAt }) => dueAt.slice(0, 10))),
];

const said = (on: string) => ({ on: day(on), saidAt: moment('2007-09-10T10:00:00Z') });

const meeting = {
  at: moment('2007-09-20T17:30:00Z'),
  place: 'wijkcentrum',
  plannedAt: moment('2007-09-12T09:00:00Z'),
};

describe('requests that open at a meeting', () => {
  it('go out at its hour, under a key of their own', () => {
    const requests = ofKind(aFrozenProgramme({}, { signingMeeting: meeting }), 'signRequest');
    expect(requests.map(({ slot, dueAt }) => [slot, dueAt])).toEqual([
      [`sign|r1|${meeting.at}`, meeting.at],
      [`sign|r1|${meeting.at}`, meeting.at],
    ]);
  });

  it('are announced to everybody who signs and to the coordinators, until it begins', () => {
    const [first, ...others] = ofKind(aProgramme({ phase: 'draft', signingMeeting: meeting }), 'signingMeeting');
    expect(first).toMatchObject({ dueAt: meeting.plannedAt, expiresAt: meeting.at, slot: `meeting|${meeting.at}` });
    expect([first, ...others].map((invitation) => invitation?.to.role)).toEqual([
      'coordinators',
      'signatory',
      'signatory',
    ]);
  });
});

describe('the date to sign by', () => {
  it('is nudged for 14, 3 and 1 working days before and on the day, to who did not sign', () => {
    const programme = aFrozenProgramme({ signBy: said('2007-10-17') });
    expect(days(programme, 'signNudge')).toEqual(['2007-09-27', '2007-10-12', '2007-10-16', '2007-10-17']);
    expect(ofKind(programme, 'signNudge').map(({ to: { role } }) => role)).not.toContain('coordinators');
    const at = moment('2007-09-11T10:00:00Z');
    const signed = aFrozenProgramme({
      signBy: said('2007-10-17'),
      answers: { police: signedAt(at, at, true), municipality: signedAt(at, at, true) },
    });
    expect(ofKind(signed, 'signNudge')).toEqual([]);
  });

  it('is not nudged for before the text opened', () => {
    const late = { ...meeting, at: moment('2007-10-15T17:30:00Z') };
    const programme = aFrozenProgramme({ signBy: said('2007-10-17') }, { signingMeeting: late });
    expect(days(programme, 'signNudge')).toEqual(['2007-10-16', '2007-10-17']);
  });

  it('once over asks the coordinators how it goes on', () => {
    expect(ofKind(aFrozenProgramme({ signBy: said('2007-10-17') }), 'signByPassed')).toMatchObject([
      { slot: 'sign-by|r1|2007-10-17', to: { role: 'coordinators' }, dueAt: '2007-10-18T04:00:00.000Z' },
    ]);
  });
});

describe('a pause before it is signed', () => {
  const reason = sealed;
  const pause = (from: string, until: string) => ({
    on: day(from),
    until: day(until),
    reason,
    at: moment(`${from}T08:00:00Z`),
    saidAt: moment(`${from}T08:00:00Z`),
  });

  it('puts the date to sign by off by as many days, and what comes before and after it', () => {
    const programme = aFrozenProgramme({}, { paused: pause('2007-10-01', '2007-10-15') });
    expect(days(programme, 'signByPassed')).toEqual(['2007-10-25']);
    expect(days(programme, 'signNudge')).toEqual(['2007-10-19', '2007-10-23', '2007-10-24']);
  });

  it('that ended sooner puts it off by the days that it lasted', () => {
    const ended = { ...pause('2007-10-01', '2007-10-15'), endedAt: moment('2007-10-04T08:00:00Z') };
    expect(days(aFrozenProgramme({}, { pausesBefore: [ended] }), 'signByPassed')).toEqual(['2007-10-14']);
  });

  it('does not move a date that was over, nor one that was said during it', () => {
    const over = aFrozenProgramme({ signBy: said('2007-09-28') }, { paused: pause('2007-10-01', '2007-10-15') });
    expect(days(over, 'signByPassed')).toEqual(['2007-09-29']);
    const during = { on: day('2007-10-20'), saidAt: moment('2007-10-02T08:00:00Z') };
    const kept = aFrozenProgramme({ signBy: during }, { paused: pause('2007-10-01', '2007-10-15') });
    expect(days(kept, 'signByPassed')).toEqual(['2007-10-21']);
  });

  it('that is made longer leaves no date inside it', () => {
    const during = { on: day('2007-10-20'), saidAt: moment('2007-10-02T08:00:00Z') };
    const programme = aFrozenProgramme({ signBy: during }, { paused: pause('2007-10-01', '2007-11-05') });
    expect(days(programme, 'signByPassed')).toEqual(['2007-11-06']);
  });

  it('in which the text was frozen does not count as time to sign', () => {
    const programme = aFrozenProgramme({}, { paused: pause('2007-09-03', '2007-09-24') });
    expect(days(programme, 'signByPassed')).toEqual(['2007-10-25']);
  });
});

describe('giving up', () => {
  const at = moment('2007-10-18T09:00:00Z');
  const police = ofKind(aFrozenProgramme(), 'signRequest')[1]?.subject;

  it('on a party tells that party', () => {
    if (police?.of !== 'party') throw new Error('No request');
    const left = { partyId: police.partyId, name: 'Police', revision: 1, at, reason: sealed };
    const programme = aProgramme({
      phase: 'draft',
      texts: [aFrozenText({ reopened: { at, reason: sealed } })],
      leftOut: [left],
    });
    expect(ofKind(programme, 'partyLeftOut')).toMatchObject([
      { slot: 'left-out|r1', to: { role: 'signatory', partyId: police.partyId }, dueAt: at },
    ]);
  });

  it('on the programme tells everybody, and asks nothing any more', () => {
    const { deliveries } = planProgramme(
      aFrozenProgramme({}, { phase: 'closed', stopped: { at, reason: sealed } }),
      calendar,
      from,
      to,
    );
    expect([...new Set(deliveries.map(({ kind }) => kind))]).toEqual(['programmeStopped']);
    expect(deliveries.map(({ to: { role } }) => role)).toEqual([
      'coordinators',
      'projectTeams',
      'signatory',
      'signatory',
    ]);
  });
});
