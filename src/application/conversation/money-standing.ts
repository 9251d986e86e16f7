import { moneyOf, overspent, spentOf } from '../../domain/agreement/spending/state.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import {
  budgetLines,
  type Grouping,
  type MoneyLine,
  moneyLines,
  sumOf,
  totalsBy,
} from '../../domain/programme/money/lines.ts';
import type { MoneyModel } from '../../views/models.ts';
import { agreementRef, partyName, type Seen } from './programmes.ts';
import { agreementsIn } from './status.ts';
import type { Turn } from './turn.ts';

/** Each agreement's money per source: what is reserved in the programme, and what was spent. */
export function linesOf({ programme }: Seen, agreements: readonly Agreement[]): readonly MoneyLine[] {
  const spent = new Map(agreements.map((agreement) => [agreement.started?.agreementId, spentOf(agreement)]));
  return moneyLines(programme, (activityId) => spent.get(activityId) ?? []);
}

/** The money of a programme, for who takes part in it. */
export async function moneyNow(turn: Turn, seen: Seen, grouping: Grouping): Promise<MoneyModel> {
  const { programme, ref } = seen;
  const agreements = await agreementsIn(turn, seen);
  const lines = linesOf(seen, agreements);
  return {
    programme: ref,
    grouping,
    whole: sumOf(lines),
    budgets: budgetLines(programme, lines).map(({ budget: { areaId, source, cents }, ...sum }) => ({
      ...sum,
      areaId,
      area: nameIn(seen, 'area', areaId),
      source,
      cents,
    })),
    totals: totalsBy(lines, grouping).map(({ id, ...sum }) => ({ ...sum, name: nameIn(seen, grouping, id) })),
    overspent: agreements.flatMap((agreement) => overspentIn(seen, agreement)),
    isActive: programme.phase === 'active',
    maySet: seen.isCoordinator,
  };
}

function overspentIn({ programme }: Seen, agreement: Agreement): MoneyModel['overspent'] {
  const { started, ended } = agreement;
  // What has ended can't be amended any more: its money shows in the totals.
  if (started === null || ended !== null) return [];
  const sources = overspent(started.terms.means.money, agreement);
  return sources.length === 0 ? [] : [{ agreement: agreementRef(programme, started.agreementId), sources }];
}

function nameIn({ programme }: Seen, grouping: Grouping, id: string | null): string | null {
  switch (grouping) {
    case 'source':
      return id;
    case 'area':
      return programme.setUp.areas.find(({ areaId }) => areaId === id)?.name ?? null;
    case 'project':
      return programme.projects.find(({ projectId }) => projectId === id)?.name ?? null;
    case 'party':
      return partyName(programme, programme.setUp.parties.find(({ partyId }) => partyId === id)?.partyId ?? null);
  }
}

/** Each source of an agreement with what is reserved and spent. */
export const sourcesOf = (agreement: Agreement) => moneyOf(agreement.started?.terms.means.money ?? [], agreement);
