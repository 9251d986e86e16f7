import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { as, type ProgrammeId } from '../../../src/domain/ids.ts';
import {
  type NextProgramme,
  nextName,
  nextProgramme,
  nextTerm,
} from '../../../src/domain/programme/carrying-over/next-programme.ts';
import { carriedFrom } from '../../../src/domain/programme/carrying-over/state.ts';
import type { ExistingProgramme } from '../../../src/domain/programme/change-of-text.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { agreementAfter, startedAgreement } from '../../builders/agreement.ts';
import { outcome } from '../../builders/end.ts';
import { personActor, stateAfter } from '../../builders/fold.ts';
import { activity, date, party, person, programmeId } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const previous = as<ProgrammeId>('haarlem-2005');
const from = { programmeId: previous, agreementId: as<typeof activity.square>('oud-plein') };
const carry = { type: 'CarryOver', activityId: activity.square, from } as const;

describe('a proposal that goes on with an earlier agreement', () => {
  test('points to it', () => {
    const carried = given(programme, draftProgramme()).when(carry);
    carried.then({ type: 'ActivityCarriedOver', activityId: activity.square, from });
    expect(carriedFrom(carried.state, activity.square)).toEqual(from);
    expect(carriedFrom(carried.state, activity.gardens)).toBeNull();
  });

  test('said twice is said once, and a past does not change', () => {
    const after = given(programme, draftProgramme()).after({
      type: 'ActivityCarriedOver',
      activityId: activity.square,
      from,
    });
    after.when(carry).then();
    after
      .when({ ...carry, from: { ...from, agreementId: activity.gardens } })
      .refuses({ code: 'alreadyExists', what: 'activity' });
  });

  test('must be there', () => {
    given(programme, draftProgramme())
      .when({ ...carry, activityId: as('niets') })
      .refuses({ code: 'notFound', what: 'activity' });
  });

  test('is named before the signing: the past is no way to change what was signed', () => {
    given(programme, activeProgramme()).when(carry).refuses('alreadyActive');
  });
});

describe('a programme that follows another', () => {
  const follow = { type: 'FollowProgramme', previous } as const;

  test('follows one, and only one', () => {
    given(programme, draftProgramme()).when(follow).then({ type: 'ProgrammeFollowed', previous });
    const following = given(programme, draftProgramme()).after({ type: 'ProgrammeFollowed', previous });
    following.when(follow).then();
    following.when({ ...follow, previous: as('haarlem-2003') }).refuses({ code: 'alreadyExists', what: 'programme' });
  });

  test('does not follow itself', () => {
    given(programme, draftProgramme())
      .when({ ...follow, previous: programmeId })
      .refuses({ code: 'alreadyExists', what: 'programme' });
  });

  test('begins the day after, for twenty-four months', () => {
    expect(nextTerm({ startsOn: date('2010-01-01'), endsOn: date('2011-12-31') })).toEqual({
      startsOn: '2012-01-01',
      endsOn: '2013-12-31',
    });
    expect(nextTerm({ startsOn: date('2007-10-01'), endsOn: date('2009-09-30') })).toEqual({
      startsOn: '2009-10-01',
      endsOn: '2011-09-30',
    });
  });

  test('has the same name, with its years moved along', () => {
    const before = { startsOn: date('2010-01-01'), endsOn: date('2011-12-31') };
    expect(nextName('Wijkprogramma Poptahof 2010-2011', before, nextTerm(before))).toBe(
      'Wijkprogramma Poptahof 2012-2013',
    );
    expect(nextName('Vijfhoek', before, nextTerm(before))).toBe('Vijfhoek');
  });
});

const haarlem = activeProgramme() as ExistingProgramme;
const square = agreementAfter(startedAgreement(), [
  '2009-08-01',
  { type: 'OutcomeRecorded', outcome: outcome({ kind: 'carriedOver', reached: 0.5 }) },
]);

const begun = (changes: Partial<NextProgramme> = {}, agreements: readonly Agreement[] = [square]) => {
  const commands = nextProgramme(haarlem, agreements, {
    programmeId: as('haarlem-2009'),
    name: 'Het vervolg',
    term: nextTerm(haarlem.setUp.term),
    partyIds: haarlem.setUp.parties.map(({ partyId }) => partyId),
    agreementIds: [activity.square],
    by: person.coordinator,
    idFor: (id) => as(`nieuw-${id}`),
    ...changes,
  });
  const at = as<never>('2009-10-05T08:00:00.000Z');
  return stateAfter(
    programme,
    commands.map((command) => ({ at, actor: personActor(person.coordinator), command })),
  );
};

describe('the programme that comes next', () => {
  test('is set up from what is carried over: as proposals, each with its past', () => {
    const next = begun();
    expect(next).toMatchObject({ phase: 'draft', follows: programmeId, coordinators: haarlem.coordinators });
    expect(next.setUp).toMatchObject({ name: 'Het vervolg', kind: 'contract', order: haarlem.setUp.order });
    expect(next.activities).toMatchObject([
      { activityId: 'nieuw-pleinen-1', takenIn: false, ownerId: person.greenManager },
    ]);
    expect(carriedFrom(next, as('nieuw-pleinen-1'))).toEqual({ programmeId, agreementId: activity.square });
  });

  test('begins where the earlier one stopped: what was reached is the baseline, and the dates are open', () => {
    const [proposal] = begun().activities;
    expect(proposal?.fields).toMatchObject({
      result: { baseline: 0.5, target: 1 },
      dueOn: null,
      milestones: [],
      waitsFor: [],
    });
  });

  test('keeps the baseline where no figure was told', () => {
    const [proposal] = begun({}, []).activities;
    expect(proposal?.fields.result?.baseline).toBe(0);
  });

  test('takes along only the projects and agenda of what is carried over', () => {
    const next = begun();
    expect(next.projects.map(({ projectId }) => projectId)).toEqual(['nieuw-pleinen']);
    expect(next.agenda.map(({ itemId }) => itemId)).toEqual(['nieuw-groen']);
    expect(next.projects[0]?.agendaItemIds).toEqual(['nieuw-groen']);
  });

  test('of a party that does not go along, the lead is open', () => {
    const next = begun({ partyIds: [party.residents] });
    expect(next.activities[0]).toMatchObject({
      ownerId: null,
      fields: { leadPartyId: null, involvedPartyIds: [party.residents] },
    });
    expect(next.setUp?.parties.map(({ partyId }) => partyId)).toEqual([party.residents]);
  });

  test('may begin with nothing at all', () => {
    expect(begun({ agreementIds: [] })).toMatchObject({ phase: 'draft', activities: [], projects: [], agenda: [] });
  });
});
