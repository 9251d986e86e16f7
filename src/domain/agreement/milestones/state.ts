import type { Instant, LocalDate, MilestoneId, PersonId } from '../../ids.ts';

/** What was last said about one milestone. `reachedOn` null: it was reported by mistake. */
export interface MilestoneReport {
  readonly milestoneId: MilestoneId;
  readonly reachedOn: LocalDate | null;
  readonly by: PersonId;
  readonly at: Instant;
}
