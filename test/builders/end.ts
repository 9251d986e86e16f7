import type { Outcome } from '../../src/domain/agreement/outcome/events.ts';
import { as, type OutcomeId } from '../../src/domain/ids.ts';
import type { AccountedAgreement } from '../../src/domain/programme/closing/events.ts';
import { activities, person, sealed } from './haarlem.ts';

/** Of `activity.square`, whose target is the whole of it. */
export const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  outcomeId: as<OutcomeId>('outcome-1'),
  kind: 'partly',
  reached: 1,
  reason: sealed('outcome-reason'),
  by: person.greenManager,
  recordedOnBehalfOf: null,
  ...changes,
});

/** Every agreement of Haarlem's programme achieved. */
export const allAchieved: readonly AccountedAgreement[] = activities.map(({ activityId: agreementId }) => ({
  agreementId,
  outcome: 'achieved',
}));
