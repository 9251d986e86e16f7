import { localDateOf } from '../../calendar/local-time.ts';
import type { Instant, PartyId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Gap, Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { signatoryGaps, termsGaps } from '../freezing/gaps.ts';
import { moneyGaps } from '../money/gaps.ts';
import { NOTHING_SPENT, type SpentOf } from '../money/lines.ts';
import { waitsInCircle } from '../proposals/decide.ts';
import type { Activity } from '../state.ts';
import { activityOf, isOutdated, proposedActivity } from './amended.ts';
import type { Proposal } from './proposal.ts';
import type { Amendment } from './state.ts';
import { touchedBy } from './touched.ts';

/** What the agreement would lack once the proposal took effect. An end lacks nothing. */
export const effectGaps = (
  programme: ExistingProgramme,
  proposal: Proposal,
  spentOf: SpentOf = NOTHING_SPENT,
): readonly Gap[] => {
  const after = proposedActivity(programme, proposal);
  return after === null ? [] : [...termsGaps(after, programme), ...moneyGapsOf(programme, [proposal], spentOf)];
};

/** Several that are sent together can ask more of a source than each of them alone. */
export const gapsTogether = (
  programme: ExistingProgramme,
  proposals: readonly Proposal[],
  spentOf: SpentOf,
): readonly Gap[] => (proposals.length < 2 ? [] : moneyGapsOf(programme, proposals, spentOf));

/** Where they ask more of a source than there is, or of nobody knows which budget. What was so before is not their doing. */
const moneyGapsOf = (
  programme: ExistingProgramme,
  proposals: readonly Proposal[],
  spentOf: SpentOf,
): readonly Gap[] => {
  const before = moneyGaps(programme, spentOf);
  const activities = proposals.reduce<readonly Activity[]>(
    (all, proposal) => [...all.filter(isOther(proposal)), ...inPlaceOf(programme, proposal, spentOf)],
    programme.activities,
  );
  return moneyGaps({ ...programme, activities }, spentOf).filter(
    (gap) => !before.some((known) => isNoWorse(gap, known)),
  );
};

const isOther =
  ({ agreementId }: Proposal) =>
  ({ activityId }: Activity): boolean =>
    activityId !== agreementId;

/** Of one that ends, what was spent stays spent. */
const inPlaceOf = (programme: ExistingProgramme, proposal: Proposal, spentOf: SpentOf): readonly Activity[] => {
  const after = proposedActivity(programme, proposal);
  if (after !== null) return [after];
  const before = activityOf(programme, proposal);
  if (before === null) return [];
  const means = { money: spentOf(before.activityId), hours: null, goods: [] };
  return [{ ...before, fields: { ...before.fields, means } }];
};

const isNoWorse = (gap: Gap, known: Gap): boolean => {
  if (gap.gap === 'overBudget' && known.gap === 'overBudget')
    return known.areaId === gap.areaId && known.source === gap.source && known.asked >= gap.asked;
  return sameValue(gap, known);
};

/** Another amendment may have closed the circle since this one was composed. */
export const wouldWaitInCircle = (programme: ExistingProgramme, proposal: Proposal): Refusal | null =>
  proposal.kind === 'end' ? null : waitsInCircle(programme, proposal.agreementId, proposal.fields);

/** Everything that sending it still lacks. `mandated`: the parties for which somebody may sign today. */
export const amendmentGaps = (
  programme: ExistingProgramme,
  proposal: Proposal,
  mandated: readonly PartyId[],
  spentOf: SpentOf = NOTHING_SPENT,
): readonly Gap[] => {
  const { consents } = touchedBy(programme, proposal);
  const asked = programme.setUp.parties.filter(({ partyId }) => consents.includes(partyId));
  return [...effectGaps(programme, proposal, spentOf), ...signatoryGaps(asked, mandated)];
};

/** Why a draft can't be sent as it is, gaps aside: made from an older edition, empty, or due before today. */
export const whyNotSent = (programme: ExistingProgramme, amendment: Amendment, at: Instant): Refusal | null => {
  const { proposal } = amendment;
  if (isOutdated(programme, amendment)) return { code: 'amendmentStale', activityId: proposal.agreementId };
  if (proposal.kind === 'end') return null;
  const circle = wouldWaitInCircle(programme, proposal);
  if (circle !== null) return circle;
  const before = activityOf(programme, proposal);
  const { fields } = proposal;
  // Who owns it stands beside the text: another person alone is a handover.
  if (before !== null && sameValue(before.fields, fields)) return { code: 'nothingChanges' };
  const today = localDateOf(at, programme.setUp.zone);
  const isMoved = fields.dueOn !== before?.fields.dueOn;
  return fields.dueOn !== null && isMoved && fields.dueOn < today ? { code: 'dateInPast', date: fields.dueOn } : null;
};
