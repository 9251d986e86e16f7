import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { latestReport, standingOf } from '../../../src/domain/agreement/state.ts';
import { as, type ReportId } from '../../../src/domain/ids.ts';
import { agreementAfter, delivered, on, report, startedAgreement } from '../../builders/agreement.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, party, person, sealed } from '../../builders/haarlem.ts';
import { given } from '../given.ts';
import { asked, february, march, owner, reported } from './asked.ts';

describe('a report', () => {
  test('answers its own check-in', () => {
    const answered = agreementAfter(asked(), ['2008-02-02', reported({ slot: february })]);
    expect(answered.checkIns).toEqual([{ slot: february, outcome: 'answered', at: on('2008-02-02') }]);
  });

  test('of one’s own accord answers the check-in that waits', () => {
    const answered = agreementAfter(asked(), ['2008-02-02', reported()]);
    expect(answered.checkIns[0]?.outcome).toBe('answered');
  });

  test('is accepted after no report, and takes its place', () => {
    const silent = agreementAfter(asked(), ['2008-02-08', { type: 'NoReportRecorded', slot: february }]);
    expect(standingOf(silent)).toBe('noReport');
    const late = given(agreement, silent).when(
      { type: 'ReportProgress', report: report({ slot: february }) },
      { by: owner, at: on('2008-02-11') },
    );
    late.then(reported({ slot: february }));
    expect(late.state.checkIns[0]?.outcome).toBe('answered');
    expect(standingOf(late.state)).toBe('onTrack');
  });

  test('is given once for a check-in', () => {
    given(agreement, asked())
      .after(reported({ slot: february }))
      .when(
        { type: 'ReportProgress', report: report({ slot: february, reportId: as<ReportId>('again') }) },
        { by: owner },
      )
      .refuses('alreadyAnswered');
  });

  test('is recorded under its own name once', () => {
    given(agreement, asked())
      .after(reported())
      .when({ type: 'ReportProgress', report: report({ progress: 'done' }) }, { by: owner })
      .refuses('alreadyAnswered');
    given(agreement, asked())
      .after(reported())
      .when(
        { type: 'CorrectProgress', corrects: report().reportId, report: report({ progress: 'done' }) },
        { by: owner },
      )
      .refuses('alreadyAnswered');
  });

  test('from an old list never counts over a newer answer', () => {
    const answered = agreementAfter(
      asked(),
      ['2008-03-03', delivered('2008-03-03')],
      ['2008-03-03', reported({ slot: march })],
    );
    given(agreement, answered)
      .when(
        { type: 'ReportProgress', report: report({ slot: february, reportId: as<ReportId>('late') }) },
        { by: owner },
      )
      .refuses('newerAnswer');
  });

  test('is not given after the work is done', () => {
    given(agreement, startedAgreement())
      .after(reported({ progress: 'done' }))
      .when({ type: 'ReportProgress', report: report({ reportId: as<ReportId>('after') }) }, { by: owner })
      .refuses('alreadyDone');
  });

  test('may be given while the coordinator still decides on a late start', () => {
    given(agreement, startedAgreement({ overdueAtStart: true }))
      .when({ type: 'ReportProgress', report: report() }, { by: owner })
      .then(reported());
  });

  test.each([
    ['at risk', { progress: 'atRisk' }, 'causeNeeded'],
    ['at risk', { progress: 'atRisk', cause: 'permit' }, 'causeNeeded'],
    ['at risk', { progress: 'atRisk', note: sealed('note') }, 'causeNeeded'],
    ['off track', { progress: 'offTrack', consequence: sealed('a'), correction: sealed('b') }, 'wholeReasonNeeded'],
    ['off track', { progress: 'offTrack', cause: 'money', correction: sealed('b') }, 'wholeReasonNeeded'],
    [
      'off track',
      { progress: 'offTrack', cause: 'money', consequence: sealed('a'), correction: 'unknown' },
      'wholeReasonNeeded',
    ],
  ] as const)('of %s says why', (_, changes, code) => {
    given(agreement, startedAgreement())
      .when({ type: 'ReportProgress', report: report(changes) }, { by: owner })
      .refuses(code);
  });

  test.each([
    { progress: 'atRisk', cause: 'weather', note: sealed('note'), consequence: 'unknown', correction: 'unknown' },
    { progress: 'offTrack', cause: 'money', consequence: sealed('a'), correction: sealed('b') },
  ] as const)('that says enough is accepted: $progress', (changes) => {
    given(agreement, startedAgreement())
      .when({ type: 'ReportProgress', report: report(changes) }, { by: owner })
      .then(reported(changes));
  });

  test('is given by its owner in person', () => {
    const stranger = personActor(person.stranger);
    given(agreement, startedAgreement())
      .when({ type: 'ReportProgress', report: report() }, { by: stranger })
      .refuses('notAllowed');
    given(agreement, startedAgreement())
      .when({ type: 'ReportProgress', report: report({ by: person.stranger }) }, { by: stranger })
      .refuses('notYourAgreement');
  });

  test('is passed on for the party that leads, and for no other', () => {
    const byCoordinator = { by: personActor(person.coordinator) };
    const passedOn = report({ by: person.coordinator, recordedOnBehalfOf: party.residents });
    const onPaper = startedAgreement({}, activity.meeting);
    given(agreement, onPaper)
      .when({ type: 'ReportProgress', report: passedOn }, byCoordinator)
      .then({ type: 'ProgressReported', report: passedOn });
    given(agreement, onPaper)
      .when({ type: 'ReportProgress', report: { ...passedOn, recordedOnBehalfOf: party.police } }, byCoordinator)
      .refuses('notYourParty');
  });
});

describe('a correction', () => {
  const better = report({ reportId: as<ReportId>('better'), progress: 'done' });
  const correct = { type: 'CorrectProgress', corrects: report().reportId, report: better } as const;

  test('takes the place of the report and leaves both on record', () => {
    const corrected = given(agreement, startedAgreement()).after(reported()).when(correct, { by: owner });
    corrected.then({ type: 'ProgressCorrected', corrects: report().reportId, report: better });
    expect(corrected.state.reports.map((each) => each.report)).toEqual([report(), better]);
    expect(standingOf(corrected.state)).toBe('done');
  });

  test('may change even done', () => {
    const onTrack = report({ reportId: as<ReportId>('better') });
    given(agreement, startedAgreement())
      .after(reported({ progress: 'done' }))
      .when({ ...correct, report: onTrack }, { by: owner })
      .then({ type: 'ProgressCorrected', corrects: report().reportId, report: onTrack });
  });

  test('of an older report never takes the place of a newer one', () => {
    const newer = report({ reportId: as<ReportId>('newer'), slot: march });
    const { state } = given(agreement, startedAgreement())
      .after(reported({ slot: february }), { type: 'ProgressReported', report: newer })
      .when(correct, { by: owner });
    expect(latestReport(state)?.report).toEqual(newer);
  });

  test('is of a report that exists, and once', () => {
    given(agreement, startedAgreement()).when(correct, { by: owner }).refuses({ code: 'notFound', what: 'report' });
    const twice = { ...correct, report: { ...better, reportId: as<ReportId>('best') } };
    given(agreement, startedAgreement())
      .after(reported(), { type: 'ProgressCorrected', corrects: report().reportId, report: better })
      .when(twice, { by: owner })
      .refuses('alreadyAnswered');
  });

  test('says why, as a report does', () => {
    given(agreement, startedAgreement())
      .after(reported())
      .when({ ...correct, report: { ...better, progress: 'atRisk' } }, { by: owner })
      .refuses('causeNeeded');
  });
});
