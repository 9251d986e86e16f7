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
  refusal,
  send,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activity, date, party, person, sealed, sha } from '../../../builders/haarlem.ts';
import { step } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const out = () => given(programme, outProgramme());
const byDirector = { at: winter.consented, by: personActor(person.housingDirector) };
const byCoordinator = { at: winter.consented, by: personActor(person.coordinator) };
const housing = { amendmentId, partyId: party.housing } as const;
const count = { type: 'CountConsent', ...housing } as const;
const half = () => given(programme, activeWith([...stepsToOut(), ...consentSteps([party.housing])]));
const consented = () =>
  given(
    programme,
    activeWith([...stepsToOut(), step(consent(party.housing), winter.consented, person.housingDirector)]),
  );

describe('a consent', () => {
  test('is recorded as a signature is, and counts after the undo window', () => {
    const { via, function: inFunction } = consent(party.housing);
    out()
      .when(consent(party.housing), byDirector)
      .then({
        type: 'ConsentGiven',
        ...housing,
        function: inFunction,
        textSha256: sha('a'),
        via,
        countsAt: winter.countsAt,
      });
  });

  test('of a party on paper is recorded by the coordinator', () => {
    expect(out().when(consent(party.residents), byCoordinator).decision.ok).toBe(true);
    out().when(consent(party.residents), byDirector).refuses('notAllowed');
  });

  test('is not asked of a party that is only told', () => {
    out()
      .when(consent(party.police), { ...byDirector, by: personActor(person.policeChief) })
      .refuses('notFound');
  });

  test('is not given before the owner said yes', () => {
    given(programme, activeWith(stepsToOut().slice(0, 2)))
      .when(consent(party.housing), byDirector)
      .refuses('notFound');
  });

  test('is given once', () => consented().when(consent(party.housing), byDirector).refuses('alreadySigned'));

  test('is taken back by who gave it, until it counts', () => {
    consented()
      .when({ type: 'UndoConsent', ...housing }, byDirector)
      .then({ type: 'ConsentUndone', ...housing });
    consented()
      .when({ type: 'UndoConsent', ...housing }, byCoordinator)
      .refuses('notAllowed');
    consented()
      .when({ type: 'UndoConsent', ...housing }, { ...byDirector, at: winter.countsAt })
      .refuses('undoIsOver');
    out()
      .when({ type: 'UndoConsent', ...housing }, byDirector)
      .refuses('nothingToUndo');
  });

  test('does not count before its time', () => {
    consented().when(count, { at: winter.consented }).refuses('tooEarly');
    consented()
      .when(count, { at: winter.countsAt })
      .then({ type: 'ConsentCounted', ...housing });
    half().when(count, { at: winter.countsAt }).then();
  });
});

describe('the last consent', () => {
  test('puts the amendment in force, on the date it counts', () => {
    half()
      .after({ ...given_(), countsAt: winter.countsAt })
      .when({ type: 'CountConsent', amendmentId, partyId: party.residents }, { at: winter.countsAt })
      .then(
        { type: 'ConsentCounted', amendmentId, partyId: party.residents },
        { type: 'AmendmentTookEffect', amendmentId, agreementId: activity.gardens, number: 1, on: date('2008-02-04') },
      );
  });

  test('counts at once where there is no undo window', () => {
    const setUp = { setUp: { undoMinutes: 0 } };
    const steps = [...stepsToOut(), step(consent(party.residents), winter.consented)];
    const { state } = given(programme, activeWith(steps, setUp)).when(consent(party.housing), byDirector);
    expect(state.amendments[0]?.end).toMatchObject({ is: 'inForce', on: '2008-02-04' });
  });

  test('closes it: a late click is told that it is in force', () => {
    given(programme, amendedProgramme())
      .when(consent(party.housing), byDirector)
      .refuses({ code: 'amendmentOver', number: 1, is: 'inForce' });
  });
});

const given_ = () => {
  const { amendmentId: id, partyId, function: inFunction, via } = consent(party.residents);
  return { type: 'ConsentGiven', amendmentId: id, partyId, function: inFunction, via, textSha256: sha('a') } as const;
};

describe('a refusal', () => {
  test('gives its reason, and withdraws nothing by itself', () => {
    const { state } = half().when(refusal(party.residents), byCoordinator);
    expect(state.amendments[0]).toMatchObject({
      end: null,
      consents: [{ answer: { kind: 'given' } }, { answer: { kind: 'refused' } }],
    });
  });

  test('can be changed into a consent while the amendment is out', () => {
    const refused = activeWith([
      ...stepsToOut(),
      step(refusal(party.housing), winter.consented, person.housingDirector),
    ]);
    given(programme, refused).when(refusal(party.housing), byDirector).refuses('alreadyDeclined');
    expect(given(programme, refused).when(consent(party.housing), byDirector).decision.ok).toBe(true);
  });

  test('replaces one’s own consent that does not count yet', () => {
    expect(consented().when(refusal(party.housing), byDirector).decision.ok).toBe(true);
    half().when(refusal(party.housing), byDirector).refuses('alreadySigned');
  });
});

describe('withdrawing', () => {
  const withdraw = { type: 'WithdrawAmendment', amendmentId, reason: sealed('anders') } as const;

  test('takes a reason, and ends the requests', () => {
    const { state } = half().when(withdraw, byCoordinator);
    expect(state.amendments[0]?.end).toEqual({ is: 'withdrawn', at: winter.consented, reason: sealed('anders') });
    given(programme, state)
      .when(consent(party.residents), byCoordinator)
      .refuses({ code: 'amendmentOver', number: 1, is: 'withdrawn' });
  });

  test('is too late once it is in force', () => {
    given(programme, amendedProgramme())
      .when(withdraw, byCoordinator)
      .refuses({ code: 'amendmentOver', number: 1, is: 'inForce' });
  });
});

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
