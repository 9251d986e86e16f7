import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { as } from '../../../src/domain/ids.ts';
import { agreementAfter, delivered, type on, startCommand, startedAgreement } from '../../builders/agreement.ts';
import { date, person } from '../../builders/haarlem.ts';
import { given } from '../given.ts';
import { asked, february, reported } from './asked.ts';

describe('the start', () => {
  test('is repeated without effect', () => {
    given(agreement, startedAgreement()).when(startCommand()).then();
  });

  test('of an agreement that was overdue waits for the coordinator', () => {
    const late = startedAgreement({ overdueAtStart: true });
    expect(late.awaitsDecision).toBe(true);
    const kept = given(agreement, late).when({ type: 'KeepAsSigned' });
    kept.then({ type: 'KeptAsSigned' });
    expect(kept.state.awaitsDecision).toBe(false);
    given(agreement, kept.state).when({ type: 'KeepAsSigned' }).then();
  });

  test('comes before anything else', () => {
    given(agreement).when({ type: 'KeepAsSigned' }).refuses({ code: 'notFound', what: 'agreement' });
  });
});

describe('a check-in', () => {
  const record = { slot: february, personId: person.greenManager, messageId: 'message-1' } as const;

  test('is recorded as delivered once', () => {
    const first = given(agreement, startedAgreement()).when({ type: 'RecordCheckInDelivered', ...record });
    first.then({ type: 'CheckInDelivered', ...record });
    given(agreement, first.state)
      .when({ type: 'RecordCheckInDelivered', ...record, messageId: 'message-2' })
      .then();
  });

  test('that could not be delivered may still be delivered later, not the other way round', () => {
    const { slot, personId } = record;
    const lost = given(agreement, startedAgreement()).when({ type: 'RecordCheckInNotReached', slot, personId });
    lost.then({ type: 'CheckInNotReached', slot, personId });
    given(agreement, lost.state)
      .when({ type: 'RecordCheckInDelivered', ...record })
      .then({ type: 'CheckInDelivered', ...record });
    given(agreement, asked()).when({ type: 'RecordCheckInNotReached', slot, personId }).then();
  });

  test('without an answer becomes no report', () => {
    given(agreement, asked())
      .when({ type: 'RecordNoReport', slot: february })
      .then({ type: 'NoReportRecorded', slot: february });
  });

  test('never becomes no report without a recorded delivery', () => {
    given(agreement, startedAgreement()).when({ type: 'RecordNoReport', slot: february }).then();
    given(agreement, startedAgreement())
      .after({ type: 'CheckInNotReached', slot: february, personId: person.greenManager })
      .when({ type: 'RecordNoReport', slot: february })
      .then();
  });

  test('that was answered never becomes no report', () => {
    given(agreement, asked())
      .after(reported({ slot: february }))
      .when({ type: 'RecordNoReport', slot: february })
      .then();
  });

  test('of work that is done asks for nothing any more', () => {
    const done = agreementAfter(
      startedAgreement(),
      ['2008-01-20', reported({ progress: 'done' })],
      ['2008-02-01', delivered('2008-02-01')],
    );
    given(agreement, done).when({ type: 'RecordNoReport', slot: february }).then();
  });
});

describe('nudges', () => {
  const evening = as<ReturnType<typeof on>>('2008-01-31T23:30:00.000Z');

  test('sleep until a later day on the calendar of the programme', () => {
    given(agreement, startedAgreement())
      .when({ type: 'SnoozeNudges', until: date('2008-02-01') }, { at: evening })
      .refuses({ code: 'dateInPast', date: date('2008-02-01') });
    given(agreement, startedAgreement())
      .when({ type: 'SnoozeNudges', until: date('2008-02-02') }, { at: evening })
      .then({ type: 'NudgesSnoozed', until: date('2008-02-02') });
  });
});
