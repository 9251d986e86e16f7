import { describe, expect, test } from 'vitest';
import { programme } from '../../../src/domain/programme/decider.ts';
import { gapsOf } from '../../../src/domain/programme/freezing/gaps.ts';
import {
  activeWith,
  amendmentId,
  changeOf,
  compose,
  consentSteps,
  ending,
  mandated,
  otherId,
  send,
  stepsToOut,
  winter,
} from '../../builders/amendments.ts';
import { personActor } from '../../builders/fold.ts';
import { activities, activity, fields, party, person, project } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, step } from '../../builders/programme.ts';
import { given } from '../given.ts';

const waiting = (agreementId: typeof activity.square, ...waitsFor: readonly (typeof activity.square)[]) => {
  const found = activities.find(({ activityId }) => activityId === agreementId);
  if (found === undefined) throw new Error(`No ${agreementId}`);
  return {
    type: 'ChangeActivity',
    activityId: agreementId,
    fields: { ...found.fields, waitsFor },
    ownerId: found.ownerId,
  } as const;
};

describe('an agreement waits for another', () => {
  test('of whichever party, and its owner is not asked again', () => {
    expect(given(programme, draftProgramme()).when(waiting(activity.square, activity.gardens)).decision).toMatchObject({
      ok: true,
      events: [{ type: 'ActivityChanged' }],
    });
  });

  test('but never, by way of others, for itself', () => {
    const chained = given(
      programme,
      given(programme, draftProgramme()).when(waiting(activity.square, activity.gardens)).state,
    ).when(waiting(activity.gardens, activity.rounds)).state;
    given(programme, chained)
      .when(waiting(activity.rounds, activity.evenings, activity.square))
      .refuses({ code: 'waitsInCircle', chain: [activity.rounds, activity.square, activity.gardens, activity.rounds] });
    given(programme, chained)
      .when(waiting(activity.square, activity.square))
      .refuses({
        code: 'waitsInCircle',
        chain: [activity.square, activity.square],
      });
  });

  test('which may still have to be proposed; the freeze asks for it', () => {
    const proposed = { ...fields(), waitsFor: ['later' as typeof activity.square] };
    const { state } = given(programme, draftProgramme()).when({
      type: 'ProposeActivity',
      activityId: 'pleinen-9' as typeof activity.square,
      projectId: project.squares,
      fields: proposed,
      ownerId: null,
    });
    expect(gapsOf(state, mandated)).toContainEqual({ gap: 'waitsForNothing', activityId: 'pleinen-9' });
    const withdrawn = given(
      programme,
      given(programme, draftProgramme()).when(waiting(activity.square, activity.gardens)).state,
    ).when({ type: 'WithdrawActivity', activityId: activity.gardens }).state;
    expect(gapsOf(withdrawn, mandated)).toContainEqual({ gap: 'waitsForNothing', activityId: activity.square });
  });
});

describe('by amendment', () => {
  test('the party that is waited for from now on consents too', () => {
    const { amendments } = activeWith([
      step(compose(changeOf({ waitsFor: [activity.rounds] })), winter.composed),
      step(send(), winter.sent),
    ]);
    expect(amendments[0]?.consents.map(({ partyId }) => partyId)).toEqual([
      party.housing,
      party.police,
      party.residents,
    ]);
  });

  test('a circle is refused with its chain', () => {
    const first = [
      ...stepsToOut(changeOf({ waitsFor: [activity.rounds] })).slice(0, 2),
      ...consentSteps([party.housing, party.police, party.residents]),
    ];
    given(programme, activeWith(first))
      .when(compose(changeOf({ waitsFor: [activity.gardens] }, activity.rounds), otherId))
      .refuses({ code: 'waitsInCircle', chain: [activity.rounds, activity.gardens, activity.rounds] });
  });

  test('of two that would close a circle together, the second does not take effect', () => {
    const both = activeWith([
      step(compose(changeOf({ waitsFor: [activity.rounds] })), winter.composed),
      step(compose(changeOf({ waitsFor: [activity.gardens] }, activity.rounds), otherId), winter.composed),
      step(send(amendmentId, otherId), winter.sent),
      ...consentSteps([party.housing, party.police, party.residents]),
      ...consentSteps([party.housing, party.police, party.welfare], otherId),
    ]);
    expect(both.amendments.map(({ end }) => end)).toMatchObject([
      { is: 'inForce' },
      { is: 'stale', why: 'noLongerFits' },
    ]);
  });

  test('nobody waits for what has ended: no circle goes through it', () => {
    const ended = activeWith([
      ...stepsToOut(ending),
      ...consentSteps([party.municipality, party.housing, party.police, party.welfare, party.residents]),
    ]);
    const waits = {
      ...ended,
      activities: ended.activities.map((each) =>
        each.activityId === activity.evenings
          ? { ...each, fields: { ...each.fields, waitsFor: [activity.square] } }
          : each,
      ),
    };
    const byCoordinator = { by: personActor(person.coordinator) };
    const change = compose(changeOf({ waitsFor: [activity.evenings] }, activity.square), otherId);
    expect(given(programme, waits).when(change, byCoordinator).decision.ok).toBe(true);
    expect(given(programme, activeProgramme()).when(change, byCoordinator).decision.ok).toBe(true);
  });
});
