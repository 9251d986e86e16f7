import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { Budget } from '../../domain/programme/money/events.ts';
import { sourceKey } from '../../domain/programme/money/source.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Contents } from './contents.ts';
import { additions, type Difference, type Kind, removals } from './differences.ts';

/** Where a file names budgets, those are all there are; a file without any says nothing of them. */
export const budgetDifferences = (
  { budgets: wanted, setUp: { areas } }: Contents,
  { budgets: standing }: Programme,
): readonly Difference<ProgrammeCommand>[] => {
  if (wanted.length === 0) return [];
  const kind: Kind<Budget> = {
    what: 'budget',
    idOf: ({ areaId, source }) => `${areaId ?? ''}|${sourceKey(source)}`,
    nameOf: ({ areaId, source }) => {
      const area = areas.find((each) => each.areaId === areaId);
      return area === undefined ? source : `${source} (${area.name})`;
    },
  };
  return [
    ...removals(kind, wanted, standing, ({ areaId, source }): ProgrammeCommand => {
      return { type: 'RemoveBudget', areaId, source };
    }),
    ...additions(kind, wanted, standing, (budget): ProgrammeCommand[] => [{ type: 'SetBudget', budget }]),
  ];
};
