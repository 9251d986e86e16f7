import { outcomeKind } from '../../agreement/outcome/state.ts';
import { spentOf } from '../../agreement/spending/state.ts';
import type { Agreement } from '../../agreement/state.ts';
import { groupBy } from '../../group-by.ts';
import type { AgreementId, LocalDate, PartyId, ProjectId, ThemeId } from '../../ids.ts';
import { type Sum, sumOf } from '../money/lines.ts';
import type { Programme } from '../state.ts';
import type { Money, Result } from '../terms.ts';
import type { AccountedAgreement } from './events.ts';

/** One agreement at the end: what was promised, what was done, what it cost in whole euro cents. */
export interface ReviewLine extends Sum {
  readonly agreementId: AgreementId;
  readonly what: string;
  readonly partyId: PartyId;
  readonly projectId: ProjectId;
  readonly themes: readonly ThemeId[];
  readonly dueOn: LocalDate;
  readonly result: Result;
  readonly reached: number | null;
  /** Null: not told yet. */
  readonly outcome: AccountedAgreement['outcome'] | null;
}

export type ReviewGrouping = 'party' | 'project' | 'theme';

export type OutcomeCount = Readonly<Partial<Record<AccountedAgreement['outcome'] | 'untold', number>>>;

export interface ReviewGroup extends Sum {
  readonly id: string;
  readonly lines: readonly ReviewLine[];
  readonly outcomes: OutcomeCount;
}

const centsIn = (money: readonly Money[]): number => money.reduce((sum, { cents }) => sum + cents, 0);

/** Every agreement that started, in the order of the programme. */
export const reviewLines = ({ activities }: Programme, agreements: readonly Agreement[]): readonly ReviewLine[] => {
  const place = new Map(activities.map(({ activityId }, index) => [activityId, index]));
  const placeOf = ({ agreementId }: ReviewLine): number => place.get(agreementId) ?? activities.length;
  return linesOf(agreements).toSorted((one, other) => placeOf(one) - placeOf(other));
};

const linesOf = (agreements: readonly Agreement[]): readonly ReviewLine[] =>
  agreements.flatMap((agreement): readonly ReviewLine[] => {
    const { started, outcome, ended } = agreement;
    if (started === null) return [];
    const { agreementId, terms } = started;
    return [
      {
        agreementId,
        what: terms.what,
        partyId: terms.leadPartyId,
        projectId: terms.projectId,
        themes: terms.themes,
        dueOn: terms.dueOn,
        result: terms.result,
        reached: outcome?.is === 'told' ? outcome.outcome.reached : null,
        outcome: outcome === null ? (ended === null ? null : 'ended') : outcomeKind(outcome),
        reserved: centsIn(terms.means.money),
        spent: centsIn(spentOf(agreement)),
      },
    ];
  });

export const outcomesIn = (lines: readonly ReviewLine[]): OutcomeCount =>
  Object.fromEntries(
    [...groupBy(lines, ({ outcome }) => outcome ?? 'untold')].map(([kind, own]) => [kind, own.length]),
  );

/**
 * The lines by party, project or theme, each in the order in which it first appears. A line has one party and one project;
 * it counts in each of its themes, so that the themes together can be more than the whole.
 */
export const reviewBy = (lines: readonly ReviewLine[], grouping: ReviewGrouping): readonly ReviewGroup[] => {
  const placed = lines.flatMap((line) => idsOf(line, grouping).map((id) => ({ id, line })));
  return [...groupBy(placed, ({ id }) => id)].map(([id, own]) => {
    const group = own.map(({ line }) => line);
    return { id, lines: group, outcomes: outcomesIn(group), ...sumOf(group) };
  });
};

const idsOf = ({ partyId, projectId, themes }: ReviewLine, grouping: ReviewGrouping): readonly string[] => {
  if (grouping === 'theme') return themes;
  return [grouping === 'party' ? partyId : projectId];
};
