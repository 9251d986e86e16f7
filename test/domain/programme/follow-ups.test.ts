import { expect, test } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { startAgreements } from '../../../src/domain/programme/follow-ups.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { activities, activity, date, party, person, programmeId } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const startOf = (programme: Programme, agreementId: string) =>
  startAgreements(programme).find((start) => start.agreementId === agreementId);

test('no agreement starts before the activation', () => {
  expect(startAgreements(draftProgramme())).toEqual([]);
  expect(startAgreements(frozenProgramme())).toEqual([]);
});

test('every activity starts as an agreement, by a command that is the same each time', () => {
  const starts = startAgreements(activeProgramme());
  expect(starts.map(({ commandId }) => commandId)).toEqual(
    activities.map(({ activityId }) => `start|${activityId}|r1`),
  );
  expect(startOf(activeProgramme(), activity.square)?.command).toMatchObject({
    programmeId,
    ownerId: person.greenManager,
    terms: { agreementId: activity.square, leadPartyId: party.municipality },
    onPaper: false,
    overdueAtStart: false,
  });
});

test('a late last signature does not move the start of the term, nor does an early one', () => {
  expect(startOf(activeProgramme(), activity.square)?.command.startedOn).toBe('2007-10-01');
  const late: Programme = activeProgramme();
  const activated = late.activated === null ? null : { ...late.activated, on: date('2008-02-04') };
  expect(startOf({ ...late, activated }, activity.square)?.command.startedOn).toBe('2008-02-04');
});

test('an agreement led by a party without chat is reported on paper', () => {
  expect(startOf(activeProgramme(), activity.meeting)?.command.onPaper).toBe(true);
});

test('an agreement that was overdue at the activation waits for the coordinator', () => {
  const active = activeProgramme();
  const activated = active.activated === null ? null : { ...active.activated, overdue: [activity.square] };
  const start = startOf({ ...active, activated }, activity.square);
  if (start === undefined) throw new Error('Not started');
  expect(given(agreement).when(start.command).state.awaitsDecision).toBe(true);
});
