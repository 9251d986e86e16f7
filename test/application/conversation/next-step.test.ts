import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../src/application/conversation/next-step.ts';
import { as } from '../../../src/domain/ids.ts';
import { noProgramme, type Programme } from '../../../src/domain/programme/state.ts';
import { agreementAfter, startedAgreement } from '../../builders/agreement.ts';
import { date, mandates, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { after, decided, disposed, said } from '../../builders/residents.ts';

const around = { agreements: [], mandated: mandates.map(({ partyId }) => partyId), today: date('2007-09-10') };
const stepOf = (programme: Programme, changes = {}) => nextStep(programme, { ...around, ...changes });

/** The draft with some of its activities in another state. */
const draft = (changes: Partial<Programme> = {}): Programme => ({ ...draftProgramme(), ...changes });
const [first, ...rest] = draftProgramme().activities;
const withFirst = (changes: object): Programme =>
  draft({ activities: first === undefined ? rest : [{ ...first, ...changes }, ...rest] });
const asked = { answer: { kind: 'asked', at: as('2007-09-01T08:00:00.000Z') } };

describe('the next step of the coordinator', () => {
  test('without activities: propose', () => {
    expect(stepOf({ ...noProgramme, phase: 'draft', setUp: setUp() })).toEqual({ step: 'propose' });
  });

  test('proposals are taken in before anything else', () => {
    expect(stepOf(withFirst({ takenIn: false }))).toEqual({ step: 'takeIn', count: 1 });
  });

  test('what can be filled in now comes before waiting for owners', () => {
    const silentAndIncomplete = withFirst({ ...asked, fields: { ...first?.fields, means: null } });
    expect(stepOf(silentAndIncomplete)).toEqual({ step: 'fillGaps', count: 1 });
    expect(stepOf(withFirst(asked))).toEqual({ step: 'waitForOwners', count: 1 });
  });

  test('present first: the evening is planned, held, and every contribution answered', () => {
    const evening = (plannedOn: string | null) =>
      draft({ evening: { plannedOn: plannedOn === null ? null : date(plannedOn), held: null } });
    expect(stepOf(evening(null))).toEqual({ step: 'planEvening' });
    expect(stepOf(evening('2007-09-12'))).toEqual({ step: 'recordEvening', on: '2007-09-12' });
    const open = draftProgramme().contributions.map((contribution) => ({ ...contribution, disposition: null }));
    expect(stepOf(draft({ contributions: open }))).toEqual({ step: 'dispose', count: 1 });
  });

  test('with nothing missing: freeze; with the text out: collect signatures', () => {
    expect(stepOf(draft())).toEqual({ step: 'freeze' });
    expect(stepOf(frozenProgramme())).toEqual({ step: 'collectSignatures', signed: 0, total: 5 });
  });

  test('while others are waited for, residents get the answer that they were promised', () => {
    const left = [...said, disposed];
    const silent = after(withFirst(asked), '2007-09-13T09:00:00.000Z', ...left);
    expect(stepOf(silent)).toEqual({ step: 'feedback', count: 1 });
    expect(stepOf(after(draft(), '2007-09-13T09:00:00.000Z', ...left))).toEqual({ step: 'freeze' });
    expect(stepOf(after(frozenProgramme(), '2007-09-18T09:00:00.000Z', ...left)).step).toBe('feedback');
    expect(stepOf(after(activeProgramme(), '2007-09-28T09:00:00.000Z', ...left)).step).toBe('feedback');
    expect(stepOf(after(silent, '2007-09-13T09:00:00.000Z', decided)).step).toBe('waitForOwners');
  });

  test('while active: late starts first, then the presentation that signFirst still owes', () => {
    const late = agreementAfter(startedAgreement({ overdueAtStart: true }));
    expect(stepOf(activeProgramme(), { agreements: [late] })).toEqual({ step: 'decideLateStart', count: 1 });
    expect(stepOf(activeProgramme({ setUp: { order: 'signFirst' } }))).toEqual({ step: 'present' });
    expect(stepOf(activeProgramme())).toEqual({ step: 'nothing' });
  });
});
