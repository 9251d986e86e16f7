import { describe, expect, test } from 'vitest';
import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import type { Outcome } from '../../../src/domain/agreement/outcome/events.ts';
import { type Agreement, standingOf } from '../../../src/domain/agreement/state.ts';
import { as } from '../../../src/domain/ids.ts';
import { report, slot, startedAgreement } from '../../builders/agreement.ts';
import { outcome } from '../../builders/end.ts';
import { personActor, timer } from '../../builders/fold.ts';
import { activity, fields, party, person, sealed } from '../../builders/haarlem.ts';
import { given } from '../given.ts';

const byOwner = { by: personActor(person.greenManager) };
const byCoordinator = { by: personActor(person.coordinator) };
const started = startedAgreement();
const tell = (changes: Partial<Outcome> = {}): AgreementCommand => ({
  type: 'RecordOutcome',
  outcome: outcome(changes),
});
const told = (changes: Partial<Outcome> = {}) => ({ type: 'OutcomeRecorded', outcome: outcome(changes) }) as const;

describe('the outcome of an agreement', () => {
  test('is told by its owner', () => {
    given(agreement, started).when(tell(), byOwner).then(told());
  });

  test('and by nobody else', () => {
    given(agreement, started)
      .when(tell(), { by: personActor(person.policeOfficer) })
      .refuses('notAllowed');
    given(agreement, started)
      .when(tell({ by: person.policeOfficer }), { by: personActor(person.policeOfficer) })
      .refuses('notYourAgreement');
  });

  test('of a party on paper is passed on by a coordinator', () => {
    const passedOn = { by: person.coordinator, recordedOnBehalfOf: party.residents };
    given(agreement, startedAgreement({}, activity.meeting)).when(tell(passedOn), byCoordinator).then(told(passedOn));
  });

  test('achieved needs no reason', () => {
    given(agreement, started)
      .when(tell({ kind: 'achieved', reason: null }), byOwner)
      .then(told({ kind: 'achieved', reason: null }));
  });

  test.each(['partly', 'notAchieved', 'carriedOver', 'regularWork'] as const)('%s needs a reason', (kind) => {
    given(agreement, started)
      .when(tell({ kind, reason: null }), byOwner)
      .refuses('outcomeReasonNeeded');
  });

  test.each(['achieved', 'partly', 'notAchieved'] as const)('%s needs the figure reached', (kind) => {
    given(agreement, started)
      .when(tell({ kind, reached: null }), byOwner)
      .refuses('reachedNeeded');
  });

  test.each(['carriedOver', 'regularWork'] as const)('%s goes on, and may have no figure yet', (kind) => {
    given(agreement, started)
      .when(tell({ kind, reached: null }), byOwner)
      .then(told({ kind, reached: null }));
  });

  test('is not achieved while the figure is short of the target', () => {
    given(agreement, started)
      .when(tell({ kind: 'achieved', reached: 0 }), byOwner)
      .refuses({ code: 'targetNotReached', target: 1, unit: 'pleinen' });
  });

  test('a target below the baseline is reached from above', () => {
    const fewer = { indicator: 'meldingen', baseline: 120, target: 60, unit: 'per jaar' };
    const { terms } = started.started ?? { terms: null };
    if (terms === null) throw new Error('Not started');
    const less = startedAgreement({ terms: { ...terms, result: fewer } });
    given(agreement, less)
      .when(tell({ kind: 'achieved', reached: 61 }), byOwner)
      .refuses('targetNotReached');
    given(agreement, less)
      .when(tell({ kind: 'achieved', reached: 55 }), byOwner)
      .then(told({ kind: 'achieved', reached: 55 }));
    expect(fields().result?.baseline).toBe(0);
  });

  test('is told once; after that it is put right', () => {
    given(agreement, started)
      .after(told())
      .when(tell({ outcomeId: as('outcome-2') }), byOwner)
      .refuses('alreadyAnswered');
  });

  test('put right, both values stay in the journal and the last one holds', () => {
    const better = outcome({ outcomeId: as('outcome-2'), kind: 'achieved' });
    const corrected = given(agreement, started)
      .after(told())
      .when({ type: 'CorrectOutcome', corrects: as('outcome-1'), outcome: better }, byOwner);
    corrected.then({ type: 'OutcomeCorrected', corrects: as('outcome-1'), outcome: better });
    expect(corrected.state.outcome).toMatchObject({ is: 'told', outcome: better, corrected: true });
  });

  test('of two corrections of the same outcome, the second looks again', () => {
    const once = outcome({ outcomeId: as('outcome-2') });
    given(agreement, started)
      .after(told(), { type: 'OutcomeCorrected', corrects: as('outcome-1'), outcome: once })
      .when(
        { type: 'CorrectOutcome', corrects: as('outcome-1'), outcome: outcome({ outcomeId: as('outcome-3') }) },
        byOwner,
      )
      .refuses('alreadyAnswered');
  });

  test('there is nothing to put right before it was told', () => {
    given(agreement, started)
      .when(
        { type: 'CorrectOutcome', corrects: as('outcome-1'), outcome: outcome({ outcomeId: as('outcome-2') }) },
        byOwner,
      )
      .refuses({ code: 'notFound', what: 'outcome' });
  });

  test('leaves the standing as it was reported', () => {
    const state = given(agreement, started)
      .after({ type: 'ProgressReported', report: report({ progress: 'done' }) }, told())
      .when({ type: 'SnoozeNudges', until: slot('2009-09-01') }, byOwner).state;
    expect(standingOf(state)).toBe('done');
  });
});

describe('“not reported”', () => {
  const reason = sealed('trekker is weg');
  const set = { type: 'RecordNotReported', reason, by: person.coordinator } as const;
  const wasSet = { type: 'OutcomeNotReported', reason, by: person.coordinator } as const;

  test('is said by the coordinator, with the reason', () => {
    given(agreement, started).when(set, byCoordinator).then(wasSet);
  });

  test('gives way to what its owner tells after all', () => {
    given(agreement, started).after(wasSet).when(tell(), byOwner).then(told());
  });

  test('does not take the place of what was told', () => {
    given(agreement, started).after(told()).when(set, byCoordinator).refuses('alreadyAnswered');
  });

  test('said twice is said once', () => {
    given(agreement, started).after(wasSet).when(set, byCoordinator).then();
  });
});

describe('once its programme is closed', () => {
  const closed: Agreement = given(agreement, started)
    .after(told())
    .when({ type: 'CloseAgreement', on: slot('2009-10-01') }).state;

  test.each<AgreementCommand>([
    tell({ outcomeId: as('outcome-2') }),
    { type: 'CorrectOutcome', corrects: as('outcome-1'), outcome: outcome({ outcomeId: as('outcome-2') }) },
    { type: 'ReportProgress', report: report() },
    { type: 'SnoozeNudges', until: slot('2009-12-01') },
    { type: 'KeepAsSigned' },
  ])('$type comes too late', (command) => {
    given(agreement, closed).when(command, byOwner).refuses('programmeClosed');
  });

  test('what a timer or a late delivery still brings is no news', () => {
    given(agreement, closed)
      .when(
        { type: 'RecordCheckInDelivered', slot: slot('2009-09-20'), personId: person.greenManager, messageId: 'm' },
        { by: timer },
      )
      .then();
    given(agreement, closed)
      .when({ type: 'CloseAgreement', on: slot('2009-10-01') }, { by: timer })
      .then();
  });
});
