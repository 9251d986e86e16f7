import { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../group-by.ts';
import { type AgreementId, as, type LocalDate, type PersonId } from '../../ids.ts';
import { nearMiss, sourceKey } from '../money/source.ts';
import type { Activity, Programme } from '../state.ts';

/** What a coordinator should look at once more before the freeze. It never blocks. */
export type Warning =
  /** Probably the same source spelt otherwise. */
  | {
      readonly warning: 'sourceSpelling';
      readonly activityId: AgreementId;
      readonly source: string;
      readonly nearest: string;
    }
  /** `before`: by when half of them or more are due; null when too few have a date yet. */
  | {
      readonly warning: 'leadsMany';
      readonly ownerId: PersonId;
      readonly count: number;
      readonly before: { readonly on: LocalDate; readonly count: number } | null;
    };

export const warningsOf = (programme: Programme): readonly Warning[] => [
  ...spellingWarnings(programme),
  ...leadWarnings(programme),
];

/** Each spelling once, at the first agreement that has it. What has a budget is right by itself. */
const spellingWarnings = ({ budgets, activities }: Programme): readonly Warning[] => {
  const known = budgets.map(({ source }) => source);
  const seen = new Set(known.map(sourceKey));
  const warnings: Warning[] = [];
  for (const { activityId, fields } of activities) {
    for (const { source } of fields.means?.money ?? []) {
      if (seen.has(sourceKey(source))) continue;
      const nearest = nearMiss(source, known);
      if (nearest !== null) warnings.push({ warning: 'sourceSpelling', activityId, source: source.trim(), nearest });
      known.push(source.trim());
      seen.add(sourceKey(source));
    }
  }
  return warnings;
};

export interface LikelySource {
  readonly activityId: AgreementId;
  readonly source: string;
  /** As budgets or other agreements spell it. */
  readonly nearest: string;
}

/** The first source of this agreement that nobody else names, but that is almost spelt like one that others do. */
export const likelySource = ({ budgets, activities }: Programme, activityId: AgreementId): LikelySource | null => {
  const own = activities.find((activity) => activity.activityId === activityId)?.fields.means?.money ?? [];
  const others = activities.filter((activity) => activity.activityId !== activityId);
  const known = [...budgets, ...others.flatMap(({ fields }) => fields.means?.money ?? [])].map(({ source }) => source);
  for (const { source } of own) {
    const nearest = nearMiss(source, known);
    if (nearest !== null) return { activityId, source: source.trim(), nearest };
  }
  return null;
};

const leadWarnings = ({ activities, mostLed }: Programme): readonly Warning[] => {
  const owned = activities.flatMap((activity) =>
    activity.ownerId === null ? [] : [{ ...activity, by: activity.ownerId }],
  );
  return [...groupBy(owned, ({ by }) => by)]
    .filter(([, led]) => led.length > mostLed)
    .map(([ownerId, led]) => ({ warning: 'leadsMany', ownerId, count: led.length, before: crowdedBefore(led) }));
};

/** The first quarter by whose start half of the agreements or more are due. */
const crowdedBefore = (led: readonly Activity[]): { readonly on: LocalDate; readonly count: number } | null => {
  const due = led.flatMap(({ fields }) => fields.dueOn ?? []).toSorted();
  const half = due[Math.ceil(led.length / 2) - 1];
  if (half === undefined) return null;
  const on = quarterAfter(half);
  return { on, count: due.filter((each) => each < on).length };
};

const QUARTER = 3;

const quarterAfter = (date: LocalDate): LocalDate => {
  const { year, month } = Temporal.PlainDate.from(date);
  const first = Temporal.PlainDate.from({ year, month: month - ((month - 1) % QUARTER), day: 1 });
  return as(first.add({ months: QUARTER }).toString());
};
