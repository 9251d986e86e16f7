import { localDateOf } from '../../domain/calendar/local-time.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import { withoutAgain } from '../../domain/plan/slots.ts';
import type { Action } from '../../views/actions.ts';
import { type ListKind, type ListLine, listCard, messageCard, type SingleMessage } from '../../views/index.ts';
import type { Card } from '../../views/vocabulary.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import {
  presentAmendmentDeclined,
  presentAmendmentInForce,
  presentAmendmentOver,
  presentAmendmentOwnerRequest,
  presentAmendmentRequest,
  presentAmendmentsInvited,
  presentAmendmentTold,
  presentPaperAmendmentRequest,
} from './amendments.ts';
import { presentChangeAnswered, presentChangeAsked, presentDeclineNotice } from './changes.ts';
import {
  presentAccountConfirmed,
  presentAccountToConfirm,
  presentNotReached,
  presentPresentationDue,
} from './coordination.ts';
import { presentMidTerm, presentMilestone, presentPaused, presentResumed } from './course.ts';
import { presentBlocking, presentWaitOver } from './dependencies.ts';
import { presentOutcomeQuestion, presentProgrammeClosed, presentProgrammeEnding } from './ending.ts';
import { presentHandoverAnswered, presentHandoverRequest, presentOrphan } from './handovers.ts';
import { presentLetterProblem } from './letters.ts';
import { presentOwnerDeclined, presentOwnerRequest } from './owners.ts';
import { presentCheckIn, presentEscalation, presentFollowUp, presentLateStart, presentNudge } from './progress.ts';
import { presentProposalOutcome } from './proposals.ts';
import { type Lookups, lookUp, type Scene, sceneOf } from './scene.ts';
import { presentActivated, presentPaperSignRequest, presentSignRequest } from './signing.ts';
import {
  presentPartyLeftOut,
  presentProgrammeStopped,
  presentSignByPassed,
  presentSigningMeeting,
  presentSignNudge,
} from './signing-term.ts';
import { presentPartyEnding, presentSuccessionAnswered, presentSuccessionRequest } from './successions.ts';
import { presentSummary } from './summary.ts';
import { presentWorkspaceStopped } from './workspaces.ts';

/** What a message shows now. `live`: it can still change, so its copy is looked at when one of its streams does. */
export interface Shown {
  readonly card: Card<Action>;
  readonly live: boolean;
}

export const hashOf = ({ card }: Shown): string => sha256Hex(canonicalJson(card));

/** Builds the card of a message from the state as it is now. Null: there is nothing (left) to say. */
export async function presentMessage(
  ports: Ports,
  message: Message,
  carried: readonly Delivery[],
  lookups: Lookups = lookUp(ports, message.municipalityId),
): Promise<Shown | null> {
  // Sent again, it asks what it asked the first time.
  const deliveries = carried.map((delivery) => ({ ...delivery, slot: withoutAgain(delivery.slot) }));
  const scene = await sceneOf(ports, message, deliveries, lookups);
  if (message.form !== 'list') {
    const single = await presentSingle(scene, deliveries);
    if (single === null || (message.sentAt === null && !isOpen(single))) return null;
    return { card: messageCard(single, scene.reader), live: isLive(single) };
  }
  const all = await Promise.all(deliveries.map((delivery) => presentSingle(scene, [delivery])));
  const lines = all.filter((line): line is ListLine => line !== null && isListKind(line.kind));
  const worthIt = message.sentAt === null ? lines.filter(isOpen) : lines;
  if (worthIt.length === 0) return null;
  const on = localDateOf(message.sendAt, scene.reader.zone);
  const card = listCard({ messageId: message.messageId, on, lines: worthIt }, scene.reader);
  return { card, live: worthIt.some(isLive) };
}

const LIST_KINDS: readonly string[] = [
  'orphan',
  'partyEnding',
  'lateStart',
  'signNudge',
  'signByPassed',
  'nudge',
  'escalation',
  'checkIn',
  'followUp',
  'milestone',
  'midTerm',
  'presentationDue',
  'outcomeQuestion',
  'programmeEnding',
  'notReached',
  'amendmentsInvited',
  'blocking',
] satisfies readonly ListKind[];

const isListKind = (kind: string): kind is ListKind => LIST_KINDS.includes(kind);

async function presentSingle(scene: Scene, deliveries: readonly Delivery[]): Promise<SingleMessage | null> {
  const [delivery] = deliveries;
  if (delivery === undefined) return null;
  switch (delivery.kind) {
    case 'ownerRequest':
      return presentOwnerRequest(scene, deliveries);
    case 'ownerDeclined':
      return presentOwnerDeclined(scene, delivery);
    case 'proposalOutcome':
      return presentProposalOutcome(scene, deliveries);
    case 'amendmentOwnerRequest':
      return presentAmendmentOwnerRequest(scene, delivery);
    case 'amendmentRequest':
      return presentAmendmentRequest(scene, deliveries);
    case 'paperAmendmentRequest':
      return presentPaperAmendmentRequest(scene, delivery);
    case 'amendmentTold':
      return presentAmendmentTold(scene, delivery);
    case 'amendmentDeclined':
      return presentAmendmentDeclined(scene, delivery);
    case 'amendmentOver':
      return presentAmendmentOver(scene, delivery);
    case 'amendmentInForce':
      return presentAmendmentInForce(scene, delivery);
    case 'amendmentsInvited':
      return presentAmendmentsInvited(scene, delivery);
    case 'blocking':
      return presentBlocking(scene, delivery);
    case 'waitOver':
      return presentWaitOver(scene, delivery);
    case 'signRequest':
      return presentSignRequest(scene, delivery);
    case 'paperSignRequest':
      return presentPaperSignRequest(scene, delivery);
    case 'signingMeeting':
      return presentSigningMeeting(scene, delivery);
    case 'signNudge':
      return presentSignNudge(scene, delivery);
    case 'signByPassed':
      return presentSignByPassed(scene, delivery);
    case 'partyLeftOut':
      return presentPartyLeftOut(scene, delivery);
    case 'programmeStopped':
      return presentProgrammeStopped(scene, delivery);
    case 'declineNotice':
      return presentDeclineNotice(scene, delivery);
    case 'changeAsked':
      return presentChangeAsked(scene, delivery);
    case 'changeAnswered':
      return presentChangeAnswered(scene, delivery);
    case 'activated':
      return presentActivated(scene, delivery);
    case 'lateStart':
      return presentLateStart(scene, delivery);
    case 'nudge':
      return presentNudge(scene, delivery);
    case 'escalation':
      return presentEscalation(scene, delivery);
    case 'checkIn':
      return presentCheckIn(scene, delivery);
    case 'followUp':
      return presentFollowUp(scene, delivery);
    case 'milestone':
      return presentMilestone(scene, delivery);
    case 'midTerm':
      return presentMidTerm(scene, delivery);
    case 'paused':
      return presentPaused(scene, delivery);
    case 'resumed':
      return presentResumed(scene, delivery);
    case 'presentationDue':
      return presentPresentationDue(scene, delivery);
    case 'outcomeQuestion':
      return presentOutcomeQuestion(scene, delivery);
    case 'programmeEnding':
      return presentProgrammeEnding(scene, delivery);
    case 'programmeClosed':
      return presentProgrammeClosed(scene, delivery);
    case 'letterProblem':
      return presentLetterProblem(scene, delivery);
    case 'summary':
      return presentSummary(scene, delivery);
    case 'workspaceStopped':
      return presentWorkspaceStopped(scene, delivery);
    case 'accountToConfirm':
      return presentAccountToConfirm(scene, delivery);
    case 'accountConfirmed':
      return presentAccountConfirmed(scene, delivery);
    case 'notReached':
      return presentNotReached(scene, delivery);
    case 'handoverRequest':
      return presentHandoverRequest(scene, delivery);
    case 'handoverAnswered':
      return presentHandoverAnswered(scene, delivery);
    case 'successionRequest':
      return presentSuccessionRequest(scene, delivery);
    case 'successionAnswered':
      return presentSuccessionAnswered(scene, delivery);
    case 'partyEnding':
      return presentPartyEnding(scene, delivery);
    case 'orphan':
      return presentOrphan(scene, delivery);
  }
}

/** What only tells has no state, and is always worth sending. */
function isOpen(message: SingleMessage): boolean {
  if (message.kind === 'ownerRequest' || message.kind === 'amendmentRequest')
    return message.model.items.some(({ state }) => state.is === 'open');
  if (message.kind === 'proposalOutcome') return message.model.items.some(({ state }) => state.is !== 'closed');
  return !('state' in message.model) || message.model.state.is === 'open';
}

const SETTLED: readonly string[] = [
  'over',
  'closed',
  'activated',
  'textChanged',
  'confirmed',
  'rejected',
  'answered',
  'held',
];

/**
 * An answered check-in can be put right until the next; a signature can be taken back, and ends with the activation.
 * What went to somebody else may come back.
 */
function isLive(message: SingleMessage): boolean {
  if (message.kind === 'ownerRequest') return message.model.items.some(({ state }) => state.is !== 'closed');
  if (message.kind === 'amendmentRequest') return message.model.items.some(({ state }) => isUnsettled(state));
  if (message.kind === 'proposalOutcome') return message.model.changeable;
  if (!('state' in message.model)) return false;
  return isUnsettled(message.model.state);
}

const isUnsettled = (state: { readonly is: string; readonly why?: string }): boolean =>
  !SETTLED.includes(state.is) || (state.is === 'closed' && state.why === 'reassigned');
