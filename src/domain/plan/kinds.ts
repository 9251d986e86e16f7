/**
 * The catalogue of messages: nothing is sent outside it.
 *
 * `urgency`: `now` = others wait for it: at once, outside quiet hours; `answer` = answers one's own act: always at once;
 * `list` = waits for the one list per person per working day; `summary` = at its own hour, on its own.
 * `alone`: never shares an envelope. `whenReplyLost`: what to do with an ambiguous send that can't be settled.
 * `journalled`: that it was delivered, or could not be, is evidence and enters the journal.
 */
interface KindPolicy {
  readonly urgency: 'now' | 'answer' | 'list' | 'summary';
  readonly alone: boolean;
  readonly whenReplyLost: 'sendAgain' | 'hold';
  readonly journalled: boolean;
}

const kind = (
  urgency: KindPolicy['urgency'],
  whenReplyLost: KindPolicy['whenReplyLost'],
  { alone = true, journalled = false } = {},
): KindPolicy => ({ urgency, alone, whenReplyLost, journalled });

export const MESSAGE_KINDS = {
  /** "Klopt het: u doet X, klaar op D?", all of one owner's in one message. */
  ownerRequest: kind('now', 'sendAgain', { alone: false }),
  /** To the project team: a named owner said no. */
  ownerDeclined: kind('now', 'hold'),
  /** To who proposed it: what the coordinator decided, with the reason; all of one moment in one message. */
  proposalOutcome: kind('answer', 'hold', { alone: false }),
  signRequest: kind('now', 'sendAgain', { journalled: true }),
  /** To the coordinators: a party without chat must sign on paper. */
  paperSignRequest: kind('now', 'hold'),
  /** To who signs and to the coordinators: requests open together, then and there. */
  signingMeeting: kind('now', 'hold'),
  /** Who did not sign yet is reminded of the date to sign by. */
  signNudge: kind('list', 'hold', { alone: false }),
  /** To the coordinators: the date to sign by is over: again, without a party, or no further. */
  signByPassed: kind('list', 'hold', { alone: false }),
  /** To a party without which the programme goes on. */
  partyLeftOut: kind('now', 'hold'),
  /** To everybody: the programme ended unsigned. */
  programmeStopped: kind('now', 'hold'),
  /** To coordinators and to who signed already: a party declined, with the reason. */
  declineNotice: kind('now', 'hold'),
  changeAsked: kind('now', 'hold'),
  changeAnswered: kind('answer', 'hold'),
  /** "Klopt het: u doet X, klaar op D?", of an owner whom an amendment names: before the parties are asked. */
  amendmentOwnerRequest: kind('now', 'sendAgain'),
  /** To a party that an amendment touches; several together are one message. */
  amendmentRequest: kind('now', 'sendAgain', { alone: false, journalled: true }),
  /** To the coordinators: a party consents outside of Handslag. */
  paperAmendmentRequest: kind('now', 'hold'),
  /** To the parties that an amendment does not touch. */
  amendmentTold: kind('now', 'hold'),
  /** To coordinators and to who consented already: a party does not, with the reason. */
  amendmentDeclined: kind('now', 'hold'),
  /** To who answered, and to the coordinators: it does not go on. */
  amendmentOver: kind('now', 'hold'),
  amendmentInForce: kind('now', 'hold'),
  /** To the coordinators, half-way: collect amendments and send them together. */
  amendmentsInvited: kind('list', 'hold', { alone: false }),
  /** To the owner of what another agreement waits for, when that is due. */
  blocking: kind('list', 'hold', { alone: false }),
  /** To the owner who waited: what it waited for is done, or ended. */
  waitOver: kind('now', 'hold'),
  /** To project teams, coordinators and signatories: the programme is active. */
  activated: kind('now', 'hold'),
  /** To the coordinators: an agreement was overdue at the activation: keep or amend. */
  lateStart: kind('list', 'hold', { alone: false }),
  nudge: kind('list', 'hold', { alone: false }),
  /** To the coordinators, by the ladder that the parties signed. */
  escalation: kind('list', 'hold', { alone: false }),
  checkIn: kind('list', 'hold', { alone: false, journalled: true }),
  /** "Not known yet" is asked again. */
  followUp: kind('list', 'hold', { alone: false }),
  /** A moment on the way to the result comes near, or went by. */
  milestone: kind('list', 'hold', { alone: false }),
  /** The mid-term review asks about one agreement. */
  midTerm: kind('list', 'hold', { alone: false }),
  /** To everybody: the programme stands still until a date. */
  paused: kind('now', 'hold'),
  /** To everybody: it goes on; the coordinators see what went by. */
  resumed: kind('now', 'hold'),
  /** `signFirst`: the presentation to residents is still due. */
  presentationDue: kind('list', 'hold', { alone: false }),
  /** To the owner: what became of the agreement. */
  outcomeQuestion: kind('list', 'hold', { alone: false }),
  /** To the coordinators: the term ends, and whose outcomes are missing. */
  programmeEnding: kind('list', 'hold', { alone: false }),
  /** To everybody who takes part: the programme is closed, with the whole in brief. */
  programmeClosed: kind('now', 'hold'),
  /** To whoever is asked to take a role over. */
  handoverRequest: kind('now', 'sendAgain'),
  handoverAnswered: kind('now', 'hold'),
  /** To the coordinators: an agreement has no owner any more. */
  orphan: kind('list', 'hold', { alone: false }),
  /** To who may sign for the successor of a party that ends. */
  successionRequest: kind('now', 'sendAgain'),
  successionAnswered: kind('now', 'hold'),
  /** To the coordinators: the last day of a party, whose agreements nobody took over. */
  partyEnding: kind('list', 'hold', { alone: false }),
  /** To the coordinators: letters to residents that did not arrive, or perhaps not; one message a day. */
  letterProblem: kind('answer', 'hold'),
  summary: kind('summary', 'hold'),
  /** To the coordinators: the bot was taken away from a workspace; its messages there wait. */
  workspaceStopped: kind('now', 'hold'),
  accountToConfirm: kind('now', 'hold'),
  accountConfirmed: kind('answer', 'hold'),
  /** To the coordinators: a message could not be delivered. */
  notReached: kind('list', 'hold', { alone: false }),
} as const satisfies Record<string, KindPolicy>;

export type MessageKind = keyof typeof MESSAGE_KINDS;

/** In a pause the clock asks and sums up nothing. What somebody's act asks of others goes on, and so do answers. */
export const stopsInPause = (messageKind: MessageKind): boolean =>
  policyOf(messageKind).urgency === 'list' || policyOf(messageKind).urgency === 'summary';

export const policyOf = (messageKind: MessageKind): KindPolicy => MESSAGE_KINDS[messageKind];
