import { describe, expect, test } from 'vitest';
import { type AgreementId, as } from '../../../src/domain/ids.ts';
import { canonicalJson } from '../../../src/domain/journal/canonical.ts';
import { agreementTerms, differences, textData } from '../../../src/domain/programme/agreement-text.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { noProgramme, type Programme } from '../../../src/domain/programme/state.ts';
import { activities, activity, date, fields, person, project, sealed, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given, noon } from '../given.ts';

const after = (state: Programme, ...events: readonly ProgrammeEvent[]): Programme =>
  events.reduce((folded, event) => programme.evolve(folded, event, noon), state);
const reopened: ProgrammeEvent = { type: 'TextReopened', revision: 1, reason: sealed('reason') };
const movedDate: ProgrammeEvent = {
  type: 'ActivityChanged',
  activityId: activity.square,
  fields: fields({ dueOn: date('2008-09-01') }),
  ownerId: person.greenManager,
};

describe('the text to sign', () => {
  test('is the same before the freeze, after it and once signed', () => {
    const text = canonicalJson(textData(draftProgramme()));
    expect(canonicalJson(textData(frozenProgramme()))).toBe(text);
    expect(canonicalJson(textData(activeProgramme()))).toBe(text);
  });

  test('names parties and functions, no persons', () => {
    const text = canonicalJson(textData(frozenProgramme()));
    expect(text).toContain('"ownerFunction":"beheerder groen"');
    for (const personId of Object.values(person)) expect(text).not.toContain(personId);
  });

  test('names every activity as an agreement, in the order of the programme', () => {
    expect(textData(frozenProgramme()).agreements.map(({ agreementId }) => agreementId)).toEqual(
      activities.map(({ activityId }) => activityId),
    );
  });

  test('gets the next number when it was reopened', () => {
    expect(textData(draftProgramme()).revision).toBe(1);
    expect(textData(after(frozenProgramme(), reopened)).revision).toBe(2);
  });

  test('does not change with the undo window, the order of the evening or the way a party is reached', () => {
    const parties = setUp().parties.map((party) => ({ ...party, reach: 'chat' as const }));
    const changed = setUp({ undoMinutes: 30, order: 'signFirst', parties });
    const { state } = given(programme, draftProgramme()).when({ type: 'ChangeSetUp', setUp: changed });
    expect(textData(state)).toEqual(textData(draftProgramme()));
  });

  test('does not exist before the set-up', () => {
    expect(() => textData(noProgramme)).toThrow();
  });
});

describe('an activity', () => {
  test('has no terms while one is missing', () => {
    const [square] = draftProgramme().activities;
    if (square === undefined) throw new Error('No activity');
    expect(agreementTerms(square)).toMatchObject({ agreementId: activity.square, projectId: project.squares });
    for (const field of ['leadPartyId', 'ownerFunction', 'dueOn', 'means', 'result'] as const)
      expect(agreementTerms({ ...square, fields: { ...square.fields, [field]: null } })).toBeNull();
  });
});

describe('the differences for who signed the earlier revision', () => {
  const previous = textData(frozenProgramme());

  test('are none when nothing changed but the number', () => {
    const next = textData(after(frozenProgramme(), reopened));
    expect(differences(previous, next)).toEqual({ added: [], removed: [], changed: [], parts: [] });
  });

  test('name what was added, removed and changed, field by field', () => {
    const added: ProgrammeEvent = {
      type: 'ActivityProposed',
      activityId: as<AgreementId>('bankjes'),
      projectId: project.squares,
      fields: fields(),
      ownerId: null,
    };
    const removed: ProgrammeEvent = { type: 'ActivityWithdrawn', activityId: activity.rounds };
    const next = textData(after(frozenProgramme(), reopened, movedDate, added, removed));
    const found = differences(previous, next);
    expect(found.added.map(({ agreementId }) => agreementId)).toEqual(['bankjes']);
    expect(found.removed.map(({ agreementId }) => agreementId)).toEqual([activity.rounds]);
    expect(found.changed).toMatchObject([
      { before: { dueOn: '2008-06-01' }, after: { dueOn: '2008-09-01' }, fields: ['dueOn'] },
    ]);
    expect(found.parts).toEqual([]);
  });

  test('name the other parts that changed', () => {
    const ladder = { ownerAfter: 5, coordinatorAfter: 15 };
    const next = textData(after(frozenProgramme(), reopened, { type: 'SetUpChanged', setUp: setUp({ ladder }) }));
    expect(differences(previous, next).parts).toEqual(['ladder']);
  });
});
