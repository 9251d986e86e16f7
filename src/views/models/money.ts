import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { AgreementId, AreaId, SpendingId } from '../../domain/ids.ts';
import type { Grouping, Sum } from '../../domain/programme/money/lines.ts';
import type { Money } from '../../domain/programme/terms.ts';
import type { Option } from '../vocabulary.ts';
import type { AgreementRef, ProgrammeRef } from './shared.ts';

/** Amounts are whole euro cents. */
export interface MoneyModel {
  readonly programme: ProgrammeRef;
  readonly grouping: Grouping;
  readonly whole: Sum;
  readonly budgets: readonly (Sum & {
    readonly areaId: AreaId | null;
    /** Null: of the whole programme. */
    readonly area: string | null;
    readonly source: string;
    readonly cents: number;
  })[];
  /** `name` null: belongs to none. */
  readonly totals: readonly (Sum & { readonly name: string | null })[];
  readonly overspent: readonly { readonly agreement: AgreementRef; readonly sources: readonly SourceStanding[] }[];
  /** The programme is under way. */
  readonly isActive: boolean;
  /** A coordinator sets the budgets. */
  readonly maySet: boolean;
}

export interface BudgetFormModel {
  readonly programme: ProgrammeRef;
  /** Null: a new one, whose area and source are asked. */
  readonly of: { readonly areaId: AreaId | null; readonly area: string | null; readonly source: string } | null;
  readonly areas: readonly Option[];
  readonly cents: number | null;
}

export interface PlaceFormModel {
  readonly programme: ProgrammeRef;
  readonly activityId: AgreementId;
  readonly what: string;
  readonly areas: readonly Option[];
  readonly area: string;
}

export interface MostLedFormModel {
  readonly programme: ProgrammeRef;
  readonly most: number;
}

export interface SpendingFormModel {
  readonly agreement: AgreementRef;
  /** Null: a new report. */
  readonly corrects: SpendingId | null;
  readonly sources: readonly SourceStanding[];
  readonly onBehalfOf: string | null;
  /** What is put right. */
  readonly value: Money | null;
}

export interface SpendingInHistory {
  readonly is: 'spent' | 'spendingCorrected';
  readonly spent: readonly Money[];
  /** This value was put right later; it stays on the record. */
  readonly corrected: boolean;
  readonly by: string | null;
  readonly onBehalfOf: string | null;
}
