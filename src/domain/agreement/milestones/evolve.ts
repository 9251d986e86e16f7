import type { Instant, LocalDate, MilestoneId } from '../../ids.ts';
import type { Milestone } from '../../programme/terms.ts';
import { upsert } from '../../upsert.ts';
import type { Agreement } from '../state.ts';
import type { MilestoneEvent } from './events.ts';
import type { MilestoneReport } from './state.ts';

export const evolveMilestones = (agreement: Agreement, event: MilestoneEvent, at: Instant): Agreement => {
  const { milestoneId, by } = event;
  const reachedOn = event.type === 'MilestoneTakenBack' ? null : event.reachedOn;
  const reported: MilestoneReport = { milestoneId, reachedOn, by, at };
  return {
    ...agreement,
    milestones: upsert(agreement.milestones, reported, (each) => each.milestoneId === milestoneId),
  };
};

/** The date on which it was reached; null as long as it was not. */
export const reachedOn = ({ milestones }: Agreement, milestoneId: MilestoneId): LocalDate | null =>
  milestones.find((each) => each.milestoneId === milestoneId)?.reachedOn ?? null;

/** Its day went by without it. */
export const isMissed = (agreement: Agreement, { milestoneId, on }: Milestone, today: LocalDate): boolean =>
  on < today && reachedOn(agreement, milestoneId) === null;
