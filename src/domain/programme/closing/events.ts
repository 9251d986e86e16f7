import type { AgreementId, LocalDate } from '../../ids.ts';
import type { OutcomeKind } from '../../words.ts';

/**
 * How one agreement stood in the books at the closing. `notReported`: nobody told, and the coordinator said so.
 * `ended`: by an amendment, before its time, without an outcome.
 */
export interface AccountedAgreement {
  readonly agreementId: AgreementId;
  readonly outcome: OutcomeKind | 'notReported' | 'ended';
}

/** From here on nothing is asked any more, and everything can be read. */
export interface ProgrammeClosed {
  readonly type: 'ProgrammeClosed';
  readonly on: LocalDate;
  readonly agreements: readonly AccountedAgreement[];
}
