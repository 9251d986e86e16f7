import type { Standing } from '../../domain/agreement/state.ts';
import type { Instant, LocalDate, PledgeId, TimeZone } from '../../domain/ids.ts';
import type { RegisteredPledge } from '../../domain/municipality/council/pledge.ts';
import type { ReviewLine } from '../../domain/programme/closing/review.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { Sum } from '../../domain/programme/money/lines.ts';
import type { Phase } from '../../domain/programme/state.ts';
import type { Result } from '../../domain/programme/terms.ts';
import type { Language } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';
import type { ProgrammeRef } from './shared.ts';

/** A pledge to the council, with the names of what carries it out. */
export interface PledgeModel {
  readonly pledge: RegisteredPledge;
  /** Null: none, or one that is no longer there. */
  readonly programme: ProgrammeRef | null;
  /** The reader may write the letter about it. */
  readonly mayWrite: boolean;
  readonly agreements: readonly string[];
  readonly isDue: boolean;
  readonly today: LocalDate;
  readonly mayChange: boolean;
}

export interface PledgesModel {
  readonly municipality: string;
  readonly pledges: readonly PledgeModel[];
  readonly open: number;
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly mayChange: boolean;
}

export interface PledgeFormModel {
  readonly pledgeId: PledgeId | null;
  readonly programmes: readonly Option[];
  readonly values: {
    readonly number: string;
    readonly pledgedOn: LocalDate | null;
    readonly text: string;
    readonly dueOn: LocalDate | null;
    readonly programme: string;
  };
}

export interface PledgeAgreementsFormModel {
  readonly pledgeId: PledgeId;
  readonly number: string;
  readonly programme: string;
  readonly agreements: readonly Option[];
  readonly chosen: readonly string[];
}

export interface SettlePledgeFormModel {
  readonly pledgeId: PledgeId;
  readonly number: string;
  readonly text: string;
  readonly values: {
    readonly kept: boolean | null;
    readonly on: LocalDate;
    readonly letter: string;
    readonly explanation: string;
  };
}

export interface StatusOnFormModel {
  readonly programme: ProgrammeRef;
  readonly on: LocalDate;
}

/** One agreement in a letter to the council, as it stood on the day. */
export interface LetterLine {
  readonly what: string;
  readonly party: string | null;
  readonly dueOn: LocalDate | null;
  readonly result: Result | null;
  readonly reached: number | null;
  /** Null: it did not bind yet. */
  readonly standing: Standing | null;
  readonly outcome: ReviewLine['outcome'];
  /** The numbers of the pledges that it carries out. */
  readonly pledges: readonly string[];
}

/** How a programme stood, to the council. No person is named. */
export interface CouncilLetterModel {
  readonly language: Language;
  readonly zone: TimeZone;
  readonly municipality: string;
  readonly programme: string;
  readonly areas: readonly string[];
  readonly parties: readonly string[];
  readonly term: Term;
  readonly phase: Phase;
  /** Since when the agreements bind. */
  readonly activeSince: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly madeAt: Instant;
  readonly on: LocalDate;
  readonly pledges: readonly Pick<RegisteredPledge, 'number' | 'pledgedOn' | 'text'>[];
  readonly lines: readonly LetterLine[];
  /** How many amendments were in force. */
  readonly amendments: number;
  /** Null before the activation. */
  readonly money: Sum | null;
}
