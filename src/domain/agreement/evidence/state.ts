import type { Instant } from '../../ids.ts';
import type { Evidence } from './events.ts';

export interface RecordedEvidence extends Evidence {
  readonly at: Instant;
  readonly withdrawnAt: Instant | null;
}
