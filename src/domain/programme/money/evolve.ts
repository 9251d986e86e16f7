import { upsert } from '../../upsert.ts';
import type { SetUp } from '../events.ts';
import type { Programme } from '../state.ts';
import { isFor } from './decide.ts';
import type { MoneyEvent } from './events.ts';

export const evolveMoney = (programme: Programme, event: MoneyEvent): Programme => {
  switch (event.type) {
    case 'BudgetSet': {
      const { type: _, ...budget } = event;
      return { ...programme, budgets: upsert(programme.budgets, budget, isFor(budget)) };
    }
    case 'BudgetRemoved': {
      const isRemoved = isFor(event);
      return { ...programme, budgets: programme.budgets.filter((budget) => !isRemoved(budget)) };
    }
    case 'ActivityPlaced': {
      const { activityId, areaId } = event;
      if (areaId !== null) return { ...programme, places: { ...programme.places, [activityId]: areaId } };
      const { [activityId]: _, ...others } = programme.places;
      return { ...programme, places: others };
    }
    case 'MostLedSet':
      return { ...programme, mostLed: event.most };
  }
};

/** An area that left the programme takes its budgets along. */
export const withoutLeftAreas = (programme: Programme, { areas }: SetUp): Programme => {
  const stays = new Set(areas.map((area) => area.areaId));
  return {
    ...programme,
    budgets: programme.budgets.filter(({ areaId }) => areaId === null || stays.has(areaId)),
    places: Object.fromEntries(Object.entries(programme.places).filter(([, areaId]) => stays.has(areaId))),
  };
};
