import { describe, expect, test } from 'vitest';
import { programme } from '../../../../src/domain/programme/decider.ts';
import {
  activeWith,
  amendedProgramme,
  amendmentId,
  changeOf,
  compose,
  consent,
  consentSteps,
  later,
  otherId,
  outProgramme,
  send,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activity, party, person } from '../../../builders/haarlem.ts';
import { step } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const out = () => given(programme, outProgramme());
const byDirector = { at: winter.consented, by: personActor(person.housingDirector) };

describe('two amendments of one agreement', () => {
  const cheaper = changeOf({ means: { money: [{ cents: 4_500_000, source: 'wijkbudget' }], hours: 80, goods: [] } });
  const bothOut = [
    step(compose(later), winter.composed),
    step(compose(cheaper, otherId), winter.composed),
    step(send(amendmentId, otherId), winter.sent),
    ...stepsToOut().slice(2),
  ];
  const oneInForce = () => activeWith([...bothOut, ...consentSteps([party.housing, party.residents])]);

  test('the second is stale as soon as the first is in force, and says so at the click', () => {
    const state = oneInForce();
    expect(state.amendments.map(({ end }) => end?.is)).toEqual(['inForce', 'stale']);
    given(programme, state)
      .when(consent(party.housing, otherId), byDirector)
      .refuses({ code: 'amendmentOver', number: 2, is: 'stale' });
  });

  test('a draft from before is refused as stale', () => {
    const steps = [
      ...stepsToOut(),
      step(compose(cheaper, otherId), winter.sent),
      ...consentSteps([party.housing, party.residents]),
    ];
    given(programme, activeWith(steps))
      .when(send(otherId), { at: winter.countsAt })
      .refuses({ code: 'amendmentStale', activityId: activity.gardens });
  });

  test('the second is made anew from what stands now, with only its own change', () => {
    const again = given(programme, oneInForce()).when({
      type: 'RedoAmendment',
      amendmentId: otherId,
      newId: 'wijziging-c' as never,
    });
    expect(again.state.amendments.at(-1)).toMatchObject({
      amendmentId: 'wijziging-c',
      replaces: otherId,
      base: { edition: 1 },
      proposal: { fields: { dueOn: '2008-12-01', means: { hours: 80 } } },
      sent: null,
    });
  });

  test('a stale draft is made anew in its own place', () => {
    const steps = [
      ...stepsToOut(),
      step(compose(cheaper, otherId), winter.sent),
      ...consentSteps([party.housing, party.residents]),
    ];
    const again = given(programme, activeWith(steps)).when({
      type: 'RedoAmendment',
      amendmentId: otherId,
      newId: otherId,
    });
    expect(again.state.amendments).toHaveLength(2);
    expect(given(programme, again.state).when(send(otherId), { at: winter.countsAt }).decision.ok).toBe(true);
  });

  test('one that is out or in force is not made anew', () => {
    out().when({ type: 'RedoAmendment', amendmentId, newId: otherId }).refuses('amendmentSent');
    given(programme, amendedProgramme())
      .when({ type: 'RedoAmendment', amendmentId, newId: otherId })
      .refuses('amendmentOver');
  });
});
