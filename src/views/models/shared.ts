import type { Standing } from '../../domain/agreement/state.ts';
import type { AgreementId, Instant, LocalDate, PartyId, PersonId, ProgrammeId, TimeZone } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';

/** In whose language and time a card is written. A channel is a reader too. */
export interface Reader {
  readonly language: Language;
  readonly zone: TimeZone;
}

export interface ProgrammeRef {
  readonly programmeId: ProgrammeId;
  readonly name: string;
}

export interface PartyRef {
  readonly partyId: PartyId;
  readonly name: string;
}

export interface PersonRef {
  readonly personId: PersonId;
  readonly name: string;
  /** The name of their party. */
  readonly party: string | null;
}

/** An agreement or the activity that becomes one: the id is the same. */
export interface AgreementRef {
  readonly agreementId: AgreementId;
  readonly what: string;
  /** The name of the party that leads. */
  readonly party: string | null;
  readonly dueOn: LocalDate | null;
}

/** The message that carries a delivery: what "Waarom krijg ik dit?" asks about. */
export interface InMessage {
  readonly messageId: string;
  readonly programme: ProgrammeRef;
}

export interface Open {
  readonly is: 'open';
}

/** Nothing is asked any more, and not because of an answer to this message. `by`: who or which party did it, where that is known. */
export interface Closed {
  readonly is: 'closed';
  readonly why:
    | 'done'
    | 'textChanged'
    | 'reassigned'
    | 'dateMoved'
    | 'expired'
    | 'withdrawn'
    | 'stopped'
    | 'ended'
    | 'paused'
    | 'programmeClosed';
  readonly by: string | null;
  readonly at: Instant;
}

/** Who (in a channel: which party) did it, and when. */
export interface Act {
  readonly by: string;
  readonly at: Instant;
}

export type Counts = Readonly<Record<Standing, number>>;
