import type { Standing } from '../../domain/agreement/state.ts';
import type { Result } from '../../domain/programme/terms.ts';
import type { OutcomeKind } from '../../domain/words.ts';
import type { ShownOutcome } from '../models.ts';
import { SHAPES } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** The shape that goes with an outcome's word: never colour alone. */
const STANDINGS: Readonly<Record<OutcomeKind | 'notReported', Standing>> = {
  achieved: 'done',
  partly: 'atRisk',
  notAchieved: 'offTrack',
  carriedOver: 'onTrack',
  regularWork: 'onTrack',
  notReported: 'noReport',
};

/** "✓ Gelukt" */
export const outcomeWord = (kind: OutcomeKind | 'notReported', w: Words): string =>
  `${SHAPES[STANDINGS[kind]]} ${w.text(`outcome.${kind}`)}`;

/** The same for the books of a closing, in which an agreement may have ended before its time. */
export const accountedWord = (kind: OutcomeKind | 'notReported' | 'ended', w: Words): string =>
  kind === 'ended' ? `${SHAPES.onTrack} ${w.text('ending.ended')}` : outcomeWord(kind, w);

/** "Bereikt: 12 bankjes (van 0 naar 15)"; null where nobody told a figure. */
export const reachedText = (reached: number | null, { baseline, target, unit }: Result, w: Words): string | null =>
  reached === null
    ? null
    : w.text('ending.reachedText', {
        reached: w.number(reached),
        baseline: w.number(baseline),
        target: w.number(target),
        unit,
      });

/** The outcome in lines of a card: the word, the figure, the reason, who told it. */
export const outcomeLines = (outcome: ShownOutcome, result: Result | null, w: Words): readonly (string | null)[] => [
  outcomeWord(outcome.kind, w),
  result === null ? null : reachedText(outcome.reached, result, w),
  outcome.reason,
  outcome.by === null ? null : w.text('history.by', { by: outcome.by }),
  outcome.onBehalfOf === null ? null : w.text('progress.passedOnFor', { party: outcome.onBehalfOf }),
  outcome.corrected ? w.text('history.isCorrection') : null,
];
