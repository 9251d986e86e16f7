import { localDateOf } from '../../calendar/local-time.ts';
import type { Instant, PartyId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Gap, Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { signatoryGaps, termsGaps } from '../freezing/gaps.ts';
import { moneyGaps } from '../money/gaps.ts';
import { waitsInCircle } from '../proposals/decide.ts';
import { activitiesWith, activityOf, isStale, proposedActivity } from './amended.ts';
import type { Proposal } from './proposal.ts';
import type { Amendment } from './state.ts';
import { touchedBy } from './touched.ts';

/** What the agreement would lack once the proposal took effect. An end lacks nothing. */
export const effectGaps = (programme: ExistingProgramme, proposal: Proposal): readonly Gap[] => {
  const after = proposedActivity(programme, proposal);
  return after === null ? [] : [...termsGaps(after, programme), ...overBudgetBy(programme, proposal)];
};

/** Where it asks more of a source than there is. What was over the budget before is not this amendment's doing. */
const overBudgetBy = (programme: ExistingProgramme, proposal: Proposal): readonly Gap[] => {
  const before = moneyGaps({ ...programme, activities: programme.activities.filter(({ ended }) => ended === null) });
  const isWorse = (gap: Gap): boolean =>
    gap.gap === 'overBudget' &&
    !before.some(
      (known) =>
        known.gap === 'overBudget' &&
        known.areaId === gap.areaId &&
        known.source === gap.source &&
        known.asked >= gap.asked,
    );
  return moneyGaps({ ...programme, activities: activitiesWith(programme, proposal) }).filter(isWorse);
};

/** Another amendment may have closed the circle since this one was composed. */
export const wouldWaitInCircle = (programme: ExistingProgramme, proposal: Proposal): Refusal | null =>
  proposal.kind === 'end' ? null : waitsInCircle(programme, proposal.agreementId, proposal.fields);

/** Everything that sending it still lacks. `mandated`: the parties for which somebody may sign today. */
export const amendmentGaps = (
  programme: ExistingProgramme,
  proposal: Proposal,
  mandated: readonly PartyId[],
): readonly Gap[] => {
  const { consents } = touchedBy(programme, proposal);
  const asked = programme.setUp.parties.filter(({ partyId }) => consents.includes(partyId));
  return [...effectGaps(programme, proposal), ...signatoryGaps(asked, mandated)];
};

/** Why a draft can't be sent as it is, gaps aside: made from an older edition, empty, or due before today. */
export const whyNotSent = (programme: ExistingProgramme, amendment: Amendment, at: Instant): Refusal | null => {
  const { proposal } = amendment;
  if (isStale(programme, amendment)) return { code: 'amendmentStale', activityId: proposal.agreementId };
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
