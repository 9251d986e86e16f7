import type { AreaId, LocalDate, ProgrammeId, ThemeId } from '../../domain/ids.ts';
import type { Phase } from '../../domain/programme/state.ts';
import type { AreaLevel } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';

/** How many chosen areas have a signed programme, and how long there is. */
export interface RoundInBrief {
  readonly round: number;
  readonly decidedOn: LocalDate;
  readonly signBy: LocalDate | null;
  readonly daysLeft: number | null;
  readonly chosen: number;
  readonly signed: number;
}

export interface RoundsModel {
  readonly municipality: string;
  readonly rounds: readonly RoundInBrief[];
  /** In no round: served by regular work. */
  readonly neverConsidered: readonly string[];
  readonly mayChange: boolean;
}

export interface RoundModel extends RoundInBrief {
  readonly reason: string;
  readonly programmes: readonly {
    readonly programmeId: ProgrammeId;
    readonly name: string;
    readonly phase: Phase;
    readonly areas: readonly string[];
    readonly missing: readonly string[];
    /** The reader has a part in it. */
    readonly maySee: boolean;
  }[];
  readonly without: readonly string[];
  /** Every area that was considered, with the reason. */
  readonly areas: readonly {
    readonly name: string;
    readonly chosen: boolean;
    readonly reason: string;
    readonly ofItsOwn: boolean;
  }[];
  readonly mayChange: boolean;
}

export interface AreasModel {
  readonly municipality: string;
  readonly areas: readonly {
    readonly areaId: AreaId;
    readonly name: string;
    readonly level: AreaLevel;
    readonly cbsCode: string | null;
  }[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly mayChange: boolean;
}

export interface ThemesModel {
  readonly municipality: string;
  readonly themes: readonly { readonly themeId: ThemeId; readonly name: string | null; readonly retired: boolean }[];
  readonly mayChange: boolean;
}

export interface RoundFormModel {
  readonly round: number;
  readonly areas: readonly Option[];
  readonly values: {
    readonly decidedOn: LocalDate | null;
    readonly signBy: LocalDate | null;
    readonly chosen: readonly string[];
    readonly regularWork: readonly string[];
    readonly reason: string;
  };
}

export interface RoundReasonsFormModel {
  readonly round: number;
  readonly areas: readonly Option[];
}

export interface AreaFormModel {
  readonly areaId: AreaId | null;
  readonly values: { readonly name: string; readonly level: AreaLevel | null; readonly cbsCode: string };
}

export interface ThemeFormModel {
  readonly themeId: ThemeId | null;
  readonly name: string;
}

/** What a coordinator of the municipality sees of it beside the programmes. */
export interface TownBrief {
  readonly name: string;
  readonly lastRound: RoundInBrief | null;
}
