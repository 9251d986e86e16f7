import type { AgreementCommand } from '../agreement/commands.ts';
import type { Of } from '../decider.ts';
import { type AgreementId, as, type CommandId } from '../ids.ts';
import { agreementTerms } from './agreement-text.ts';
import { exists } from './change-of-text.ts';
import { partyOf } from './party.ts';
import type { Activity, Programme } from './state.ts';
import { takenOver } from './succession/find.ts';

/** A command to an agreement's own stream that follows from the programme's. */
export interface StartOfAgreement {
  readonly agreementId: AgreementId;
  /** Derived from what it follows from, so that repeating it does nothing. */
  readonly commandId: CommandId;
  readonly command: Of<AgreementCommand, 'StartAgreement'>;
}

/** A command to an agreement's own stream that follows from the end of its programme. */
export interface EndOfAgreement {
  readonly agreementId: AgreementId;
  readonly commandId: CommandId;
  readonly command: Of<AgreementCommand, 'CloseAgreement'>;
}

/** Every agreement of a closed programme hears that it is closed. */
export const closeAgreements = ({ closed, activities }: Programme): readonly EndOfAgreement[] =>
  closed === null
    ? []
    : activities.map(({ activityId: agreementId }) => ({
        agreementId,
        commandId: as(`close|${agreementId}`),
        command: { type: 'CloseAgreement', on: closed.on },
      }));

/** Every activity of an active programme starts as an agreement; none before the activation. */
export const startAgreements = (programme: Programme): readonly StartOfAgreement[] => {
  const { identity, activated } = programme;
  if (!exists(programme) || identity === null || activated === null) return [];
  const { term, zone, ladder } = programme.setUp;
  const firstDay = activated.on > term.startsOn ? activated.on : term.startsOn;
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
      startedOn: activity.since !== null && activity.since.on > firstDay ? activity.since.on : firstDay,
      zone,
      ladder,
      overdueAtStart: activated.overdue.includes(agreementId),
    } as const;
    return [{ agreementId, commandId: as(`start|${agreementId}|r${activated.revision}`), command }];
  });
};

/** What follows, in an agreement's own stream, from an amendment that took effect or a text that was put right. */
export interface ChangeOfAgreement {
  readonly agreementId: AgreementId;
  readonly commandId: CommandId;
  readonly command: Of<AgreementCommand, 'AmendTerms' | 'EndAgreement'>;
}

/** Brings an agreement to what is in force now; an agreement that is there already takes no notice. */
export const changeOfAgreement = (programme: Programme, agreementId: AgreementId): ChangeOfAgreement | null => {
  const activity = programme.activities.find(({ activityId }) => activityId === agreementId);
  const terms = activity === undefined ? null : agreementTerms(activity);
  if (!exists(programme) || activity === undefined || terms === null || activity.ownerId === null) return null;
  const { edition, ended, ownerId } = activity;
  const commandId: CommandId = as(`edition|${agreementId}|${edition}`);
  if (ended !== null) return { agreementId, commandId, command: { type: 'EndAgreement', ...ended } };
  const onPaper = partyOf(programme, terms.leadPartyId)?.reach === 'paper';
  const amendment = amendmentOf(programme, activity);
  const command = { type: 'AmendTerms', terms, ownerId, onPaper, edition, amendment } as const;
  return edition === 0 ? null : { agreementId, commandId, command };
};

/** The amendment that made the terms as they are; null where a slip of the pen was put right, or another party came, since. */
const amendmentOf = (programme: Programme, { activityId }: Activity): number | null => {
  const { amendments, textFixes } = programme;
  const last = amendments.findLast(
    ({ proposal, end }) => end?.is === 'inForce' && proposal.kind === 'change' && proposal.agreementId === activityId,
  );
  const fixedAt = textFixes.findLast(({ agreementId }) => agreementId === activityId)?.at ?? '';
  const takenOverAt = takenOver(programme, activityId).at(-1)?.at ?? '';
  const inForceAt = last?.end?.at ?? '';
  return last === undefined || inForceAt < fixedAt || inForceAt < takenOverAt ? null : (last.sent?.number ?? null);
};
