import type { AccountedAgreement } from './events.ts';

export interface CloseProgramme {
  readonly type: 'CloseProgramme';
  /** As the use case found them in the agreements' own streams; one without an outcome is left out. */
  readonly accounted: readonly AccountedAgreement[];
}
