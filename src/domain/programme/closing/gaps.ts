import type { LocalDate } from '../../ids.ts';
import type { Gap } from '../../refusal.ts';
import { isPending } from '../amendments/state.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { AccountedAgreement } from './events.ts';

/**
 * Everything that the closing still lacks on that date, in the order in which the programme names it. An agreement that an
 * amendment ended was accounted for then.
 */
export const closingGaps = (
  { setUp, activities, amendments, contributions }: ExistingProgramme,
  accounted: readonly AccountedAgreement[],
  today: LocalDate,
): readonly Gap[] => {
  const known = new Set(accounted.map(({ agreementId }) => agreementId));
  return [
    ...(today < setUp.term.endsOn ? [{ gap: 'termNotOver', endsOn: setUp.term.endsOn } as const] : []),
    ...activities
      .filter(({ activityId, ended }) => ended === null && !known.has(activityId))
      .map(({ activityId }) => ({ gap: 'noOutcome', activityId }) as const),
    ...amendments.filter(isPending).map(({ sent }) => ({ gap: 'amendmentOpen', number: sent.number }) as const),
    ...contributions
      .filter(({ disposition }) => disposition === null)
      .map(({ contributionId }) => ({ gap: 'noDisposition', contributionId }) as const),
  ];
};
