import type { Action } from '../actions.ts';
import {
  amendmentDeclinedCard,
  amendmentInForceCard,
  amendmentOverCard,
  amendmentOwnerRequestCard,
  amendmentToldCard,
} from '../amendments/notices.ts';
import { amendmentRequestCard, paperAmendmentRequestCard } from '../amendments/request.ts';
import { waitOverCard } from '../amendments/waiting.ts';
import type { Reader, SingleMessage } from '../models.ts';
import { successionAnsweredCard, successionRequestCard } from '../succession/messages.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { accountConfirmedCard, accountToConfirmCard } from './accounts.ts';
import { activatedCard } from './activated.ts';
import { changeAnsweredCard, changeAskedCard } from './change-request.ts';
import { declineNoticeCard } from './decline-notice.ts';
import { entryCard } from './entry.ts';
import { handoverAnsweredCard, handoverRequestCard } from './handover.ts';
import { letterProblemCard } from './letter-problem.ts';
import { entryOf } from './list.ts';
import { ownerDeclinedCard } from './owner-declined.ts';
import { ownerRequestCard } from './owner-request.ts';
import { paperSignRequestCard } from './paper-sign-request.ts';
import { pausedCard, resumedCard } from './pause.ts';
import { programmeClosedCard } from './programme-closed.ts';
import { proposalOutcomeCard } from './proposal-outcome.ts';
import { signRequestCard } from './sign-request.ts';
import { partyLeftOutCard, programmeStoppedCard, signingMeetingCard } from './signing-term.ts';
import { summaryCard } from './summary.ts';
import { workspaceStoppedCard } from './workspace-stopped.ts';

/** The card of a message that carries one kind of delivery. */
export const messageCard = (message: SingleMessage, reader: Reader): Card<Action> => {
  switch (message.kind) {
    case 'ownerRequest':
      return ownerRequestCard(message.model, reader);
    case 'ownerDeclined':
      return ownerDeclinedCard(message.model, reader);
    case 'proposalOutcome':
      return proposalOutcomeCard(message.model, reader);
    case 'signRequest':
      return signRequestCard(message.model, reader);
    case 'paperSignRequest':
      return paperSignRequestCard(message.model, reader);
    case 'signingMeeting':
      return signingMeetingCard(message.model, reader);
    case 'partyLeftOut':
      return partyLeftOutCard(message.model, reader);
    case 'programmeStopped':
      return programmeStoppedCard(message.model, reader);
    case 'declineNotice':
      return declineNoticeCard(message.model, reader);
    case 'changeAsked':
      return changeAskedCard(message.model, reader);
    case 'changeAnswered':
      return changeAnsweredCard(message.model, reader);
    case 'activated':
      return activatedCard(message.model, reader);
    case 'paused':
      return pausedCard(message.model, reader);
    case 'resumed':
      return resumedCard(message.model, reader);
    case 'programmeClosed':
      return programmeClosedCard(message.model, reader);
    case 'successionRequest':
      return successionRequestCard(message.model, reader);
    case 'successionAnswered':
      return successionAnsweredCard(message.model, reader);
    case 'handoverRequest':
      return handoverRequestCard(message.model, reader);
    case 'handoverAnswered':
      return handoverAnsweredCard(message.model, reader);
    case 'letterProblem':
      return letterProblemCard(message.model, reader);
    case 'summary':
      return summaryCard(message.model, reader);
    case 'workspaceStopped':
      return workspaceStoppedCard(message.model, reader);
    case 'accountToConfirm':
      return accountToConfirmCard(message.model, reader);
    case 'accountConfirmed':
      return accountConfirmedCard(message.model, reader);
    case 'amendmentOwnerRequest':
      return amendmentOwnerRequestCard(message.model, reader);
    case 'amendmentRequest':
      return amendmentRequestCard(message.model, reader);
    case 'paperAmendmentRequest':
      return paperAmendmentRequestCard(message.model, reader);
    case 'amendmentTold':
      return amendmentToldCard(message.model, reader);
    case 'amendmentDeclined':
      return amendmentDeclinedCard(message.model, reader);
    case 'amendmentOver':
      return amendmentOverCard(message.model, reader);
    case 'amendmentInForce':
      return amendmentInForceCard(message.model, reader);
    case 'waitOver':
      return waitOverCard(message.model, reader);
    default: {
      const w = words(reader);
      return entryCard(entryOf(message, w), message.model, w);
    }
  }
};
