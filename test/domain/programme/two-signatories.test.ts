import { describe, expect, test } from 'vitest';
import type { PartyId, PersonId } from '../../../src/domain/ids.ts';
import type { MandateTerms } from '../../../src/domain/municipality/events.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import { NO_SIGNING_RULES, type SigningRules } from '../../../src/domain/municipality/signing-rules.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { currentText, type Programme } from '../../../src/domain/programme/state.ts';
import { personActor, stateAfter } from '../../builders/fold.ts';
import { party, person } from '../../builders/haarlem.ts';
import { frozenProgramme, signStep, stepsTo } from '../../builders/programme.ts';
import { evidence, inPerson } from '../../builders/signing.ts';
import { given } from '../given.ts';
import { at, atOnce, byChief, countsAt, minute, OWN_MONEY, paper, police } from './answers.ts';

const below: MandateTerms = { ...WITHOUT_BOUNDS, ceilingCents: OWN_MONEY - 1 };
const together: MandateTerms = { ...below, joint: true };
const chief = person.policeChief;
const officer = person.policeOfficer;
const byOfficer = personActor(officer);

interface Tap {
  readonly by?: PersonId;
  readonly of?: PartyId;
  readonly mandate?: MandateTerms;
  readonly rules?: SigningRules;
}

const tap = ({ by = chief, of = party.police, mandate = WITHOUT_BOUNDS, rules = NO_SIGNING_RULES }: Tap = {}) =>
  ({
    type: 'Sign',
    revision: 1,
    partyId: of,
    function: 'teamchef',
    via: inPerson(by),
    rules,
    evidence: evidence(mandate, at),
  }) as const;

/** The text is out, and this was tapped. */
const after = (state: Programme, ...taps: readonly Tap[]): Programme =>
  taps.reduce(
    (folded, each) => given(programme, folded).when(tap(each), { at, by: personActor(each.by ?? chief) }).state,
    state,
  );

const signingOf = (state: Programme, partyId: PartyId = party.police) =>
  currentText(state)?.signings.find((signing) => signing.partyId === partyId);

describe('the ceiling of a mandate', () => {
  test('is not in the way of a party that pays as much, or less', () => {
    const enough = { ...WITHOUT_BOUNDS, ceilingCents: OWN_MONEY };
    expect(signingOf(after(frozenProgramme(), { mandate: enough }))?.answer.kind).toBe('signed');
  });

  test('refuses who may not sign for so much, and says up to what they may', () => {
    given(programme, frozenProgramme())
      .when(tap({ mandate: below }), { at, by: byChief })
      .refuses({ code: 'aboveCeiling', partyId: party.police, ceilingCents: OWN_MONEY - 1 });
  });

  test('is compared with what the party itself pays: the money of the agreements that it leads', () => {
    const { state } = given(programme, frozenProgramme()).when(tap(), { at, by: byChief });
    expect(signingOf(state)?.signatures[0]?.record?.ownMoneyCents).toBe(OWN_MONEY);
  });
});

describe('two who sign together', () => {
  const first = { mandate: together };
  const second = { by: officer, mandate: together };

  test('have signed only when both did', () => {
    const half = after(frozenProgramme(), first);
    expect(signingOf(half)).toMatchObject({ answer: { kind: 'open' }, signatures: [{ needsSecond: true }] });
    expect(signingOf(after(half, second))).toMatchObject({
      answer: { kind: 'signed', counted: false },
      signatures: [{ via: { personId: chief } }, { via: { personId: officer } }],
    });
  });

  test('are two people', () => {
    given(programme, after(frozenProgramme(), first))
      .when(tap(first), { at, by: byChief })
      .refuses({ code: 'signedHalf', partyId: party.police, at });
  });

  test('are no longer needed where somebody signs who may do so alone', () => {
    const state = after(frozenProgramme(), first, { by: officer });
    expect(signingOf(state)?.answer.kind).toBe('signed');
  });

  test('can be replaced by what the party signed on paper', () => {
    const onPaper = { ...paper(), partyId: party.police };
    const { state } = given(programme, after(frozenProgramme(), first)).when(onPaper, {
      at,
      by: personActor(person.coordinator),
    });
    expect(signingOf(state)?.answer).toMatchObject({ kind: 'signed', via: { kind: 'paper' } });
  });

  test('the first alone never counts', () => {
    given(programme, after(frozenProgramme(), first))
      .when({ type: 'CountSignature', ...police }, { at: countsAt })
      .then();
    const counted = given(programme, after(frozenProgramme(atOnce), first)).when(tap(second), { at, by: byOfficer });
    expect(signingOf(counted.state)?.answer).toMatchObject({ kind: 'signed', counted: true });
  });

  test('each takes back their own, and the party has not signed any more', () => {
    const both = after(frozenProgramme(), first, second);
    const undone = given(programme, both).when({ type: 'UndoSign', ...police }, { at: minute('08:04'), by: byChief });
    undone.then({ type: 'SignatureUndone', ...police, signer: chief });
    expect(signingOf(undone.state)).toMatchObject({
      answer: { kind: 'open' },
      signatures: [{ via: { personId: officer } }],
    });
    given(programme, undone.state)
      .when({ type: 'UndoSign', ...police }, { at: minute('08:04'), by: byChief })
      .refuses('notAllowed');
  });

  test('the second may decline; the first stays, and can be joined again', () => {
    const declined = given(programme, after(frozenProgramme(), first)).when(
      { type: 'Decline', ...police, personId: officer, reason: { ref: 'no', seal: 'x' as never } },
      { at: minute('08:10'), by: byOfficer },
    );
    expect(signingOf(declined.state)).toMatchObject({ answer: { kind: 'declined' }, signatures: [{}] });
    given(programme, declined.state)
      .when(
        { type: 'Decline', ...police, personId: chief, reason: { ref: 'no', seal: 'x' as never } },
        { at: minute('08:10'), by: byChief },
      )
      .refuses('alreadySigned');
    expect(signingOf(after(declined.state, second))?.answer.kind).toBe('signed');
  });
});

describe('nobody signs for two parties of one programme', () => {
  test('whatever they may', () => {
    given(programme, after(frozenProgramme(), { of: party.housing }))
      .when(tap(), { at, by: byChief })
      .refuses({ code: 'signsForAnother', partyId: party.housing });
  });

  test('but may after taking back the one', () => {
    const { state } = given(programme, after(frozenProgramme(), { of: party.housing })).when(
      { type: 'UndoSign', revision: 1, partyId: party.housing },
      { at, by: byChief },
    );
    expect(signingOf(after(state, {}))?.answer.kind).toBe('signed');
  });
});

describe('four eyes', () => {
  const rules: SigningRules = { fourEyes: true, formal: null };
  const municipality = { of: party.municipality, rules } as const;

  test('who froze the text does not sign alone for the municipality', () => {
    const frozen = frozenProgramme();
    const half = after(frozen, { ...municipality, by: person.coordinator });
    expect(signingOf(half, party.municipality)?.answer.kind).toBe('open');
    const both = after(half, { ...municipality, by: person.alderman });
    expect(signingOf(both, party.municipality)?.answer.kind).toBe('signed');
  });

  test('concern the municipality alone, and only where it asks for them', () => {
    const byCoordinator = { by: person.coordinator } as const;
    expect(signingOf(after(frozenProgramme(), { ...byCoordinator, rules }))?.answer.kind).toBe('signed');
    const unasked = after(frozenProgramme(), { ...byCoordinator, of: party.municipality });
    expect(signingOf(unasked, party.municipality)?.answer.kind).toBe('signed');
  });
});

describe('above an amount', () => {
  const rules: SigningRules = { fourEyes: false, formal: { aboveCents: OWN_MONEY - 1, how: 'qualified' } };

  test('a municipality can ask for more than a tap', () => {
    given(programme, frozenProgramme())
      .when(tap({ rules }), { at, by: byChief })
      .refuses({ code: 'formalSignatureNeeded', how: 'qualified', aboveCents: OWN_MONEY - 1 });
    const upToIt = { ...rules, formal: { aboveCents: OWN_MONEY, how: 'qualified' } } as const;
    expect(signingOf(after(frozenProgramme(), { rules: upToIt }))?.answer.kind).toBe('signed');
  });

  test('one on paper does not stand for the qualified one that is asked', () => {
    const onPaper = { ...paper(), partyId: party.police, rules };
    const by = personActor(person.coordinator);
    given(programme, frozenProgramme())
      .when(onPaper, { at, by })
      .refuses({ code: 'qualifiedNeeded', partyId: party.police, aboveCents: OWN_MONEY - 1 });
    const askedOnPaper = { ...rules, formal: { aboveCents: 0, how: 'paper' } } as const;
    expect(given(programme, frozenProgramme()).when({ ...onPaper, rules: askedOnPaper }, { at, by }).decision.ok).toBe(
      true,
    );
  });

  test('a qualified signature is recorded with its file, by the coordinator', () => {
    const { via, ...rest } = paper();
    const command = { ...rest, partyId: party.police, via: { ...via, kind: 'qualified' } } as const;
    const { state } = given(programme, frozenProgramme()).when(command, { at, by: personActor(person.coordinator) });
    expect(signingOf(state)?.answer).toMatchObject({ kind: 'signed', via: { kind: 'qualified' } });
  });
});

test('what the programme was signed under stays on record with each signature', () => {
  const state = stateAfter(programme, [...stepsTo('frozen'), signStep(party.police, 1, at)]);
  expect(signingOf(state)?.signatures[0]?.record).toEqual({
    ...evidence(WITHOUT_BOUNDS, at),
    ownMoneyCents: OWN_MONEY,
    templateVersion: 'test-1',
  });
});

test('a text that was frozen knows by whom', () => {
  expect(currentText(frozenProgramme())?.frozenBy).toBe(person.coordinator);
});
