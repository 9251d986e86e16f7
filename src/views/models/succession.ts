import type { LocalDate, SuccessionId } from '../../domain/ids.ts';
import type { Means, Result } from '../../domain/programme/terms.ts';
import type { Option } from '../vocabulary.ts';
import type { AgreementRef, Closed, InMessage, Open, PartyRef, ProgrammeRef } from './shared.ts';

/** One agreement of a party that ends, with what goes over with it. No person is named. */
export interface TakeOverLine {
  readonly agreement: AgreementRef;
  /** As what the party stands in it. */
  readonly part: 'lead' | 'involved';
  /** Of its owner. */
  readonly ownerFunction: string | null;
  readonly means: Means | null;
  readonly result: Result | null;
}

/** What a successor is asked. */
export interface TakeOverModel {
  readonly programme: ProgrammeRef;
  readonly successionId: SuccessionId;
  readonly party: PartyRef;
  readonly successor: PartyRef;
  readonly endsOn: LocalDate;
  /** The successor has no chat: the reader passes its answer on. */
  readonly onPaper: boolean;
  /** What it still is asked about. */
  readonly lines: readonly TakeOverLine[];
  readonly mayAnswer: boolean;
  /** The reader may pass on a yes on paper, also of one with chat: a tap may not be enough for so much money. */
  readonly mayRecord: boolean;
}

export interface SuccessionRequestModel extends InMessage {
  readonly asked: TakeOverModel;
  readonly state: Open | Closed;
}

export interface SuccessionAnsweredModel extends InMessage {
  readonly party: PartyRef;
  readonly successor: string;
  readonly answer: 'taken' | 'declined';
  readonly agreements: readonly string[];
  /** For a coordinator and who asked. */
  readonly reason: string | null;
  /** What nobody took over yet. */
  readonly left: number;
  readonly coordinates: boolean;
}

export interface PartyEndingModel extends InMessage {
  readonly party: PartyRef;
  readonly endsOn: LocalDate;
  readonly left: number;
  readonly state: Open | Closed;
}

export interface EndingPartyModel {
  readonly party: PartyRef;
  readonly endsOn: LocalDate;
  readonly asked: {
    readonly successionId: SuccessionId;
    readonly successor: string;
    readonly on: LocalDate;
    readonly onPaper: boolean;
  } | null;
  /** What no party took over. */
  readonly left: readonly TakeOverLine[];
  readonly taken: readonly { readonly what: string; readonly to: string; readonly on: LocalDate }[];
  /** The reader may seek a successor, and take the question back. */
  readonly mayChange: boolean;
}

export interface SuccessionsModel {
  readonly programme: ProgrammeRef;
  readonly ending: readonly EndingPartyModel[];
  readonly mayStart: boolean;
  readonly coordinates: boolean;
}

export interface SuccessionFormModel {
  readonly programme: ProgrammeRef;
  /** Null: `parties` are asked. */
  readonly party: PartyRef | null;
  readonly parties: readonly Option[];
  readonly successors: readonly Option[];
  /** The reader may name a party that the municipality does not know yet; it answers on paper. */
  readonly mayAddParty: boolean;
  readonly endsOn: LocalDate | null;
}

export interface TakeOverFormModel {
  readonly asked: TakeOverModel;
  /** The sentence that is recorded. */
  readonly consent: string;
  readonly people: readonly Option[];
}

export interface PaperTakeOverFormModel {
  readonly asked: TakeOverModel;
  readonly recent: readonly Option[];
}

/** From whom an agreement came. */
export interface TakenOverFrom {
  readonly party: string;
  readonly on: LocalDate;
}
