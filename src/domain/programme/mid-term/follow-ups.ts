import type { MidTermAnswerCommand } from '../../agreement/mid-term/commands.ts';
import { type AgreementId, as, type CommandId } from '../../ids.ts';
import type { Programme } from '../state.ts';

/** A command to an agreement's own stream, with an id derived from the review, so that repeating it does nothing. */
interface MidTermFollowUp {
  readonly agreementId: AgreementId;
  readonly commandId: CommandId;
  readonly command: MidTermAnswerCommand;
}

/** The review opened: every agreement is asked about. One that is done or ended takes no notice. */
export const askMidTerm = ({ activities, midTerm }: Programme): readonly MidTermFollowUp[] => {
  const { opened } = midTerm;
  if (opened === null) return [];
  return activities.map(({ activityId }) => ({
    agreementId: activityId,
    commandId: as(`ask-mid-term|${activityId}`),
    command: { type: 'AskMidTerm', review: opened.on },
  }));
};

/** The review was closed: nobody answers any more. */
export const endMidTerm = ({ activities, midTerm }: Programme): readonly MidTermFollowUp[] =>
  midTerm.closed === null
    ? []
    : activities.map(({ activityId }) => ({
        agreementId: activityId,
        commandId: as(`end-mid-term|${activityId}`),
        command: { type: 'EndMidTerm' },
      }));
