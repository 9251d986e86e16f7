import type { Instant, LocalDate } from '../../domain/ids.ts';
import type { Retention } from '../../domain/municipality/retention/events.ts';
import type { ProgrammeRef } from './shared.ts';

export interface RetentionModel {
  readonly programme: ProgrammeRef;
  readonly retention: Retention | null;
  /** The last day on which it must be kept; null: there is none, or not yet. */
  readonly until: LocalDate | null;
  readonly mayGo: boolean;
  /** The reader sets the period for the whole municipality. */
  readonly maySet: boolean;
  readonly proposed: ProposedDestruction | null;
}

export interface ProposedDestruction {
  readonly at: Instant;
  /** Null: an operator, or somebody who is not known any more. */
  readonly by: string | null;
  readonly reason: string | null;
  /** The reader proposed it: somebody else confirms. */
  readonly own: boolean;
}

export interface RetentionFormModel {
  readonly programme: ProgrammeRef;
  readonly retention: Retention | null;
}

export interface DestructionFormModel {
  readonly programme: ProgrammeRef;
  readonly until: LocalDate | null;
  readonly mayGo: boolean;
}
