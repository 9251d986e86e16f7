import { groupBy } from '../../group-by.ts';
import type { AgreementId, AreaId, PartyId, ProjectId } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { Money } from '../terms.ts';
import type { Budget } from './events.ts';
import { sameSource, sourceKey } from './source.ts';

/** What one agreement has and spent of one source. Whole euro cents. */
export interface MoneyLine {
  readonly activityId: AgreementId;
  /** Null: not of one area. */
  readonly areaId: AreaId | null;
  readonly projectId: ProjectId;
  readonly partyId: PartyId | null;
  /** Spelt as where it was named first. */
  readonly source: string;
  readonly reserved: number;
  readonly spent: number;
}

/** The sum of each source, spelt as it was first. */
export const bySource = (money: readonly Money[]): readonly Money[] => {
  const sums = new Map<string, Money>();
  for (const { source, cents } of money) {
    const key = sourceKey(source);
    const sum = sums.get(key);
    sums.set(key, { source: sum?.source ?? source.trim(), cents: (sum?.cents ?? 0) + cents });
  }
  return [...sums.values()];
};

export const centsOf = (money: readonly Money[], source: string): number =>
  money.reduce((sum, each) => (sameSource(each.source, source) ? sum + each.cents : sum), 0);

/** What was spent of an agreement, as its own stream has it. */
export type SpentOf = (activityId: AgreementId) => readonly Money[];

export const NOTHING_SPENT: SpentOf = () => [];

/**
 * Every agreement and source once: reserved in it, or spent without. `spentOf` is empty before the activation.
 * One that ended holds no more than what was spent of it: the rest is free for others.
 */
export const moneyLines = (programme: Programme, spentOf: SpentOf = NOTHING_SPENT): readonly MoneyLine[] => {
  const spelling = spellings(programme);
  return programme.activities.flatMap(({ activityId, projectId, fields, ended }) => {
    const spent = spentOf(activityId);
    const reserved = ended === null ? (fields.means?.money ?? []) : spent;
    const sources = bySource([...reserved, ...spent].map(({ source }) => ({ source, cents: 0 })));
    return sources.map(({ source }) => ({
      activityId,
      areaId: areaOf(programme, activityId, source),
      projectId,
      partyId: fields.leadPartyId,
      source: spelling.get(sourceKey(source)) ?? source,
      reserved: centsOf(reserved, source),
      spent: centsOf(spent, source),
    }));
  });
};

/** A budget's spelling before that of an agreement. */
const spellings = ({ budgets, activities }: Programme): ReadonlyMap<string, string> => {
  const named = [...budgets, ...activities.flatMap(({ fields }) => fields.means?.money ?? [])];
  return new Map(named.toReversed().map(({ source }) => [sourceKey(source), source.trim()]));
};

/** Where it was placed; else the programme's only area; else the only area that has a budget of that source. */
const areaOf = (programme: Programme, activityId: AgreementId, source: string): AreaId | null => {
  const placed = programme.places[activityId];
  if (placed !== undefined) return placed;
  const areas = programme.setUp?.areas ?? [];
  const [only, ...others] = areas.length === 1 ? areas : areasWith(programme, source);
  return only !== undefined && others.length === 0 ? only.areaId : null;
};

const areasWith = ({ budgets }: Programme, source: string) =>
  budgets.flatMap(({ areaId, source: its }) => (areaId !== null && sameSource(its, source) ? [{ areaId }] : []));

/** Whether it takes money of a source that several areas have a budget of, and nobody said from which. */
export const needsPlace = (programme: Programme, { areaId, source, reserved }: MoneyLine): boolean =>
  areaId === null && reserved > 0 && areasWith(programme, source).length > 1;

export interface BudgetLine {
  readonly budget: Budget;
  readonly reserved: number;
  readonly spent: number;
}

/** What is reserved and spent of each budget; that of the whole programme counts every area's. */
export const budgetLines = ({ budgets }: Programme, lines: readonly MoneyLine[]): readonly BudgetLine[] =>
  budgets.map((budget) => {
    const own = lines.filter(
      ({ areaId, source }) => sameSource(source, budget.source) && (budget.areaId === null || areaId === budget.areaId),
    );
    return { budget, ...sumOf(own) };
  });

export interface Sum {
  readonly reserved: number;
  readonly spent: number;
}

export const sumOf = (lines: readonly Sum[]): Sum => ({
  reserved: lines.reduce((sum, { reserved }) => sum + reserved, 0),
  spent: lines.reduce((sum, { spent }) => sum + spent, 0),
});

export type Grouping = 'source' | 'area' | 'project' | 'party';

/** `id`: of the area, project or party, or the source itself; null where it has none. */
export interface Total extends Sum {
  readonly id: string | null;
}

/** In the order in which each first appears. Every line counts once, so that all groupings have the same sum. */
export const totalsBy = (lines: readonly MoneyLine[], grouping: Grouping): readonly Total[] => {
  const groups = groupBy(lines, (line) => idIn(line, grouping));
  return [...groups].map(([id, own]) => ({ id, ...sumOf(own) }));
};

const idIn = ({ source, areaId, projectId, partyId }: MoneyLine, grouping: Grouping): string | null => {
  switch (grouping) {
    case 'source':
      return source;
    case 'area':
      return areaId;
    case 'project':
      return projectId;
    case 'party':
      return partyId;
  }
};
