import type { Instant } from '../../domain/ids.ts';
import type { OutcomeKind } from '../../domain/words.ts';

/** What became of an agreement, as it is shown. */
export interface ShownOutcome {
  readonly kind: OutcomeKind | 'notReported';
  readonly reached: number | null;
  /** Null where the reader may not see it, or there is none. */
  readonly reason: string | null;
  readonly by: string | null;
  /** The party for which a coordinator passed it on. */
  readonly onBehalfOf: string | null;
  readonly at: Instant;
  readonly corrected: boolean;
}
