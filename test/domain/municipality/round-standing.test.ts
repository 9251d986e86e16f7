import { describe, expect, test } from 'vitest';
import { type AreaId, as } from '../../../src/domain/ids.ts';
import type { Round } from '../../../src/domain/municipality/rounds/round.ts';
import { roundStanding } from '../../../src/domain/municipality/rounds/standing.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { stateAfter } from '../../builders/fold.ts';
import { date, party } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme, signStep } from '../../builders/programme.ts';

const [vijfhoek, heiliglanden, delftwijk] = [
  as<AreaId>('vijfhoek'),
  as<AreaId>('heiliglanden'),
  as<AreaId>('delftwijk'),
];
const round = (changes: Partial<Round> = {}): Round => ({
  round: 1,
  decidedOn: date('2007-07-01'),
  signBy: date('2007-10-01'),
  chosen: [vijfhoek, heiliglanden, delftwijk],
  regularWork: [],
  reason: 'Proef',
  reasons: [],
  ...changes,
});
const standing = (programmes: readonly Programme[], rounds: readonly Round[] = [round()]) =>
  roundStanding(round(), rounds, programmes, date('2007-09-19'));

describe('how a round stands', () => {
  test('says which chosen areas have no programme yet, and how many days there are', () => {
    expect(standing([])).toMatchObject({ without: [vijfhoek, heiliglanden, delftwijk], signed: 0, daysLeft: 12 });
    expect(standing([draftProgramme()])).toMatchObject({ without: [delftwijk], signed: 0 });
    expect(roundStanding(round({ signBy: null }), [round()], [], date('2007-09-19')).daysLeft).toBeNull();
  });

  test('names the parties that have not signed the text that is out', () => {
    const signed = stateAfter(
      programme,
      [signStep(party.police, 1, as('2007-09-20T08:00:00.000Z'))],
      frozenProgramme(),
    );
    const [of] = standing([signed]).programmes;
    expect(of).toMatchObject({ isSigned: false, areas: [vijfhoek, heiliglanden] });
    expect(of?.missing).toEqual([party.municipality, party.housing, party.welfare, party.residents]);
    expect(standing([draftProgramme()]).programmes[0]?.missing).toEqual([]);
  });

  test('counts areas, not programmes, as signed', () => {
    expect(standing([activeProgramme()])).toMatchObject({ signed: 2, without: [delftwijk] });
  });

  test('leaves a programme to the last round before its term that chose an area of it', () => {
    const again = round({ round: 2, decidedOn: date('2009-07-01'), chosen: [vijfhoek] });
    const rounds = [round(), again];
    expect(standing([activeProgramme()], rounds).programmes).toHaveLength(1);
    expect(roundStanding(again, rounds, [activeProgramme()], date('2009-09-01')).programmes).toEqual([]);
    const next = draftProgramme({ setUp: { term: { startsOn: date('2009-10-01'), endsOn: date('2011-09-30') } } });
    expect(roundStanding(again, rounds, [next], date('2009-09-01')).without).toEqual([]);
  });
});
