import type { Instant, LocalDate } from '../../domain/ids.ts';
import type { Recess } from '../../domain/municipality/recess.ts';
import type { Option } from '../vocabulary.ts';
import type { Closed, InMessage, Open, PartyRef, ProgrammeRef } from './shared.ts';

/** Where and when the requests open together. */
export interface MeetingShown {
  readonly at: Instant;
  readonly place: string;
}

export interface SigningMeetingModel extends InMessage, MeetingShown {
  readonly reader: 'coordinator' | 'signatory';
  readonly state: Open | Closed;
}

export interface SignNudgeModel extends InMessage {
  readonly party: PartyRef;
  readonly revision: number;
  readonly signBy: LocalDate;
  /** Until that date; 0: it is today. */
  readonly workingDays: number;
  readonly state: Open | Closed;
}

export interface SignByPassedModel extends InMessage {
  readonly revision: number;
  readonly signBy: LocalDate;
  /** Parties that did not sign. */
  readonly parties: readonly string[];
  readonly state: Open | Closed;
}

export interface PartyLeftOutModel extends InMessage {
  readonly party: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface ProgrammeStoppedModel extends InMessage {
  readonly at: Instant;
  readonly reason: string;
}

export interface MeetingFormModel {
  readonly programme: ProgrammeRef;
  readonly planned: boolean;
  /** The requests are out already: planning a meeting takes back those that nobody answered. */
  readonly requestsAreOut: boolean;
  readonly values: { readonly on: LocalDate | null; readonly time: string; readonly place: string };
}

export interface SignByFormModel {
  readonly programme: ProgrammeRef;
  readonly revision: number;
  readonly signBy: LocalDate;
  /** From tomorrow to that date. */
  readonly workingDays: number;
  /** Working days on which nobody is asked anything, until a month after it. */
  readonly holidays: readonly LocalDate[];
  readonly recesses: readonly Recess[];
}

export interface GoOnWithoutFormModel {
  readonly programme: ProgrammeRef;
  readonly revision: number;
  /** Parties that did not sign. */
  readonly parties: readonly Option[];
}

export interface StopFormModel {
  readonly programme: ProgrammeRef;
  /** Parties that signed already. */
  readonly signed: readonly string[];
}
