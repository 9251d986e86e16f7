import type { Standing } from '../../domain/agreement/state.ts';
import type { AreaId, LocalDate, MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { Phase } from '../../domain/programme/state.ts';
import type { Result } from '../../domain/programme/terms.ts';
import type { DispositionKind, EveningOrder, OutcomeKind, ProgrammeKind } from '../../domain/words.ts';
import type { Counts, ProgrammeRef } from './shared.ts';

/** One agreement as residents see it: parties and functions, no person. */
export interface ResidentsAgreement {
  readonly what: string;
  readonly forWhom: string | null;
  readonly party: string | null;
  readonly involved: readonly string[];
  readonly dueOn: LocalDate | null;
  readonly result: Result | null;
  /** Null before the activation, and once it was ended. */
  readonly standing: Standing | null;
  /** By an amendment, before its time. */
  readonly endedOn: LocalDate | null;
  /** What became of it, told at the end; `reached` in the unit of the result. */
  readonly outcome: { readonly kind: OutcomeKind | 'notReported'; readonly reached: number | null } | null;
  /** The day of the last report. */
  readonly reportedOn: LocalDate | null;
}

/** `words` null: the coordinator chose to show the answers alone, or the words were erased. */
export interface ResidentsReaction {
  readonly words: string | null;
  readonly kind: DispositionKind;
  readonly reason: string | null;
}

export interface ResidentsProgramme {
  readonly municipalityId: MunicipalityId;
  readonly municipality: string;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly phase: Phase;
  readonly order: EveningOrder;
  readonly term: Term;
  readonly areas: readonly { readonly areaId: AreaId; readonly name: string }[];
  readonly parties: readonly string[];
  readonly agenda: readonly string[];
  /** Null before the activation. */
  readonly counts: Counts | null;
  readonly activatedOn: LocalDate | null;
  readonly projects: readonly {
    readonly name: string;
    readonly description: string | null;
    readonly agreements: readonly ResidentsAgreement[];
  }[];
  readonly evening: {
    readonly plannedOn: LocalDate | null;
    readonly heldOn: LocalDate | null;
    readonly attendance: number | null;
  };
  readonly reactions: readonly ResidentsReaction[];
  /** Reactions that have no answer yet. */
  readonly unanswered: number;
  readonly checkCode: string | null;
  readonly today: LocalDate;
}

/** A programme in a list of an area's or a municipality's programmes. */
export type ResidentsProgrammeInBrief = Pick<
  ResidentsProgramme,
  'programmeId' | 'name' | 'phase' | 'term' | 'areas' | 'counts'
>;

export interface ResidentsArea {
  readonly municipalityId: MunicipalityId;
  readonly municipality: string;
  readonly name: string;
  readonly programmes: readonly ResidentsProgrammeInBrief[];
  /** The last round that decided on this area; null where none did. */
  readonly decided: {
    readonly on: LocalDate;
    readonly chosen: boolean;
    readonly reason: string;
  } | null;
}

export interface ResidentsMunicipality {
  readonly municipalityId: MunicipalityId;
  readonly name: string;
  readonly programmes: readonly ResidentsProgrammeInBrief[];
  readonly areas: readonly { readonly areaId: AreaId; readonly name: string }[];
}

/** What a coordinator sees before the page is published, changed or taken back. */
export interface PublishingModel {
  readonly programme: ProgrammeRef;
  readonly published: { readonly on: LocalDate; readonly withReactions: boolean } | null;
  readonly address: string | null;
}
