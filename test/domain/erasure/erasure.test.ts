import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { isWrittenBy, sealedIn } from '../../../src/domain/erasure/whose.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { report, startedAgreement } from '../../builders/agreement.ts';
import { personActor, timer } from '../../builders/fold.ts';
import { date, party, person, sealed } from '../../builders/haarlem.ts';
import { haarlem } from '../../builders/municipality.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

describe('a personal value', () => {
  const erase = { type: 'ErasePersonal', refs: ['b', 'a', 'b'], reason: 'request' } as const;
  const erased = { type: 'PersonalErased', refs: ['a', 'b'], reason: 'request' } as const;

  test('is erased from any stream, each ref once', () => {
    given(programme, draftProgramme()).when(erase).then(erased);
    given(programme, activeProgramme()).when(erase).then(erased);
    given(agreement, startedAgreement()).when(erase).then(erased);
    given(municipality, haarlem()).when(erase).then(erased);
  });

  test('that was erased is no news; another one is', () => {
    given(programme, draftProgramme()).after(erased).when(erase).then();
    given(programme, draftProgramme())
      .after(erased)
      .when({ ...erase, refs: ['a', 'c'], reason: 'periodOver' })
      .then({ type: 'PersonalErased', refs: ['c'], reason: 'periodOver' });
  });

  test('of a stream that was never begun can’t be erased', () => {
    given(programme).when(erase).refuses({ code: 'notFound', what: 'programme' });
    given(agreement).when(erase).refuses({ code: 'notFound', what: 'agreement' });
    given(municipality).when(erase).refuses('notAllowed');
  });
});

test('somebody is erased from the register once', () => {
  const erase = { type: 'ErasePerson', personId: person.alderman } as const;
  const erased = { type: 'PersonErased', personId: person.alderman } as const;
  given(municipality, haarlem()).when(erase).then(erased);
  given(municipality, haarlem()).after(erased).when(erase).then();
});

describe('the words in an event are', () => {
  const coordinator = personActor(person.coordinator);

  test('of who gave it', () => {
    const reopened = { type: 'TextReopened', revision: 1, reason: sealed('reden') } as const;
    expect(isWrittenBy(person.coordinator, coordinator, reopened)).toBe(true);
    expect(isWrittenBy(person.alderman, coordinator, reopened)).toBe(false);
    expect(isWrittenBy(person.coordinator, timer, reopened)).toBe(false);
  });

  test('of the source that the event names, when somebody passed them on', () => {
    const declined = { type: 'OwnerDeclined', ownerId: person.residentsChair, reason: sealed('nee') } as const;
    expect(isWrittenBy(person.residentsChair, coordinator, declined)).toBe(true);
    expect(isWrittenBy(person.coordinator, coordinator, declined)).toBe(false);
    const reported = { type: 'ProgressReported', report: report({ by: person.greenManager }) } as const;
    expect(isWrittenBy(person.greenManager, personActor(person.greenManager), reported)).toBe(true);
  });

  test('not of the coordinator who wrote down what a resident said, or who signed on paper', () => {
    const contribution = { type: 'ContributionRecorded', contributionId: 'r', text: sealed('bank') } as const;
    expect(isWrittenBy(person.coordinator, coordinator, contribution)).toBe(false);
    const via = { kind: 'paper', recordedBy: person.coordinator, name: sealed('Wil'), signedOn: date('2007-09-17') };
    expect(isWrittenBy(person.coordinator, coordinator, { type: 'SignatureGiven', ...{ via } })).toBe(false);
  });

  test('not of the coordinator who passed them on for a party without chat', () => {
    const passedOn = report({ by: person.coordinator, recordedOnBehalfOf: party.residents });
    const reported = { type: 'ProgressReported', report: passedOn } as const;
    expect(isWrittenBy(person.coordinator, coordinator, reported)).toBe(false);
  });

  test('of who signed in the chat: from which account is theirs', () => {
    const via = { kind: 'chat', personId: person.alderman };
    const signed = { type: 'SignatureGiven', ...{ via, record: { user: sealed('account') } } };
    expect(isWrittenBy(person.alderman, personActor(person.alderman), signed)).toBe(true);
  });

  test('not of an operator who is named as one', () => {
    const proposed = { type: 'DestructionProposed', ...{ by: { kind: 'operator', name: sealed('Bea') } } };
    expect(isWrittenBy(person.coordinator, timer, proposed)).toBe(false);
  });

  test('found however deep they stand, and a hash alone is none', () => {
    const via = { name: sealed('naam'), scanSha256: 'a'.repeat(64) };
    const event = { type: 'SignatureGiven', partyId: party.residents, via, more: [{ reason: sealed('reden') }] };
    expect(sealedIn(event)).toEqual([sealed('naam'), sealed('reden')]);
    expect(sealedIn({ ref: 1, seal: 'x' })).toEqual([]);
  });
});
