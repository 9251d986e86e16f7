import type { LocalDate, MilestoneId } from '../../ids.ts';
import type { PassedOn } from '../passed-on.ts';

/** With the name that it had then: an amendment can change it, and the history still tells what was reached. */
interface OfMilestone extends PassedOn {
  readonly milestoneId: MilestoneId;
  readonly name: string;
}

export type MilestoneEvent =
  | ({ readonly type: 'MilestoneReached'; readonly reachedOn: LocalDate } & OfMilestone)
  /** On another day than was said. */
  | ({ readonly type: 'MilestoneCorrected'; readonly reachedOn: LocalDate } & OfMilestone)
  /** It was not reached after all. */
  | ({ readonly type: 'MilestoneTakenBack' } & OfMilestone);
