import type { AgreementId, Instant } from '../../domain/ids.ts';
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

/** An agreement of another programme: what a proposal comes from, or how an agreement goes on. */
export interface OtherAgreement {
  readonly programme: string;
  /** Null: the reader has no part in that programme. */
  readonly agreementId: AgreementId | null;
}
