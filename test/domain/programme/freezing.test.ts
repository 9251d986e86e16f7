import { describe, expect, test } from 'vitest';
import { type AgreementId, as, type ContributionId, type PartyId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { currentText, type Programme } from '../../../src/domain/programme/state.ts';
import type { ActivityFields } from '../../../src/domain/programme/terms.ts';
import type { Gap } from '../../../src/domain/refusal.ts';
import { milestone } from '../../builders/course.ts';
import {
  activities,
  activity,
  date,
  fields,
  mandates,
  party,
  person,
  project,
  sealed,
  setUp,
  sha,
} from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const freeze = (changes: { mandated?: readonly PartyId[]; basedOnSeq?: number } = {}): ProgrammeCommand => ({
  type: 'Freeze',
  basedOnSeq: 12,
  currentSeq: 12,
  textSha256: sha('a'),
  templateVersion: 'test-1',
  mandated: mandates.map(({ partyId }) => partyId),
  ...changes,
});

const reopened: ProgrammeEvent = { type: 'TextReopened', revision: 1, reason: sealed('reason') };

/** The gaps of a programme that lacks nothing but what these events took away. */
const gapsAfter = (...events: readonly ProgrammeEvent[]) => ({
  are: (...gaps: readonly Gap[]) =>
    given(programme, draftProgramme())
      .after(...events)
      .when(freeze())
      .refuses({ code: 'gaps', gaps }),
});

const changed = (changes: Partial<ActivityFields>): ProgrammeEvent => ({
  type: 'ActivityChanged',
  activityId: activity.square,
  fields: fields(changes),
  ownerId: person.greenManager,
});

describe('the freeze', () => {
  test('fixes every activity as the next revision, to be signed by every party', () => {
    const frozen = given(programme, draftProgramme()).when(freeze());
    frozen.then({
      type: 'TextFrozen',
      revision: 1,
      textSha256: sha('a'),
      templateVersion: 'test-1',
      agreementIds: activities.map(({ activityId }) => activityId),
      frozenBy: null,
    });
    expect(frozen.state.phase).toBe('frozen');
    expect(currentText(frozen.state)?.signings.map(({ partyId, answer }) => [partyId, answer.kind])).toEqual(
      setUp().parties.map(({ partyId }) => [partyId, 'open']),
    );
  });

  test('is refused as stale when the programme went on since the text was made', () => {
    given(programme, draftProgramme())
      .when(freeze({ basedOnSeq: 11 }))
      .refuses('stale');
  });

  test('happens once', () => {
    given(programme, frozenProgramme())
      .when(freeze({ basedOnSeq: 11 }))
      .refuses('textIsFrozen');
    given(programme, frozenProgramme()).when(freeze()).refuses({ code: 'textIsFrozen', revision: 1 });
    given(programme, activeProgramme()).when(freeze()).refuses('alreadyActive');
  });

  test('names everything that is missing at once', () => {
    gapsAfter(
      { ...changed({ means: null, result: null }), ownerId: null } as ProgrammeEvent,
      { type: 'OwnerDeclined', activityId: activity.gardens, ownerId: person.caretaker, ask: 1, reason: sealed('no') },
      { type: 'ContributionRecorded', contributionId: as<ContributionId>('reactie-2'), text: sealed('new') },
    ).are(
      { gap: 'fieldMissing', activityId: activity.square, field: 'ownerId' },
      { gap: 'fieldMissing', activityId: activity.square, field: 'means' },
      { gap: 'fieldMissing', activityId: activity.square, field: 'result' },
      { gap: 'ownerDeclined', activityId: activity.gardens },
      { gap: 'noDisposition', contributionId: as<ContributionId>('reactie-2') },
    );
  });

  test.each([
    ['means', { means: { money: [], hours: null, goods: [] } }],
    ['means', { means: { money: [{ cents: 0, source: 'wijkbudget' }], hours: 0, goods: [] } }],
    ['ownerFunction', { ownerFunction: ' ' }],
    ['result', { result: null }],
  ] as const)('lacks %s when it says nothing', (field, changes) => {
    gapsAfter(changed(changes)).are({ gap: 'fieldMissing', activityId: activity.square, field });
  });

  test.each([
    { means: { money: [], hours: 8, goods: [] } },
    { means: { money: [], hours: null, goods: ['tien bakken aarde'] } },
    { means: { money: [{ cents: 100, source: 'wijkbudget' }], hours: null, goods: [] } },
  ] as const)('accepts money, hours or goods as means: %j', (changes) => {
    expect(given(programme, draftProgramme()).after(changed(changes)).when(freeze()).decision.ok).toBe(true);
  });

  test('asks a yes again after a change of the date', () => {
    gapsAfter(changed({ dueOn: null })).are(
      { gap: 'fieldMissing', activityId: activity.square, field: 'dueOn' },
      { gap: 'ownerHasNotAnswered', activityId: activity.square },
    );
  });

  test('asks another party to lead when the one that did has left', () => {
    const parties = setUp().parties.filter(({ partyId }) => partyId !== party.police);
    gapsAfter({ type: 'SetUpChanged', setUp: setUp({ parties }) }).are({
      gap: 'fieldMissing',
      activityId: activity.rounds,
      field: 'leadPartyId',
    });
  });

  test('keeps due dates inside the term, both its ends included', () => {
    const term = { startsOn: date('2008-04-01'), endsOn: date('2009-06-01') };
    gapsAfter({ type: 'SetUpChanged', setUp: setUp({ term }) }).are({
      gap: 'dueOutsideTerm',
      activityId: activity.evenings,
      dueOn: date('2009-09-30'),
    });
  });

  test.each([
    ['before the term', '2007-09-30'],
    ['after the due date', '2008-06-02'],
  ])('keeps milestones on the way: %s is not', (_, day) => {
    const outside = milestone({ on: date(day) });
    const milestones = [milestone({ on: date('2008-06-01') }), outside];
    gapsAfter({
      type: 'ActivityChanged',
      activityId: activity.square,
      fields: fields({ milestones }),
      ownerId: person.greenManager,
    }).are({ gap: 'milestoneOutside', activityId: activity.square, name: outside.name, on: outside.on });
  });

  test('counts an activity that was not taken in, but not one that was withdrawn', () => {
    const activityId = as<AgreementId>('bankjes');
    const proposed: ProgrammeEvent = {
      type: 'ActivityProposed',
      activityId,
      projectId: project.squares,
      fields: fields(),
      ownerId: person.greenManager,
    };
    gapsAfter(proposed).are({ gap: 'notTakenIn', activityId });
    const withdrawn = given(programme, draftProgramme()).after(proposed, { type: 'ActivityWithdrawn', activityId });
    expect(withdrawn.when(freeze()).decision.ok).toBe(true);
  });

  test('asks a signatory of every party but the one that signs on paper', () => {
    given(programme, draftProgramme())
      .when(freeze({ mandated: [party.municipality, party.housing, party.welfare] }))
      .refuses({ code: 'gaps', gaps: [{ gap: 'noSignatory', partyId: party.police }] });
  });

  test('needs parties and activities', () => {
    const empty = draftProgramme({ activities: [], setUp: { parties: [] } });
    given(programme, empty)
      .when(freeze())
      .refuses({ code: 'gaps', gaps: [{ gap: 'noParties' }, { gap: 'noActivities' }] });
  });

  test('comes after the evening when the programme is presented first, and before it when it is signed first', () => {
    const withoutEvening = (order: 'presentFirst' | 'signFirst'): Programme => ({
      ...draftProgramme({ setUp: { order } }),
      evening: { plannedOn: null, held: null },
    });
    given(programme, withoutEvening('presentFirst'))
      .when(freeze())
      .refuses({ code: 'gaps', gaps: [{ gap: 'eveningNotHeld' }] });
    expect(given(programme, withoutEvening('signFirst')).when(freeze()).decision.ok).toBe(true);
  });
});

describe('reopening', () => {
  const reopen: ProgrammeCommand = { type: 'Reopen', reason: sealed('reason') };

  test('takes the text back with a reason, and the next freeze is a new revision', () => {
    const opened = given(programme, frozenProgramme()).when(reopen);
    opened.then(reopened);
    expect(opened.state.phase).toBe('draft');
    expect(currentText(opened.state)).toBeNull();
    expect(given(programme, opened.state).when(freeze()).decision).toMatchObject({ events: [{ revision: 2 }] });
  });

  test('is for a text that is out for signature', () => {
    given(programme, draftProgramme()).when(reopen).refuses('textIsNotFrozen');
    given(programme, activeProgramme()).when(reopen).refuses('alreadyActive');
  });
});
