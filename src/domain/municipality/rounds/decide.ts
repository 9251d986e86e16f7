import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { MunicipalityCommand } from '../commands.ts';
import type { MunicipalityEvent } from '../events.ts';
import type { Municipality } from '../state.ts';
import { consideredIn } from './round.ts';

/** A new round, or a correction of an earlier one: the record keeps both. */
export const decideRound = (
  { type: _, ...decided }: Of<MunicipalityCommand, 'DecideRound'>,
  { areas, rounds }: Municipality,
): Decision<MunicipalityEvent> => {
  if (rounds.some((each) => sameValue(each, decided))) return accept();
  const { round, decidedOn, signBy, reasons } = decided;
  // Rounds are numbered as they come: 1, 2, 3.
  if (!Number.isSafeInteger(round) || round < 1 || round > rounds.length + 1)
    return refuse({ code: 'notFound', what: 'round' });
  const considered = consideredIn(decided);
  const known = new Set(areas.map((area) => area.areaId));
  if (!considered.every((areaId) => known.has(areaId))) return refuse({ code: 'notFound', what: 'area' });
  if (new Set(considered).size < considered.length) return refuse({ code: 'areaTwice' });
  if (!reasons.every(({ areaId }) => considered.includes(areaId))) return refuse({ code: 'notFound', what: 'area' });
  if (signBy !== null && signBy < decidedOn) return refuse({ code: 'termReversed' });
  return accept({ type: 'RoundDecided', ...decided });
};
