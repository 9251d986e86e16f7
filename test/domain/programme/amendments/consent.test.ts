import { describe, expect, test } from 'vitest';
import { programme } from '../../../../src/domain/programme/decider.ts';
import {
  activeWith,
  amendedProgramme,
  amendmentId,
  changeOf,
  consent,
  consentSteps,
  inChat,
  onPaper,
  outProgramme,
  refusal,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activity, date, party, person, sealed, sha } from '../../../builders/haarlem.ts';
import { step } from '../../../builders/programme.ts';
import { inPerson } from '../../../builders/signing.ts';
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
    const { via, function: inFunction, evidence } = inChat(party.housing);
    out()
      .when(consent(party.housing), byDirector)
      .then({
        type: 'ConsentGiven',
        ...housing,
        function: inFunction,
        textSha256: sha('a'),
        via,
        countsAt: winter.countsAt,
        record: { ...evidence, ownMoneyCents: 4_500_000, templateVersion: 'test-1' },
      });
  });

  test('of a party on paper is recorded by the coordinator', () => {
    expect(out().when(consent(party.residents), byCoordinator).decision.ok).toBe(true);
    out().when(consent(party.residents), byDirector).refuses('notAllowed');
  });

  test('on paper is not enough where a qualified signature is demanded', () => {
    const formal = { aboveCents: 1_000_000, how: 'qualified' } as const;
    const passedOn = { ...onPaper(party.housing), rules: { fourEyes: false, formal } };
    out()
      .when(passedOn, byCoordinator)
      .refuses({ code: 'qualifiedNeeded', partyId: party.housing, aboveCents: formal.aboveCents });
    const qualified = { ...passedOn, via: { ...passedOn.via, kind: 'qualified' as const } };
    expect(out().when(qualified, byCoordinator).decision.ok).toBe(true);
    const paper = { ...passedOn, rules: { fourEyes: false, formal: { ...formal, how: 'paper' as const } } };
    expect(out().when(paper, byCoordinator).decision.ok).toBe(true);
  });

  test('is a tap up to the ceiling, compared with what the party pays once it is in force', () => {
    const tap = inChat(party.housing);
    const up = (ceilingCents: number, joint = false) => ({
      ...tap,
      evidence: { ...tap.evidence, mandate: { ...tap.evidence.mandate, ceilingCents, joint } },
    });
    expect(out().when(up(4_500_000), byDirector).decision.ok).toBe(true);
    out()
      .when(up(4_499_999), byDirector)
      .refuses({ code: 'aboveCeiling', partyId: party.housing, ceilingCents: 4_499_999 });
    out().when(up(4_499_999, true), byDirector).refuses('aboveCeiling');
    const formal = { aboveCents: 1_000_000, how: 'qualified' } as const;
    out()
      .when({ ...tap, rules: { fourEyes: false, formal } }, byDirector)
      .refuses({ code: 'formalSignatureNeeded', ...formal });
  });

  test('is not given by one person for two parties', () => {
    const both = activeWith([
      ...stepsToOut(changeOf({ involvedPartyIds: [party.police] })).slice(0, 2),
      step(inChat(party.housing), winter.consented, person.housingDirector),
    ]);
    const again = { ...inChat(party.police), via: inPerson(person.housingDirector) };
    given(programme, both).when(again, byDirector).refuses({ code: 'signsForAnother', partyId: party.housing });
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
  const { amendmentId: id, partyId, function: inFunction, via } = onPaper();
  return {
    type: 'ConsentGiven',
    amendmentId: id,
    partyId,
    function: inFunction,
    via,
    textSha256: sha('a'),
    record: null,
  } as const;
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
