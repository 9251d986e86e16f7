import type { AgreementCommand } from '../agreement/commands.ts';
import type { Of } from '../decider.ts';
import { type AgreementId, as, type CommandId } from '../ids.ts';
import { agreementTerms } from './agreement-text.ts';
import { exists } from './change-of-text.ts';
import { partyOf } from './party.ts';
import type { Activity, Programme } from './state.ts';

/** A command to an agreement's own stream that follows from the programme's. */
export interface StartOfAgreement {
  readonly agreementId: AgreementId;
  /** Derived from what it follows from, so that repeating it does nothing. */
  readonly commandId: CommandId;
  readonly command: Of<AgreementCommand, 'StartAgreement'>;
}

/** Every activity of an active programme starts as an agreement; none before the activation. */
export const startAgreements = (programme: Programme): readonly StartOfAgreement[] => {
  const { identity, activated } = programme;
  if (!exists(programme) || identity === null || activated === null) return [];
  const { term, zone, ladder } = programme.setUp;
  const isLate = activated.on > term.startsOn;
  const startedOn = isLate ? activated.on : term.startsOn;
  return programme.activities.flatMap((activity: Activity): readonly StartOfAgreement[] => {
    const terms = agreementTerms(activity);
    const { ownerId, activityId: agreementId } = activity;
    if (terms === null || ownerId === null) return [];
    const command = {
      type: 'StartAgreement',
      agreementId,
      ...identity,
      terms,
      ownerId,
      onPaper: partyOf(programme, terms.leadPartyId)?.reach === 'paper',
      startedOn,
      zone,
      ladder,
      overdueAtStart: activated.overdue.includes(agreementId),
    } as const;
    return [{ agreementId, commandId: as(`start|${agreementId}|r${activated.revision}`), command }];
  });
};
