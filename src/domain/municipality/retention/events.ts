import type { Actor } from '../../actor.ts';
import type { LocalDate, ProgrammeId } from '../../ids.ts';
import type { Head } from '../../journal/chain.ts';
import type { Sealed } from '../../sealed.ts';

/** How long the records of a programme are kept, in the terms of the municipality's selection list (selectielijst). */
export interface Retention {
  /** Procestype: the kind of work that the records come from. */
  readonly processType: string;
  /** Resultaat: how that work ended, on which the period depends. */
  readonly result: string;
  /** Bewaartermijn in whole years; null: kept for ever (blijvend te bewaren). */
  readonly years: number | null;
  /** Where the period begins: at the end of the term, or at the closing of the programme. */
  readonly startsFrom: 'termEnd' | 'closing';
}

export type RetentionEvent =
  | { readonly type: 'RetentionSet'; readonly retention: Retention }
  /** `keptUntil`: the last day of the period, which was over unless there is a reason; null: there was no period. */
  | {
      readonly type: 'DestructionProposed';
      readonly programmeId: ProgrammeId;
      readonly name: string;
      readonly by: Actor;
      readonly keptUntil: LocalDate | null;
      readonly reason: Sealed | null;
    }
  | { readonly type: 'DestructionWithdrawn'; readonly programmeId: ProgrammeId }
  /** `heads`: where every stream of the programme ended. Their commits go after this one. */
  | {
      readonly type: 'DestructionConfirmed';
      readonly programmeId: ProgrammeId;
      readonly by: Actor;
      readonly heads: readonly Head[];
    }
  /** Nothing of the programme is left in the database. */
  | {
      readonly type: 'DestructionCompleted';
      readonly programmeId: ProgrammeId;
      readonly commits: number;
      readonly values: number;
      readonly texts: number;
    };
