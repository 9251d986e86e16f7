import { isDone } from '../../domain/agreement/check-ins.ts';
import { isMissed } from '../../domain/agreement/milestones/evolve.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Instant, LocalDate } from '../../domain/ids.ts';
import { isMidTermOpen } from '../../domain/programme/mid-term/day.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { SummaryChange, SummaryNeed } from '../../views/models.ts';
import { refOf } from './progress.ts';

/** While the mid-term review goes on: how many agreements wait for an answer. */
export const midTermNeeds = (programme: Programme, agreements: readonly Agreement[]): readonly SummaryNeed[] =>
  isMidTermOpen(programme) ? [{ is: 'midTerm', open: agreements.filter(waitsForMidTerm).length }] : [];

/** Asked, not answered, and still to be done. */
export const waitsForMidTerm = (agreement: Agreement): boolean => {
  const { midTerm, ended } = agreement;
  return midTerm !== null && !midTerm.ended && midTerm.answer === null && ended === null && !isDone(agreement);
};

/** Milestones that went by. */
export const milestoneNeeds = (programme: Programme, agreement: Agreement, on: LocalDate): readonly SummaryNeed[] => {
  const { started, ended } = agreement;
  if (started === null || ended !== null || isDone(agreement)) return [];
  return started.terms.milestones
    .filter((milestone) => isMissed(agreement, milestone, on))
    .map((milestone) => ({ is: 'milestoneMissed', agreement: refOf(programme, started), milestone }));
};

export const milestoneChanges = (
  programme: Programme,
  agreements: readonly Agreement[],
  since: Instant,
): readonly SummaryChange[] =>
  agreements.flatMap(({ started, milestones }) =>
    milestones.flatMap(({ milestoneId, reachedOn, at }): readonly SummaryChange[] => {
      const name = started?.terms.milestones.find((each) => each.milestoneId === milestoneId)?.name;
      if (started === null || name === undefined || reachedOn === null || at < since) return [];
      return [{ is: 'milestoneReached', agreement: refOf(programme, started), name, at }];
    }),
  );

export const pauseChanges = ({ paused, pausesBefore }: Programme, since: Instant): readonly SummaryChange[] =>
  [
    ...pausesBefore.flatMap(({ at, endedAt }): readonly SummaryChange[] => [
      { is: 'paused', at },
      { is: 'resumed', at: endedAt },
    ]),
    ...(paused === null ? [] : [{ is: 'paused', at: paused.at } as const]),
  ].filter(({ at }) => at >= since);
