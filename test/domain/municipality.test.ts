import { expect, test } from 'vitest';
import { type AreaId, as, type PartyId } from '../../src/domain/ids.ts';
import { municipality } from '../../src/domain/municipality/decider.ts';
import type { Mandate } from '../../src/domain/municipality/events.ts';
import { mandatesOf, outOfDateMandate, WITHOUT_BOUNDS } from '../../src/domain/municipality/mandates.ts';
import { date, mandates, municipalityId, party, person, zone } from '../builders/haarlem.ts';
import { haarlem, municipalitySteps } from '../builders/municipality.ts';
import { given } from './given.ts';

const mandate = (changes: Partial<Mandate> = {}): Mandate => ({
  partyId: party.municipality,
  personId: person.stranger,
  function: 'wethouder',
  ...WITHOUT_BOUNDS,
  ...changes,
});

const round = {
  round: 2,
  decidedOn: date('2008-10-01'),
  chosen: [as<AreaId>('vijfhoek')],
  regularWork: [as<AreaId>('heiliglanden')],
  reason: 'tweede ronde',
  signBy: null,
  reasons: [],
};

test('giving every command again changes nothing', () => {
  for (const { command } of municipalitySteps) given(municipality, haarlem()).when(command).then();
});

test('a municipality is registered once', () => {
  given(municipality, haarlem())
    .when({ type: 'RegisterMunicipality', municipalityId, name: 'Delft', language: 'nl', zone })
    .refuses('alreadyExists');
});

test('nothing can be done in a municipality that is not registered', () => {
  given(municipality)
    .when({ type: 'DecideRound', ...round })
    .refuses('notAllowed');
});

test('a mandate is granted for a registered party only', () => {
  given(municipality, haarlem())
    .when({ type: 'GrantMandate', mandate: mandate({ partyId: as<PartyId>('nobody') }) })
    .refuses({ code: 'notFound', what: 'party' });
});

test('a mandate that ends before it begins is refused', () => {
  given(municipality, haarlem())
    .when({
      type: 'GrantMandate',
      mandate: mandate({ validFrom: date('2008-01-02'), validTo: date('2008-01-01') }),
    })
    .refuses('termReversed');
});

test('both dates of a mandate are included', () => {
  const bounded = mandate({
    partyId: party.police,
    personId: person.policeChief,
    function: 'teamchef',
    validFrom: date('2008-01-01'),
    validTo: date('2008-12-31'),
  });
  const { state } = given(municipality, haarlem()).when({ type: 'GrantMandate', mandate: bounded });
  const signs = (on: string) => mandatesOf(state, party.police, date(on))[0] ?? null;
  expect([signs('2007-12-31'), signs('2008-01-01'), signs('2008-12-31'), signs('2009-01-01')]).toEqual([
    null,
    bounded,
    bounded,
    null,
  ]);
});

test('a mandate that was withdrawn signs no more', () => {
  const { partyId, personId } = mandates[0] ?? mandate();
  const withdrawn = given(municipality, haarlem()).when({ type: 'WithdrawMandate', partyId, personId });
  withdrawn.then({ type: 'MandateWithdrawn', partyId, personId });
  expect(mandatesOf(withdrawn.state, partyId, date('2008-01-01'))).toEqual([]);
  given(municipality, withdrawn.state).when({ type: 'WithdrawMandate', partyId, personId }).then();
});

test('a round chooses among the areas of the municipality', () => {
  given(municipality, haarlem())
    .when({ type: 'DecideRound', ...round, chosen: [as<AreaId>('elsewhere')] })
    .refuses({ code: 'notFound', what: 'area' });
});

test('an area that is not chosen is decided to be regular work', () => {
  const decided = given(municipality, haarlem()).when({ type: 'DecideRound', ...round });
  decided.then({ type: 'RoundDecided', ...round });
  expect(decided.state.rounds.at(-1)?.regularWork).toEqual(round.regularWork);
});

test('of mandates that do not hold, the one that ended last is named, else the one that begins first', () => {
  const on = date('2008-06-01');
  const held = (personId: string, changes: Partial<Mandate>) => mandate({ personId: as(personId), ...changes });
  const later = held('later', { validFrom: date('2009-01-01') });
  const sooner = held('sooner', { validFrom: date('2008-07-01') });
  const long = held('long', { validTo: date('2007-12-31') });
  const last = held('last', { validTo: date('2008-05-31') });
  const named = (...all: readonly Mandate[]) => {
    const state = { ...haarlem(), mandates: all };
    return outOfDateMandate(state, mandate().partyId, on)?.personId ?? null;
  };
  expect(named(later, sooner, last, long)).toBe('last');
  expect(named(later, sooner)).toBe('sooner');
  expect(named(held('valid', {}))).toBeNull();
});
