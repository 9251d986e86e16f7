import { describe, expect, test } from 'vitest';
import { agreement } from '../../../../src/domain/agreement/decider.ts';
import { programme } from '../../../../src/domain/programme/decider.ts';
import { changeOfAgreement, startAgreements } from '../../../../src/domain/programme/follow-ups.ts';
import type { Programme } from '../../../../src/domain/programme/state.ts';
import { agreementAfter, delivered, on, report, startedAgreement } from '../../../builders/agreement.ts';
import {
  activeWith,
  addition,
  amendedProgramme,
  changeOf,
  consentSteps,
  ending,
  newAgreement,
  outProgramme,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activities, activity, date, party, person } from '../../../builders/haarlem.ts';
import { activeProgramme } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const everybody = [party.municipality, party.housing, party.police, party.welfare, party.residents];
const added = () => activeWith([...stepsToOut(addition), ...consentSteps(everybody)]);
const endedProgramme = () => activeWith([...stepsToOut(ending), ...consentSteps(everybody)]);
const activityIn = ({ activities: all }: Programme, id: string) => all.find(({ activityId }) => activityId === id);

describe('what is in force', () => {
  test('an amended agreement has the new terms, and counts its edition', () => {
    expect(activityIn(amendedProgramme(), activity.gardens)).toMatchObject({
      fields: { dueOn: '2008-12-01' },
      edition: 1,
      ended: null,
    });
    expect(activityIn(amendedProgramme(), activity.square)?.edition).toBe(0);
  });

  test('as long as it is only out, nothing changed', () => {
    expect(activityIn(outProgramme(), activity.gardens)).toMatchObject({ fields: { dueOn: '2008-10-01' }, edition: 0 });
  });

  test('an added agreement stands behind the others, since that amendment', () => {
    expect(added().activities.at(-1)).toMatchObject({
      activityId: newAgreement,
      since: { on: '2008-02-04', amendment: 1 },
      takenIn: true,
      answer: { kind: 'accepted' },
    });
  });

  test('an ended agreement stays, as ended by that amendment', () => {
    expect(endedProgramme().activities).toHaveLength(activities.length);
    expect(activityIn(endedProgramme(), activity.evenings)?.ended).toEqual({ on: '2008-02-04', amendment: 1 });
  });

  test('an ended agreement is neither amended nor ended again', () => {
    given(programme, endedProgramme())
      .when({ type: 'ComposeAmendment', amendmentId: 'x' as never, proposal: changeOf({}, activity.evenings) })
      .refuses({ code: 'agreementEnded', on: date('2008-02-04'), amendment: 1 });
  });
});

describe('what follows in the agreement’s own stream', () => {
  test('the new terms, once', () => {
    const change = changeOfAgreement(amendedProgramme(), activity.gardens);
    if (change === null) throw new Error('Nothing follows');
    expect(change.commandId).toBe('edition|pleinen-2|1');
    const amended = given(agreement, startedAgreement({}, activity.gardens)).when(change.command);
    expect(amended.state.started?.terms.dueOn).toBe('2008-12-01');
    given(agreement, amended.state).when(change.command).then();
  });

  test('nothing where nothing changed', () =>
    expect(changeOfAgreement(activeProgramme(), activity.gardens)).toBeNull());

  test('a new agreement starts on the day it was agreed, within the term', () => {
    const start = startAgreements(added()).find(({ agreementId }) => agreementId === newAgreement);
    expect(start?.command).toMatchObject({
      startedOn: '2008-02-04',
      overdueAtStart: false,
      ownerId: person.greenManager,
    });
  });

  test('an ended agreement asks nothing more, and what was asked is no news', () => {
    const change = changeOfAgreement(endedProgramme(), activity.evenings);
    expect(change?.command).toEqual({ type: 'EndAgreement', on: '2008-02-04', amendment: 1 });
    const ended = given(agreement, agreementAfter(startedAgreement(), ['2008-01-15', delivered('2008-01-15')])).when(
      { type: 'EndAgreement', on: date('2008-02-04'), amendment: 1 },
      { at: winter.countsAt },
    ).state;
    const by = { at: on('2008-02-05'), by: personActor(person.greenManager) };
    given(agreement, ended)
      .when({ type: 'RecordNoReport', slot: date('2008-01-15') })
      .then();
    given(agreement, ended).when({ type: 'ReportProgress', report: report() }, by).refuses('agreementEnded');
    given(agreement, ended)
      .when({ type: 'SnoozeNudges', until: date('2008-03-01') }, by)
      .refuses('agreementEnded');
  });

  test('an agreement that was overdue at the start is decided once it is amended', () => {
    const late = startedAgreement({ overdueAtStart: true });
    const { terms, ownerId, onPaper } =
      late.started ??
      (() => {
        throw new Error('Not started');
      })();
    const command = {
      type: 'AmendTerms',
      terms: { ...terms, dueOn: date('2008-12-01') },
      ownerId,
      onPaper,
      edition: 1,
      amendment: 1,
    } as const;
    expect(given(agreement, late).when(command).state.awaitsDecision).toBe(false);
    expect(given(agreement, late).when({ ...command, amendment: null }).state.awaitsDecision).toBe(true);
  });
});

describe('a slip of the pen', () => {
  const fix = (what: string, forWhom: string | null = 'bewoners van de Vijfhoek') =>
    ({ type: 'FixAgreementText', agreementId: activity.square, words: { what, forWhom } }) as const;

  test('is put right by the coordinator alone, with both values', () => {
    given(programme, activeProgramme())
      .when(fix('Het plein opnieuw inrichten.'))
      .then({
        type: 'AgreementTextFixed',
        agreementId: activity.square,
        before: { what: 'Het plein opnieuw inrichten', forWhom: 'bewoners van de Vijfhoek' },
        after: { what: 'Het plein opnieuw inrichten.', forWhom: 'bewoners van de Vijfhoek' },
      });
  });

  test('is no new promise', () => {
    given(programme, activeProgramme()).when(fix('Het plein bebouwen met woningen')).refuses('notAFix');
    given(programme, activeProgramme()).when(fix('Het plein opnieuw inrichten', null)).refuses('notAFix');
    given(programme, activeProgramme()).when(fix('Het plein opnieuw inrichten')).refuses('nothingChanges');
  });

  test('waits while the parties read an amendment of the same agreement', () => {
    const out = outProgramme(changeOf({ dueOn: date('2008-09-01') }, activity.square));
    given(programme, out).when(fix('Het plein opnieuw inrichten.')).refuses({ code: 'amendmentSent', number: 1 });
  });

  test('makes an older draft stale, and follows in the agreement’s stream without a number', () => {
    const { state } = given(programme, activeProgramme()).when(fix('Het plein opnieuw inrichten.'));
    expect(changeOfAgreement(state, activity.square)?.command).toMatchObject({
      type: 'AmendTerms',
      edition: 1,
      amendment: null,
      terms: { what: 'Het plein opnieuw inrichten.' },
    });
  });
});

test('the weeks in which amendments are collected are set, from 1 to 52', () => {
  given(programme, activeProgramme())
    .when({ type: 'SetRefreshWindow', weeks: 4 })
    .then({ type: 'RefreshWindowSet', weeks: 4 });
  given(programme, activeProgramme()).when({ type: 'SetRefreshWindow', weeks: 6 }).then();
  given(programme, activeProgramme()).when({ type: 'SetRefreshWindow', weeks: 0 }).refuses('weeksNotACount');
});
