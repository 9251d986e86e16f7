import { describe, expect, test } from 'vitest';
import { as, type HandoverId } from '../../../../src/domain/ids.ts';
import { programme } from '../../../../src/domain/programme/decider.ts';
import {
  accept,
  activeWith,
  amendmentId,
  compose,
  consentSteps,
  later,
  otherId,
  send,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activity, party, person } from '../../../builders/haarlem.ts';
import { type ProgrammeStep, step } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const handoverId = as<HandoverId>('overdracht-1');
const role = { of: 'owner', activityId: activity.gardens } as const;
/** The gardens go from the caretaker to the director of the housing association. */
const handedOver: readonly ProgrammeStep[] = [
  step({ type: 'StartHandover', handoverId, role, toId: person.housingDirector }, winter.accepted),
  step({ type: 'AcceptHandover', handoverId }, winter.accepted, person.housingDirector),
];
const drafted = step(compose(later), winter.composed);

describe('an agreement that is handed over while it is amended', () => {
  test('stays with the new owner when the amendment takes effect', () => {
    const amended = activeWith([...stepsToOut(), ...handedOver, ...consentSteps([party.housing, party.residents])]);
    expect(amended.activities.find(({ activityId }) => activityId === activity.gardens)).toMatchObject({
      ownerId: person.housingDirector,
      fields: { dueOn: '2008-12-01' },
    });
  });

  test('is asked of who owns it now', () => {
    const sent = given(programme, activeWith([drafted, step(send(), winter.sent), ...handedOver]));
    sent.when(accept(), { by: personActor(person.caretaker) }).refuses('notAllowed');
    sent.when(accept(), { by: personActor(person.housingDirector) }).then({
      type: 'AmendmentOwnerAccepted',
      amendmentId,
      ownerId: person.housingDirector,
    });
  });

  test('is drafted anew, so that the right one is asked', () => {
    const outdated = given(programme, activeWith([drafted, ...handedOver]));
    outdated.when(send(), { at: winter.consented }).refuses({ code: 'amendmentStale', activityId: activity.gardens });
    const { state } = outdated.when({ type: 'RedoAmendment', amendmentId, newId: otherId });
    expect(state.amendments).toMatchObject([{ amendmentId, proposal: { ownerId: person.housingDirector } }]);
  });
});

test('a draft that turns to another agreement begins from what that one is', () => {
  const square = { ...later, agreementId: activity.square };
  const { state } = given(programme, activeWith([drafted])).when(compose(square));
  expect(state.amendments[0]?.base?.fields.what).toBe('Het plein opnieuw inrichten');
});
