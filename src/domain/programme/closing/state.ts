import type { Instant, LocalDate } from '../../ids.ts';
import type { AccountedAgreement } from './events.ts';

export interface Closing {
  readonly at: Instant;
  readonly on: LocalDate;
  readonly agreements: readonly AccountedAgreement[];
}
