import { describe, expect, test } from 'vitest';
import { type AreaId, as } from '../../../src/domain/ids.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import { type Round, reasonFor } from '../../../src/domain/municipality/rounds/round.ts';
import { date } from '../../builders/haarlem.ts';
import { haarlem } from '../../builders/municipality.ts';
import { given } from '../given.ts';

const [vijfhoek, heiliglanden] = [as<AreaId>('vijfhoek'), as<AreaId>('heiliglanden')];
const second = (changes: Partial<Round> = {}): Round => ({
  round: 2,
  decidedOn: date('2008-10-01'),
  signBy: date('2008-11-01'),
  chosen: [vijfhoek],
  regularWork: [heiliglanden],
  reason: 'Tweede ronde',
  reasons: [{ areaId: heiliglanden, reason: 'Het gewone werk is hier genoeg' }],
  ...changes,
});
const decided = (changes: Partial<Round> = {}) =>
  given(municipality, haarlem()).when({ type: 'DecideRound', ...second(changes) });

describe('a round', () => {
  test('chooses areas, and leaves the others to regular work, each with a reason', () => {
    const outcome = decided();
    outcome.then({ type: 'RoundDecided', ...second() });
    const round = outcome.state.rounds.at(-1) ?? second();
    expect(reasonFor(round, heiliglanden)).toBe('Het gewone werk is hier genoeg');
    expect(reasonFor(round, vijfhoek)).toBe('Tweede ronde');
  });

  test('is put right under its own number, and is numbered as they come', () => {
    const { state } = decided();
    const corrected = given(municipality, state).when({ type: 'DecideRound', ...second({ signBy: null }) });
    expect(corrected.state.rounds).toHaveLength(2);
    decided({ round: 4 }).refuses({ code: 'notFound', what: 'round' });
    decided({ round: 0 }).refuses({ code: 'notFound', what: 'round' });
  });

  test('names areas of the municipality, each once, and gives no reason for another', () => {
    decided({ regularWork: [as<AreaId>('elders')] }).refuses({ code: 'notFound', what: 'area' });
    decided({ regularWork: [vijfhoek] }).refuses('areaTwice');
    decided({ regularWork: [] }).refuses({ code: 'notFound', what: 'area' });
  });

  test('is not signed before it is decided', () => {
    decided({ signBy: date('2008-09-30') }).refuses('termReversed');
  });
});
