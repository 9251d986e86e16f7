import { daysBetween } from '../../calendar/local-time.ts';
import type { AreaId, LocalDate, PartyId } from '../../ids.ts';
import { currentText, type Programme } from '../../programme/state.ts';
import type { Round } from './round.ts';

/** A programme of a round: which of the chosen areas it covers, and who has not signed the text that is out. */
export interface ProgrammeOfRound {
  readonly programme: Programme;
  readonly areas: readonly AreaId[];
  readonly isSigned: boolean;
  /** Empty while no text is out. */
  readonly missing: readonly PartyId[];
}

export interface RoundStanding {
  readonly programmes: readonly ProgrammeOfRound[];
  /** Chosen areas for which no programme was set up yet. */
  readonly without: readonly AreaId[];
  /** Chosen areas whose programme every party signed. */
  readonly signed: number;
  /** Calendar days to the date by which they must be signed, less than zero when it passed; null without such a date. */
  readonly daysLeft: number | null;
}

/** How a round stands: its programmes, what is not signed, and what is not there yet. */
export const roundStanding = (
  round: Round,
  rounds: readonly Round[],
  all: readonly Programme[],
  today: LocalDate,
): RoundStanding => {
  const own = all.filter((programme) => roundOf(programme, rounds)?.round === round.round);
  const programmes = own.map((programme) => inRound(programme, round));
  const covered = new Set(programmes.flatMap(({ areas }) => areas));
  const signed = new Set(programmes.filter(({ isSigned }) => isSigned).flatMap(({ areas }) => areas));
  return {
    programmes,
    without: round.chosen.filter((areaId) => !covered.has(areaId)),
    signed: signed.size,
    daysLeft: round.signBy === null ? null : daysBetween(today, round.signBy),
  };
};

const areasOf = ({ setUp }: Programme): readonly AreaId[] => setUp?.areas.map(({ areaId }) => areaId) ?? [];

/** An area can be chosen again years later: a programme is of the last round before its term that chose an area of it. */
const roundOf = (programme: Programme, rounds: readonly Round[]): Round | null => {
  const startsOn = programme.setUp?.term.startsOn;
  const areas = new Set(areasOf(programme));
  const choosing = rounds.filter(({ chosen }) => chosen.some((areaId) => areas.has(areaId)));
  const before = choosing.filter(({ decidedOn }) => startsOn !== undefined && decidedOn <= startsOn);
  return before.at(-1) ?? choosing[0] ?? null;
};

const inRound = (programme: Programme, { chosen }: Round): ProgrammeOfRound => {
  const own = new Set(areasOf(programme));
  const isOut = programme.phase === 'frozen';
  return {
    programme,
    areas: chosen.filter((areaId) => own.has(areaId)),
    isSigned: programme.activated !== null,
    missing: isOut
      ? (currentText(programme)?.signings ?? [])
          .filter(({ answer }) => answer.kind !== 'signed')
          .map(({ partyId }) => partyId)
      : [],
  };
};
