import type { LocalDate, MilestoneId } from '../../ids.ts';
import type { PassedOn } from '../passed-on.ts';

export type MilestoneCommand =
  | ({ readonly type: 'ReportMilestone'; readonly milestoneId: MilestoneId; readonly reachedOn: LocalDate } & PassedOn)
  /** `reachedOn` null: it was not reached after all. */
  | ({
      readonly type: 'CorrectMilestone';
      readonly milestoneId: MilestoneId;
      readonly reachedOn: LocalDate | null;
    } & PassedOn);
