import type {
  AgreementId,
  AmendmentId,
  CommandId,
  ContactId,
  HandoverId,
  Instant,
  LetterId,
  LocalDate,
  PartyId,
  ReportId,
  SuccessionId,
} from '../ids.ts';
import { as } from '../ids.ts';
import type { Milestone } from '../programme/terms.ts';

const atMeeting = (at: Instant | null): string => (at === null ? '' : `|${at}`);

/** The keys of what is planned: rule + target date, revision or ask. A delivery's identity hangs on them: never rename one. */
export const slots = {
  owner: (ask: number) => `owner|${ask}`,
  ownerDeclined: (ask: number) => `owner-declined|${ask}`,
  /** `meetingAt`: where the text opens at a meeting; a meeting that moves asks anew. */
  sign: (revision: number, meetingAt: Instant | null = null) => `sign|r${revision}${atMeeting(meetingAt)}`,
  paper: (revision: number, meetingAt: Instant | null = null) => `paper|r${revision}${atMeeting(meetingAt)}`,
  outcome: (times: number) => `outcome|${times}`,
  outcomeForHost: (times: number) => `outcome-host|${times}`,
  signNudge: (workingDays: number, revision: number, signBy: LocalDate) =>
    `sign-nudge-${workingDays}|r${revision}|${signBy}`,
  signByPassed: (revision: number, signBy: LocalDate) => `sign-by|r${revision}|${signBy}`,
  signingMeeting: (meetingAt: Instant) => `meeting|${meetingAt}`,
  leftOut: (revision: number) => `left-out|r${revision}`,
  stopped: 'stopped',
  decline: (revision: number, partyId: PartyId) => `decline|r${revision}|${partyId}`,
  handover: (handoverId: HandoverId) => `handover|${handoverId}`,
  succession: (successionId: SuccessionId) => `succession|${successionId}`,
  successionAnswered: (successionId: SuccessionId, at: Instant) => `succession-answered|${successionId}|${at}`,
  partyEnding: (successionId: SuccessionId, on: LocalDate) => `party-ends|${successionId}|${on}`,
  orphan: (since: Instant) => `orphan|${since}`,
  activated: 'activated',
  lateStart: 'late-start',
  presentation: (on: LocalDate) => `present|${on}`,
  letterProblem: (on: LocalDate) => `letters|${on}`,
  summary: (monday: LocalDate) => `summary|${monday}`,
  nudgeBefore: (workingDays: number, dueOn: LocalDate) => `nudge-${workingDays}|${dueOn}`,
  nudgeAfter: (workingDays: number, dueOn: LocalDate) => `nudge+${workingDays}|${dueOn}`,
  snoozed: (until: LocalDate) => `snoozed|${until}`,
  escalation: (dueOn: LocalDate) => `escalate|${dueOn}`,
  checkIn: (on: LocalDate) => `checkIn|${on}`,
  endOutcome: (on: LocalDate) => `end-outcome|${on}`,
  endOutcomeReminder: (on: LocalDate) => `end-outcome+|${on}`,
  ending: (on: LocalDate) => `ending|${on}`,
  closed: 'closed',
  followUp: (reportId: ReportId) => `follow-up|${reportId}`,
  milestoneBefore: (workingDays: number, { milestoneId, on }: Milestone) =>
    `milestone-${workingDays}|${milestoneId}|${on}`,
  milestoneAfter: (workingDays: number, { milestoneId, on }: Milestone) =>
    `milestone+${workingDays}|${milestoneId}|${on}`,
  midTerm: (review: LocalDate) => `mid-term|${review}`,
  midTermAgain: (review: LocalDate) => `mid-term+|${review}`,
  paused: (on: LocalDate, until: LocalDate) => `paused|${on}|${until}`,
  resumed: (pausedOn: LocalDate) => `resumed|${pausedOn}`,
  amendmentOwner: 'amendment-owner',
  consent: 'consent',
  paperConsent: 'consent-paper',
  consentRefused: (countsAt: Instant) => `consent-refused|${countsAt}`,
  amendmentTold: 'amendment-told',
  amendmentInForce: 'amendment-in-force',
  amendmentOver: 'amendment-over',
  /** The nudge of an agreement that waits, to the one who blocks. */
  blocking: (nudge: string, blocker: AgreementId) => `${nudge}|blocks|${blocker}`,
  waitOver: (blocker: AgreementId, why: string) => `wait-over|${why}|blocks|${blocker}`,
  workspaceStopped: (platform: string, installation: string, at: Instant) =>
    `workspace|${platform}|${installation}|${at}`,
  refresh: (on: LocalDate) => `refresh|${on}`,
} as const;

export const timers = {
  count: (revision: number, partyId: PartyId, countsAt: Instant): CommandId =>
    as(`count|${revision}|${partyId}|${countsAt}`),
  midTerm: (on: LocalDate): CommandId => as(`mid-term|${on}`),
  endPause: (on: LocalDate, until: LocalDate): CommandId => as(`end-pause|${on}|${until}`),
  attemptLetter: (letterId: LetterId, attempt: number): CommandId => as(`letter|${letterId}|${attempt}`),
  letterLost: (letterId: LetterId, attempt: number): CommandId => as(`letter-lost|${letterId}|${attempt}`),
  letGo: (contactId: ContactId, on: LocalDate): CommandId => as(`let-go|${contactId}|${on}`),
  countConsent: (amendmentId: AmendmentId, partyId: PartyId, countsAt: Instant): CommandId =>
    as(`count-consent|${amendmentId}|${partyId}|${countsAt}`),
  noReport: (agreementId: AgreementId, on: LocalDate): CommandId => as(`no-report|${agreementId}|${on}`),
};

/** The date on which the agreement must be done, of a nudge's or an escalation's slot; null for every other slot. */
export const dueOnOfSlot = (slot: string): LocalDate | null => {
  const [, dueOn] = /^(?:nudge[-+]\d+|escalate)\|([^|]+)/.exec(slot) ?? [];
  return dueOn === undefined ? null : as(dueOn);
};

/** The date to sign by, of a nudge or the question after it; null for every other slot. */
export const signByOfSlot = (slot: string): LocalDate | null => {
  const [, signBy] = /^sign-(?:nudge-\d+|by)\|r\d+\|([^|]+)/.exec(slot) ?? [];
  return signBy === undefined ? null : as(signBy);
};

/** The date that names a check-in in the agreement's events; null for every other slot. */
export const checkInOfSlot = (slot: string): LocalDate | null => {
  const [, on] = /^checkIn\|([^|]+)/.exec(slot) ?? [];
  return on === undefined ? null : as(on);
};

/** The milestone of a reminder's slot, and the date that it had; null for every other slot. */
export const milestoneOfSlot = (slot: string): Pick<Milestone, 'milestoneId' | 'on'> | null => {
  const [, milestoneId, on] = /^milestone[-+]\d+\|([^|]+)\|([^|]+)/.exec(slot) ?? [];
  return milestoneId === undefined || on === undefined ? null : { milestoneId: as(milestoneId), on: as(on) };
};

/** The agreement that is waited for; null for every other slot. */
export const blockerOfSlot = (slot: string): AgreementId | null => {
  const [, blocker] = /\|blocks\|(.+)$/.exec(slot) ?? [];
  return blocker === undefined ? null : as(blocker);
};

/** Where the bot was taken away, and when; null for every other slot. */
export const installationOfSlot = (
  slot: string,
): { readonly platform: string; readonly installation: string; readonly at: Instant } | null => {
  const [, platform, installation, at] = /^workspace\|([^|]+)\|([^|]+)\|([^|]+)$/.exec(slot) ?? [];
  return platform === undefined || installation === undefined || at === undefined
    ? null
    : { platform, installation, at: as(at) };
};

const AGAIN = /\|again([^|]*)$/;

/** The slot of the obligation itself, whether or not it was sent again. */
export const withoutAgain = (slot: string): string => slot.replace(AGAIN, '');

/** The same obligation, sent again at a coordinator's wish. `mark` tells the times apart: the same mark is the same delivery. */
export const sentAgain = (slot: string, mark: string): string => `${withoutAgain(slot)}|again${mark}`;

/** The time that comes after the one in this slot. */
export const nextAgain = (slot: string): string => {
  const [, mark = ''] = AGAIN.exec(slot) ?? [];
  return mark === '' ? '1' : `${mark}.1`;
};
