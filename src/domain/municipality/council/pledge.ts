import { addDays } from '../../calendar/local-time.ts';
import type { AgreementId, LocalDate, PledgeId, ProgrammeId } from '../../ids.ts';

/** What the executive promised the council (toezegging aan de raad). No person is named in it. */
export interface CouncilPledge {
  readonly pledgeId: PledgeId;
  /** As the council's clerk numbers it: "WVB 20081030". */
  readonly number: string;
  readonly pledgedOn: LocalDate;
  readonly text: string;
  /** By when the council hears; null: no day was named. */
  readonly dueOn: LocalDate | null;
  /** What carries it out; null: no programme does. */
  readonly programmeId: ProgrammeId | null;
  /** Which agreements of that programme; none: the programme as a whole. */
  readonly agreementIds: readonly AgreementId[];
}

/** How a pledge ended. Kept: with which letter the council heard. Not kept: why. */
export interface Settlement {
  readonly kept: boolean;
  readonly on: LocalDate;
  /** The reference of the letter to the council; null: there was none. */
  readonly letter: string | null;
  readonly explanation: string | null;
}

export interface RegisteredPledge extends CouncilPledge {
  readonly settled: Settlement | null;
}

/** How long before its day a pledge comes on the coordinators' list, in calendar days: a letter takes its rounds. */
const ON_THE_LIST_BEFORE = 28;

/** Not settled, and its day is near or over. */
export const isDue = ({ settled, dueOn }: RegisteredPledge, today: LocalDate): boolean =>
  settled === null && dueOn !== null && dueOn <= addDays(today, ON_THE_LIST_BEFORE);

const plain = (number: string): string => number.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Numbers are typed with and without blanks and capitals. */
export const sameNumber = (one: string, other: string): boolean => plain(one) === plain(other);
