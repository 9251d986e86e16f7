import type { Gap } from '../../refusal.ts';
import type { Programme } from '../state.ts';
import { budgetLines, moneyLines, NOTHING_SPENT, needsPlace, type SpentOf } from './lines.ts';

/** What the freeze lacks of money: more asked of a source than there is, or nobody knows of whose budget. */
export const moneyGaps = (programme: Programme, spentOf: SpentOf = NOTHING_SPENT): readonly Gap[] => {
  const lines = moneyLines(programme, spentOf);
  return [
    ...budgetLines(programme, lines)
      .filter(({ budget, reserved }) => reserved > budget.cents)
      .map(({ budget: { areaId, source, cents }, reserved }) => {
        return { gap: 'overBudget', areaId, source, budget: cents, asked: reserved } as const;
      }),
    ...lines
      .filter((line) => needsPlace(programme, line))
      .map(({ activityId, source }) => ({ gap: 'placeNeeded', activityId, source }) as const),
  ];
};
